import type { Desk, RecordFile } from "../../desk/desk.ts";
import { PROBLEM_KINDS } from "../../yaml/problem.ts";
import type { Rule } from "../define.ts";

/** The rules that are `fixed`: what cannot be read cannot be judged. */
export const FIXED_RULES: ReadonlySet<string> = new Set(PROBLEM_KINDS.map((kind) => `record/${kind}`));

/** Whether somebody may sign that a rule does not apply to a claim. */
export function isWaivable({ fixed, waivable }: Rule): boolean {
  return !fixed && waivable !== false;
}

/** Whether a rule has what it needs to find anything in a record. */
export function canSpeak({ needs }: Rule, { text }: Pick<RecordFile, "text">, { history }: Desk): boolean {
  switch (needs) {
    case "text":
      return text !== undefined;
    case "no-text":
      return text === undefined;
    case "history":
      return history !== undefined;
    default:
      return true;
  }
}
