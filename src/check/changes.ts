import type { Desk } from "../desk/desk.ts";
import { SETTINGS_FILE } from "../desk/find.ts";
import { loadDesk } from "../desk/load.ts";
import { stem } from "../desk/select.ts";
import { UsageError } from "../errors.ts";
import { type ChangedFile, changedSince, commitOf, isInGit } from "../git/git.ts";

/** What is to be reported on: some files, and what the desk was before they changed. */
export interface Change {
  /** Whether a file belongs to the change; a record's text and lock go with it. */
  readonly isChanged: (path: string) => boolean;
  /** The desk as it was; undefined where nobody knows. */
  readonly before: Desk | undefined;
}

/**
 * The change that `since` or `files` of a request asks for.
 *
 * @param desk the desk as it is
 * @param since a commit, branch or tag
 * @param listed paths from the desk's folder
 * @throws {UsageError} where git does not know the commit
 */
export function changeOf(
  root: string,
  desk: Desk,
  since: string | undefined,
  listed: readonly string[] | undefined,
): Change {
  const commit = since === undefined ? (isInGit(root) ? headOf(root) : undefined) : commitOf(root, since);
  const changed = commit === undefined ? [] : changedSince(root, commit);
  const stems = new Set((listed ?? changed.map(({ path }) => path)).map(stem));
  const isChanged = (path: string) => stems.has(stem(path));
  // A list without a file of the desk changes nothing in it.
  if (listed?.every((path) => !isOfDesk(path))) return { isChanged, before: desk };
  // A list of files that are all as HEAD has them is of an earlier change, and nobody says since when.
  const isKnown = since !== undefined || changed.some(({ path }) => isChanged(path));
  return { isChanged, before: commit !== undefined && isKnown ? deskAt(root, desk, changed) : undefined };
}

function isOfDesk(path: string): boolean {
  return path.startsWith("claims/") || path === SETTINGS_FILE;
}

/** The desk as it was before files changed. */
function deskAt(root: string, desk: Desk, changed: readonly ChangedFile[]): Desk {
  if (changed.length === 0) return desk;
  return loadDesk(root, { before: new Map(changed.map((file) => [file.path, file.before])) }, desk);
}

/** A new repository has no commit yet. */
function headOf(root: string): string | undefined {
  try {
    return commitOf(root, "HEAD");
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
