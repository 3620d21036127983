import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "./run.ts";

/** Whatever the machine's own git is set to. */
const SETTINGS = [
  "-c",
  "user.name=Desk",
  "-c",
  "user.email=desk@example.org",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "init.defaultBranch=main",
  // Nothing here is kept long enough to be packed, or to be lost.
  "-c",
  "maintenance.auto=false",
  "-c",
  "core.fsync=none",
];

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", [...SETTINGS, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Commits everything in a folder. */
export function commit(folder: string, message = "A change"): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
}

type Files = Readonly<Record<string, string>>;

/** A new repository with these files in its first commit. */
export function repositoryWith(files: Files): string {
  return once(JSON.stringify(files), files, (folder) => {
    begin(folder);
    commit(folder, "The first files");
  });
}

/** What git keeps of repositories that there have been: starting git takes longer than copying a few files. */
const made = new Map<string, string>();

/** A folder with files, and with what git keeps of them. */
function once(key: string, files: Files, make: (folder: string) => void): string {
  const folder = folderWith(files);
  const before = made.get(key);
  if (before === undefined) {
    make(folder);
    made.set(key, keptFrom(folder));
  } else cpSync(before, join(folder, ".git"), { recursive: true });
  return folder;
}

/**
 * A new repository with the files of each version in a commit, and those of the last in its folder. It has no index, which
 * `git checkout` would need.
 */
export function repositoryOf(versions: readonly Files[]): string {
  return repositoryOfCommits(
    versions.map((files, index) => ({
      files,
      on: new Date((1_700_000_000 + index) * 1000).toISOString(),
      subject: "A version",
    })),
  );
}

/** A commit with all of its files. */
export interface Committed {
  readonly files: Files;
  /** A moment: 2024-05-02T10:00:00Z */
  readonly on: string;
  readonly subject: string;
  readonly author?: string;
}

/** Such a repository with commits that are the same, ids included, wherever it is made. */
export function repositoryOfCommits(commits: readonly Committed[]): string {
  return once(JSON.stringify(commits), commits.at(-1)?.files ?? {}, (folder) => {
    begin(folder);
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const lines = commits.map(({ files, on, subject, author = "Desk" }) => {
      const at = `<desk@example.org> ${Date.parse(on) / 1000} +0000\n`;
      return [
        `commit refs/heads/main\nauthor ${author} ${at}committer Desk ${at}`,
        data(subject),
        "deleteall\n",
        ...Object.entries(files).map(([path, content]) => `M 644 inline ${quoted(path)}\n${data(content)}`),
      ];
    });
    execFileSync("git", [...SETTINGS, "fast-import", "--quiet"], {
      cwd: folder,
      input: lines.flat().join(""),
    });
  });
}

/** A path as fast-import reads it, whatever is in it. */
function quoted(path: string): string {
  return /^["]|\n/.test(path)
    ? `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`
    : path;
}

let empty: string | undefined;

/** What `git init` does. */
function begin(folder: string): void {
  if (empty === undefined) {
    git(folder, "init", "-q", "--template=");
    empty = keptFrom(folder);
  } else cpSync(empty, join(folder, ".git"), { recursive: true });
}

function keptFrom(folder: string): string {
  const kept = folderWith({});
  cpSync(join(folder, ".git"), kept, { recursive: true });
  return kept;
}
