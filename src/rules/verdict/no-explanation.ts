import { defineRule, inClaim } from "../define.ts";
import { IFCN_PRINCIPLES } from "../guidelines.ts";

export default defineRule({
  id: "verdict/no-explanation",
  severity: "warning",
  asksFor: ["check.explanation"],
  summary: "A verdict with no explanation.",
  why: `A verdict alone asks to be believed. An explanation is what readers can follow and an editor can question: what the
evidence shows, what it leaves open, why this step on the scale and not the next. Two or three sentences under \`explanation\`
are enough.

There is hardly ever a reason to waive this: a verdict that explains itself is explained in one line.`,
  guideline: IFCN_PRINCIPLES,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports }]
  check: { status: checked, verdict: imprecise, explanation: Buses may use it., by: AB, on: 2024-05-03 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports }]
  check: { status: checked, verdict: imprecise, by: AB, on: 2024-05-03 }
`,
    },
  },
  claim: (entry, { report }) => {
    const { verdict, explanation } = entry.claim.check ?? {};
    if (verdict === undefined || explanation !== undefined) return;
    report(
      inClaim(entry, "check", "verdict"),
      `The verdict "${verdict}" has no explanation. Say under explanation what it is based on.`,
    );
  },
});
