import { createHash, type Hash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import { SETTINGS_FILE } from "../desk/find.ts";
import { leadsOut, walk } from "../desk/walk.ts";
import { repositoryRoot } from "../git/repository.ts";
import { git } from "../git/run.ts";

/** What a desk's files are, as far as can be told without reading them. */
export interface FileState {
  /** Another one where a file was added, deleted, renamed, or written to. */
  readonly digest: string;
  /** When a file was last changed, in milliseconds since 1970, by the clock of the file system. */
  readonly latest: number;
}

/** Of larger files only the times are compared, in bytes. */
const LARGEST_COMPARED = 16 * 2 ** 20;

/**
 * The state of all files that a check looks at.
 *
 * @param root the desk's folder, absolute
 * @param evidence paths, from there, of files that evidence names
 */
export function fileState(root: string, evidence: readonly string[]): FileState {
  const hash = createHash("sha256");
  let latest = 0;
  for (const path of filesOf(root, evidence, hash)) {
    const stats = statsOf(join(root, path));
    if (stats) latest = Math.max(latest, stats.mtimeMs, stats.ctimeMs);
    hash.update(
      `${path}\0${stats ? `${stats.mode} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.dev} ${stats.ino}` : "none"}\0`,
    );
  }
  return { digest: hash.digest("hex"), latest };
}

/** What all those files hold, as a digest; undefined where one of them cannot be read or is too large to be read for this. */
export function contentState(root: string, evidence: readonly string[]): string | undefined {
  const hash = createHash("sha256");
  for (const path of filesOf(root, evidence, hash)) {
    const stats = statsOf(join(root, path));
    hash.update(`${path}\0${stats ? stats.size : "none"}\0`);
    if (!stats) continue;
    if (!stats.isFile() || stats.size > LARGEST_COMPARED) return undefined;
    try {
      hash.update(readFileSync(join(root, path)));
    } catch {
      return undefined;
    }
  }
  return hash.digest("hex");
}

/**
 * What git has of the desk: which repository it is in, the commit that is checked out, and where the history begins. An empty
 * text outside git; undefined where git cannot say.
 */
export function historyState(root: string): string | undefined {
  const repository = repositoryRoot(root);
  if (repository === undefined) return "";
  const answer = git(root, ["rev-parse", "--git-path", "shallow", "HEAD^{commit}"]);
  // Where nothing was committed yet, git fails: such a desk is small.
  if ("why" in answer) return undefined;
  const [shallow = "", head] = answer.out.toString("utf8").split("\n");
  const stats = statsOf(join(root, shallow));
  return JSON.stringify([repository, head, stats && [stats.size, stats.ctimeMs]]);
}

/** Every file of the desk, in one order; what is not a file to be read is told to the digest at once. */
function filesOf(root: string, evidence: readonly string[], hash: Hash): readonly string[] {
  const { files, links, strays } = walk(root, "claims");
  const others = [SETTINGS_FILE, BASELINE_FILE, ...evidence];
  const linked = [...links, ...others].map((path) => [path, leadsOut(root, path)]);
  hash.update(JSON.stringify([strays, linked]));
  return [...others, ...files.sort()];
}

/** Undefined where there is no such file. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
