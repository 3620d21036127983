import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { usageError } from "../errors.ts";
import { type Answer, git } from "./run.ts";

/** The root of the git working tree that a folder is in; looks for `.git` and asks nobody. Undefined outside git. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The commit that is checked out; undefined outside git and where there is none yet, as in a new repository. */
export function headOf(folder: string): Answer<string | undefined> {
  return repositoryRoot(folder) === undefined ? { out: undefined } : commitNamed(folder, "HEAD");
}

/**
 * The commit where the branch that is checked out left another one: what is different since is this branch's doing.
 *
 * @param ref a commit, branch or tag
 * @throws {UsageError} where there is none, or the desk is not in git
 */
export function forkPoint(folder: string, ref: string): string {
  if (repositoryRoot(folder) === undefined)
    throw usageError`The desk ${folder} is not in git, so nothing can be compared with ${ref}.`;
  const base = git(folder, ["merge-base", "--end-of-options", `${ref}^{commit}`, "HEAD"]);
  if ("out" in base) return base.out.toString("utf8").trim();
  const named = commitNamed(folder, ref);
  if ("why" in named) throw usageError`Nothing can be compared with ${ref}. ${named.why}`;
  const commit = named.out;
  if (commit === undefined) {
    const head = headOf(folder);
    if ("out" in head && head.out === undefined)
      throw usageError`Nothing has been committed in the desk ${folder} yet, so nothing can be compared with ${ref}. Commit it first.`;
    throw usageError`git knows no commit, branch or tag "${ref}" here. In a shallow clone it may have to be fetched first.`;
  }
  // Histories that have nothing in common, as far as they are here, are compared as they are.
  return commit;
}

/** Whether the branch that is checked out has a commit; undefined where git cannot say, as of what a shallow clone left out. */
export function hasCommit(folder: string, commit: string): boolean | undefined {
  const answer = git(folder, ["merge-base", "--is-ancestor", commit, "HEAD"]);
  if ("out" in answer) return true;
  if (answer.status === 1) return false;
  const shallow = git(folder, ["rev-parse", "--is-shallow-repository"]);
  return "out" in shallow && shallow.out.toString("utf8").trim() === "false" ? false : undefined;
}

function commitNamed(folder: string, ref: string): Answer<string | undefined> {
  const answer = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if ("out" in answer) return { out: answer.out.toString("utf8").trim() };
  // Told to be quiet, git ends with 1 and no word where there is no such commit.
  return answer.status === 1 ? { out: undefined } : answer;
}
