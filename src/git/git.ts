import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../errors.ts";

/** More than any desk's list of files or changes. */
const LARGEST_ANSWER = 2 ** 30;

/** Whether a folder lies in a git working tree; looks for `.git` and asks nobody. */
export function isInGit(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

/**
 * What git prints, run in a folder. Nothing that the repository's own configuration could make it start is started.
 *
 * @param input what it reads from standard input
 * @throws {UsageError} where git is not there or refuses
 */
export function git(folder: string, args: readonly string[], input = ""): Buffer {
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    [
      "-c",
      "core.fsmonitor=false",
      "-c",
      "core.quotePath=false",
      "--no-optional-locks",
      "--no-pager",
      ...args,
    ],
    {
      cwd: folder,
      input,
      maxBuffer: LARGEST_ANSWER,
    },
  );
  if (error && "code" in error && error.code === "ENOENT")
    throw new UsageError("git is needed for this and is not installed.");
  if (error) throw error;
  if (status !== 0) throw new UsageError(`git ${args[0] ?? ""} failed: ${stderr.toString().trim()}`);
  return stdout;
}

/** Lists that git ends with NUL, because a name may hold anything else. */
export function list(answer: Buffer): readonly string[] {
  return answer.toString("utf8").split("\0").slice(0, -1);
}

/**
 * The commit that a name (a branch, a tag, HEAD~3) stands for.
 *
 * @throws {UsageError} where there is none, or the desk is not in git
 */
export function commitOf(folder: string, ref: string): string {
  if (!isInGit(folder))
    throw new UsageError(`The desk ${folder} is not in git, so nothing can be compared with ${ref}.`);
  try {
    return execFileSync("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new UsageError("git is needed for this and is not installed.");
    throw new UsageError(
      `git knows no commit, branch or tag "${ref}" here. In a shallow clone it may have to be fetched first.`,
    );
  }
}

/** A file that differs between a commit and the working tree. */
export interface ChangedFile {
  /** From the desk's folder, with "/" between folders. */
  readonly path: string;
  /** What the commit had; undefined where it had no such file. */
  readonly before: Uint8Array | undefined;
}

/** The files below a folder that differ between a commit and the working tree, those that git does not follow too. */
export function changedSince(folder: string, commit: string): readonly ChangedFile[] {
  const fields = list(
    git(folder, [
      "diff",
      "--raw",
      "-z",
      "--no-abbrev",
      "--no-renames",
      "--no-ext-diff",
      "--relative",
      commit,
      "--",
      ".",
    ]),
  );
  const changed = new Map<string, string | undefined>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , oid = ""] = (fields[at] ?? "").split(" ");
    changed.set(fields[at + 1] ?? "", /^0+$/.test(oid) ? undefined : oid);
  }
  for (const path of list(git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."])))
    changed.set(path, undefined);
  const oids = [...changed.values()].filter((oid) => oid !== undefined);
  const contents = blobs(folder, oids);
  return [...changed].map(([path, oid]) => ({
    path,
    before: oid === undefined ? undefined : contents.get(oid),
  }));
}

/** The contents of blobs, by their ids. */
export function blobs(folder: string, oids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return contents;
  const answer = git(folder, ["cat-file", "--batch"], `${[...new Set(oids)].join("\n")}\n`);
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [oid = "", kind, size = "0"] = answer.toString("utf8", at, end).split(" ");
    const length = kind === "blob" ? Number(size) : 0;
    if (kind === "blob") contents.set(oid, answer.subarray(end + 1, end + 1 + length));
    at = kind === "missing" ? end + 1 : end + 1 + Number(size) + 1;
  }
  return contents;
}
