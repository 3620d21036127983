import type { CheckResult } from "../../src/check/check-desk.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { Totals } from "../../src/check/totals.ts";
import type { RuleId } from "../../src/model/rule-ids.ts";
import type { Rule } from "../../src/rules/define.ts";
import { rules } from "../../src/rules/index.ts";
import { linesOf, rangeIn } from "../../src/text/position.ts";
import type { View } from "../../src/views/view.ts";

const CONTENT = `claims:
  closed:
    quote: The bridge is closed
    statement: The bridge is closed to lorries.
  four-hundred:
    quote: About 400 of them
`;

/** The place of some words in the made-up record. */
function at(words: string): Finding["range"] {
  const start = CONTENT.indexOf(words);
  return rangeIn(CONTENT, { start, end: start + words.length });
}

/** A made-up finding, an error unless it is said otherwise. */
export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: "quote/not-found",
    severity: "error",
    message: "The quote is not in the text.",
    file: "claims/bridge.yaml",
    range: at("The bridge is closed"),
    related: [],
    suggestions: [],
    ...fields,
  };
}

/** One of each kind: every severity, waived, in the baseline, outside a claim, with a fix, with a related place. */
export const FINDINGS: readonly Finding[] = [
  finding({
    claim: "bridge/closed",
    fingerprint: "quote/not-found bridge/closed quote 0123456789abcdef",
    related: [{ message: "the claim that says it", file: "claims/bridge.yaml", range: at("four-hundred") }],
    suggestions: [
      {
        message: "Write what the text says.",
        safe: false,
        edits: [
          { file: "claims/bridge.yaml", range: at("The bridge is closed"), text: "The bridge is shut" },
        ],
      },
    ],
  }),
  finding({
    rule: "quote/form",
    severity: "warning",
    message: "The quote is not between quotation marks.",
    claim: "bridge/closed",
    fingerprint: "quote/form bridge/closed quote 0123456789abcdef",
    known: true,
  }),
  finding({
    rule: "record/duplicate-id",
    severity: "warning",
    message: 'The key "claims" stands twice; write it once & keep both.',
    range: at("claims"),
    fingerprint: "record/duplicate-id bridge.yaml claims -",
  }),
  finding({
    rule: "figure/unrecorded",
    severity: "note",
    message: "Nobody has recorded the figure 400.",
    claim: "bridge/four-hundred",
    range: at("400"),
    fingerprint: "figure/unrecorded bridge/four-hundred quote 0123456789abcdef",
  }),
  finding({
    rule: "figure/unrecorded",
    severity: "error",
    message: "Nobody has recorded the figure of them.",
    claim: "bridge/four-hundred",
    range: at("them"),
    fingerprint: "figure/unrecorded bridge/four-hundred quote 0123456789abcdef 2",
    waiver: { by: "AB", on: "2026-11-24", reason: "the figure is of another article" },
  }),
];

/** What a check with these findings would have given; notes do not make it fail. */
export function result(
  findings: readonly Finding[] = FINDINGS,
  fields: Partial<CheckResult> = {},
): CheckResult {
  const counting = findings.filter(({ waiver, known }) => !waiver && !known);
  const number = (severity: Finding["severity"]) =>
    counting.filter((one) => one.severity === severity).length;
  const totals: Totals = {
    articles: 1,
    claims: 3,
    withdrawn: 0,
    drafts: 0,
    quotes: { verified: 1, unchanged: 1, unverified: 1 },
    checks: { facts: 3, left: 2, attribution: 0, statement: 1 },
    todo: counting.filter(({ rule, severity }) => severity === "note" && rule === "check/unchecked").length,
    notInLock: 0,
    findings: { error: number("error"), warning: number("warning"), note: number("note") },
    waived: findings.filter(({ waiver }) => waiver).length,
    known: findings.filter(({ waiver, known }) => !waiver && known).length,
  };
  return {
    desk: "A made-up desk",
    findings,
    claims: ["closed", "four-hundred", "sorry"].map((id) => ({
      file: "claims/bridge.yaml",
      address: `bridge/${id}`,
    })),
    drafted: [],
    rules: RULES,
    fails: ({ severity, waiver, known }) => severity !== "note" && !waiver && !known,
    hasBaseline: true,
    stale: [],
    totals,
    isMisused: false,
    notices: [],
    milliseconds: 150,
    ...fields,
  };
}

/** Made-up rules, so that what is written about the real ones changes no test. */
const RULES: readonly Rule[] = [
  {
    ...exampleOf("quote/not-found"),
    summary: "A quote that is not in the text.",
    why: "A quote that nobody said harms a reader.\n\nCopy it from the text.",
    guideline: { publisher: "A made-up agency", title: "Handbook", address: "https://example.org/handbook" },
  },
  {
    ...exampleOf("quote/form"),
    severity: "warning",
    summary: "A quote of the wrong form.",
    mode: "in-house",
  },
  { ...exampleOf("figure/unrecorded"), severity: "note", summary: "A figure that nobody has recorded." },
];

function exampleOf(id: RuleId): Rule {
  const [any] = rules;
  if (!any) throw new Error("There are no rules.");
  return {
    id,
    severity: "error",
    summary: "",
    why: "Made up for a test.",
    guideline: "editorial logic",
    examples: any.examples,
  };
}

export const VIEW: View = {
  colour: false,
  columns: undefined,
  linesOf: (path) => (path === "claims/bridge.yaml" ? linesOf(CONTENT) : []),
  pathOf: (path) => path,
  repository: { isKnown: true, pathOf: (path) => path },
  waived: false,
  frames: false,
  notes: false,
  whole: true,
};
