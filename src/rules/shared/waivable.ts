import { PROBLEM_KINDS } from "../../yaml/problem.ts";

/** The rules that are `fixed`: what cannot be read cannot be judged. */
export const FIXED_RULES: ReadonlySet<string> = new Set(PROBLEM_KINDS.map((kind) => `record/${kind}`));

/** What cannot be read has to be put right; rules that look after waivers cannot be waived, nor what keeps a source safe. */
export function canBeWaived(rule: string): boolean {
  return !FIXED_RULES.has(rule) && !rule.startsWith("waiver/") && rule !== "anonymity/identity-in-record";
}
