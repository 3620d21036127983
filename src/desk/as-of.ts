import { usageError } from "../errors.ts";
import { cutOffAt, lineOf, shortId } from "../git/line.ts";
import { headOf, repositoryRoot } from "../git/repository.ts";
import { bounds } from "../model/date.ts";
import type { Desk } from "./desk.ts";
import { deskAt } from "./desk-at.ts";
import type { OpenedDesk } from "./open.ts";

/** Which state of a desk is looked at. */
export interface AsOf {
  /** The commit's id, all of its digits. */
  readonly commit: string;
  /** The day on which it was committed, in UTC. */
  readonly on: string;
}

/** A day, a month or a year: what is doubtful or has no end is no moment to look at. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The desk as it was at the end of a day, a month or a year: as the last commit has it which the branch that is checked
 * out had by then. Days are those of UTC, and a commit is of the day on which it was committed.
 *
 * @param written 2026-11-20, 2026-11 or 2026
 * @throws {UsageError} where that is no date, or git has no desk of that time
 */
export function deskAsOf(
  { root, desk }: OpenedDesk,
  written: string,
): { readonly desk: Desk; readonly asOf: AsOf } {
  const end = DATE.test(written) ? bounds(written)?.latest : undefined;
  if (end === undefined)
    throw usageError`"${written}" is not a day, month or year. Write --as-of 2026-11-20, 2026-11 or 2026.`;
  const { id: commit, on } = lastCommitBy(root, end, written);
  const answer = deskAt(root, commit, desk);
  if ("why" in answer) throw usageError`git cannot show the desk as of ${written}. ${answer.why}`;
  if (!answer.out) {
    throw usageError`There was no desk here as of ${written}: commit ${shortId(commit)} of ${on} has no onrecord.yaml in ${root}.`;
  }
  return { desk: answer.out, asOf: { commit, on } };
}

function lastCommitBy(
  root: string,
  end: number,
  written: string,
): { readonly id: string; readonly on: string } {
  if (repositoryRoot(root) === undefined)
    throw usageError`The desk ${root} is not in git, so nobody knows what it was as of ${written}.`;
  const head = headOf(root);
  if ("why" in head) throw usageError`git cannot show the desk as of ${written}. ${head.why}`;
  if (head.out === undefined)
    throw usageError`Nothing has been committed in the desk ${root} yet, so nobody knows what it was as of ${written}.`;
  const line = lineOf(root);
  if ("why" in line) throw usageError`git cannot show the desk as of ${written}. ${line.why}`;
  const found = line.out.find(({ at }) => at <= end);
  if (found) return found;
  const cut = cutOffAt(root);
  if (cut) {
    throw usageError`git knows the desk only since ${cut.on} here, because this is a shallow clone. Fetch the rest to see it as of ${written}: git fetch --unshallow`;
  }
  const first = line.out.at(-1);
  throw usageError`There is no commit from ${written} or before: the first is ${shortId(first?.id ?? "")} of ${first?.on}.`;
}
