import { defineRule, inClaim } from "../define.ts";
import { IFCN_PRINCIPLES } from "../guidelines.ts";

export default defineRule({
  id: "verdict/no-explanation",
  severity: "warning",
  asksFor: ["check.explanation"],
  summary: "A verdict that does not say why.",
  why: `A verdict alone asks to be believed. The explanation is what a reader can follow and an editor can question: what the
evidence shows, what it leaves open, why this step of the scale and not the next one. Two or three sentences do, under
\`explanation\`.

There is hardly a reason to waive this: a verdict that explains itself is explained in one line.`,
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
      `Why the verdict is "${verdict}" is not said. Write under explanation what it rests on.`,
    );
  },
});
