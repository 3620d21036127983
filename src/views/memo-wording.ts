import type { Memo, MemoFinding, MemoWaiver, UncheckedClaim } from "../audit/memo.ts";
import { count } from "../language/en/count.ts";

/** The parts of a memo that list findings, in their order: what heads each, in a page and before one finding. */
export const MEMO_SECTIONS = [
  { key: "must", heading: "Must change before publication", short: "Must change" },
  { key: "should", heading: "Should change", short: "Should change" },
  { key: "consider", heading: "To consider", short: "To consider" },
] as const satisfies readonly {
  readonly key: keyof Memo;
  readonly heading: string;
  readonly short: string;
}[];

/** How much there is of each, in a line: "2 findings must change …". */
export function memoCounts(memo: Memo): string {
  const [must, should, consider] = MEMO_SECTIONS.map(({ key }) => findingsIn(memo, key).length);
  return `Must change before publication: ${must}. Should change: ${should}. To consider: ${consider}. Not checked yet: ${count(memo.unchecked.length, "claim")}. Waived: ${count(memo.waivers.length, "rule")}.`;
}

/** Every finding of a part of a memo. */
function findingsIn(memo: Memo, key: (typeof MEMO_SECTIONS)[number]["key"]): readonly MemoFinding[] {
  const { sentences, general } = memo[key];
  return [...sentences.flatMap(({ findings }) => findings), ...general];
}

/** What is left out of a memo, and what its sentences are, where a reader would not expect it. */
export function memoNotes({ known, hasText }: Memo): readonly string[] {
  return [
    ...(hasText
      ? []
      : ["The article's text is not available here: the words quoted are those that its claims quote."]),
    ...(known > 0 ? [`Left out: ${count(known, "finding")} that the desk's baseline knows.`] : []),
  ];
}

/** What goes with a finding: other claims, the words compared, suggestions. Plain text, a line each. */
export function findingDetails({ also, compare, suggestions }: MemoFinding): readonly string[] {
  return [
    ...(also.length > 0 ? [`Also true of ${also.join(", ")}.`] : []),
    ...(compare ? [`The record has: “${compare.recorded}”`, `The text has: “${compare.printed}”`] : []),
    ...suggestions.map((suggestion) => `Suggestion: ${suggestion}`),
  ];
}

/** Where a finding comes from: its rule, and the claim, or the place in the desk where it is about none. */
export function originOf({ rule, claim, where }: MemoFinding): string {
  return `${rule}, ${claim ?? where}`;
}

/** How far the check of a claim has got, and what would settle it. */
export function uncheckedText({ begun, missing }: UncheckedClaim): string {
  const state = begun ? "Check in progress." : "Not checked yet.";
  return missing === undefined ? state : `${state} Missing: ${missing}`;
}

/** Who waived what, when and why. */
export function waiverText({ rule, claim, by, on, reason }: MemoWaiver): string {
  const signed = [by ?? "nobody signed it", on ?? "no date"].join(", ");
  return `${rule} on ${claim} (${signed}): ${reason ?? "no reason given"}`;
}
