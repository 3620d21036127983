import { execFileSync } from "node:child_process";
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

/** A new repository with these files in its first commit. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  commit(folder, "The first files");
  return folder;
}
