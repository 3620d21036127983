import { COMMIT_FORMAT, type Commit, commitIn, FIRST_PARENT } from "./line.ts";
import { type Answer, git, list } from "./run.ts";

/** What became of a file. */
export interface FileChange {
  /** Its path from the desk's folder; undefined where it is gone. */
  readonly path: string | undefined;
  /** The blob that it is; undefined where it is gone. */
  readonly oid: string | undefined;
  /** Its path before; undefined where it was not there. */
  readonly formerPath: string | undefined;
  readonly formerOid: string | undefined;
}

/** A commit with what it changed. */
export interface ChangingCommit extends Commit {
  readonly files: readonly FileChange[];
}

/**
 * What became of some files on the branch that is checked out, commit by commit, the last one first. What a merge brought
 * counts as the merge's. A file that is mostly as another one was that is gone is taken for that one renamed.
 *
 * @param folder the desk's folder, absolute
 * @param pathspecs which files, as git writes it
 * @param since a commit that is not looked at any more, with all that it comes from
 */
export function logOf(
  folder: string,
  pathspecs: readonly string[],
  since?: string,
): Answer<readonly ChangingCommit[]> {
  const log = git(folder, [
    ...FIRST_PARENT,
    "-m",
    "-M",
    "--raw",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    `--format=tformat:commit ${COMMIT_FORMAT}`,
    "--relative",
    "HEAD",
    ...(since === undefined ? [] : [`^${since}`]),
    "--",
    ...pathspecs,
  ]);
  if ("why" in log) return log;
  const fields = list(log.out);
  const commits: (Commit & { readonly files: FileChange[] })[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    // git puts a line end between a commit's heading and its changes.
    const field = (fields[at] ?? "").replace(/^\n/, "");
    if (!field.startsWith(":")) {
      if (field.startsWith("commit "))
        commits.push({ ...commitIn(field.slice("commit ".length)), files: [] });
      continue;
    }
    const [formerMode, mode, formerOid = "", oid = "", status = ""] = field.slice(1).split(" ");
    const formerPath = fields[at + 1] ?? "";
    const isMoved = /^[RC]/.test(status);
    const path = isMoved ? (fields[at + 2] ?? "") : formerPath;
    at += isMoved ? 2 : 1;
    const was = isFile(formerMode) ? { formerPath, formerOid } : ABSENT_BEFORE;
    const is = isFile(mode) ? { path, oid } : ABSENT;
    commits.at(-1)?.files.push({ ...was, ...is });
  }
  return { out: commits };
}

const ABSENT_BEFORE = { formerPath: undefined, formerOid: undefined };
const ABSENT = { path: undefined, oid: undefined };

/** Links and submodules are no files of a desk. */
function isFile(mode: string | undefined): boolean {
  return mode?.startsWith("100") ?? false;
}
