import { keepsCheck } from "./claim-revision.ts";
import type { RevisedClaim } from "./revised-claims.ts";

/**
 * Whether what was checked may not hold any more, after what has become of the quote. Words whose old surroundings are not
 * known hold: they are what was checked.
 */
export function losesCheck(revision: RevisedClaim["revision"]): boolean {
  switch (revision.status) {
    case "found":
      return false;
    case "found-often":
    case "not-found":
      return true;
    default:
      return !keepsCheck(revision);
  }
}
