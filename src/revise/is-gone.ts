import type { RevisedClaim } from "./revised-claims.ts";

/** Whether nothing of a claim's quote is left in the new text. */
export function isGone({ status }: Pick<RevisedClaim["revision"], "status">): boolean {
  return status === "gone" || status === "not-found";
}
