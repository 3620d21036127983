import type { Claim } from "./claim.ts";

/**
 * What of a claim the desk has checked: that the source said it, and that it is true. They are two things: a quote can be
 * held against the speech it is from, and nothing is known of whether the speaker was right.
 */
export interface Checked {
  readonly attribution: boolean;
  readonly statement: boolean;
}

/**
 * Tells what was checked: what the check says itself (`what`); otherwise what the evidence shows; and where there is none,
 * the statement, for that is what a check is taken to mean. A verdict is about the statement.
 */
export function checkedOf({ check, evidence = [] }: Pick<Claim, "check" | "evidence">): Checked {
  if (check?.status !== "checked") return { attribution: false, statement: false };
  const { what, verdict } = check;
  if (what !== undefined) return { attribution: what !== "statement", statement: what !== "attribution" };
  const attribution = evidence.some(({ shows }) => shows === "said");
  const bearing = evidence.some(({ shows }) => shows === "supports" || shows === "contradicts");
  return { attribution, statement: !attribution || bearing || verdict !== undefined };
}
