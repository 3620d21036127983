import type { RevisedClaim } from "./revised-claims.ts";

/**
 * Whether what was checked may not hold any more, after what has become of the quote. What is as it was holds; so do words
 * whose old surroundings are not known any more, for they are what was checked, and those in whose own sentence nothing has
 * changed, whatever is said in the sentences around it now: that is told, and is for people to judge.
 */
export function losesCheck(revision: RevisedClaim["revision"]): boolean {
  return !KEEPS.has(revision.status) && !isChangedAroundAlone(revision);
}

const KEEPS: ReadonlySet<RevisedClaim["revision"]["status"]> = new Set(["unchanged", "moved", "found"]);

/** Whether only the sentences around that of a quote have changed. */
export function isChangedAroundAlone(revision: RevisedClaim["revision"]): boolean {
  return (
    revision.status === "same-words" &&
    revision.changes.every(({ kind, where }) => kind === "context" && where === "around")
  );
}
