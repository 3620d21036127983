import type { Desk } from "../desk/desk.ts";
import { deskAt } from "../desk/desk-at.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { usageError } from "../errors.ts";
import { type Commit, commitOf } from "../git/line.ts";
import { forkPoint } from "../git/repository.ts";

/** A desk as it was when the branch that is checked out left another one. */
export interface Before {
  readonly commit: Commit;
  /** Without any record where there was no desk yet. */
  readonly desk: Desk;
  readonly hadDesk: boolean;
}

/**
 * The desk before what this branch changed.
 *
 * @param ref a commit, branch or tag
 * @throws {UsageError} where git does not know it
 */
export function deskBefore({ root, desk }: OpenedDesk, ref: string): Before {
  const id = forkPoint(root, ref);
  const commit = commitOf(root, id);
  const before = deskAt(root, id, desk);
  if ("why" in commit) throw usageError`Cannot tell what has changed since ${ref}. ${commit.why}`;
  if ("why" in before) throw usageError`Cannot tell what has changed since ${ref}. ${before.why}`;
  const none: Desk = { ...desk, records: [], claims: new Map(), sources: new Map(), now: desk };
  return { commit: commit.out, desk: before.out ?? none, hadDesk: before.out !== undefined };
}
