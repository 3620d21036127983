import { settlesNothing } from "../../model/verdict-scale.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLITIFACT } from "../guidelines.ts";

export default defineRule({
  id: "verdict/on-opinion",
  severity: "warning",
  summary: "A verdict on an opinion.",
  why: `Whether a law is harsh or a man is brave is for readers to judge: no document settles it, and a desk that rates opinions
takes sides. What can be checked is the fact inside an opinion ("the harshest sentence in ten years"). Log that as a separate
claim and rate it there. If the whole claim can be checked, it is not an opinion: correct its \`kind\`.

If the desk's scale has ratings, a verdict without one ("not rated") says nothing about the opinion and is allowed.`,
  guideline: POLITIFACT,
  examples: {
    passing: {
      claims: `
sad-day:
  quote: It is a sad day for the town
  statement: The day is a sad one for the town.
  kind: opinion
  attribution: reed
  check: { status: checked, explanation: An opinion is not rated., by: AB, on: 2024-05-03 }
`,
    },
    failing: {
      claims: `
sad-day:
  quote: It is a sad day for the town
  statement: The day is a sad one for the town.
  kind: opinion
  attribution: reed
  evidence: [{ kind: post, source: council, shows: contradicts }]
  check: { status: checked, verdict: imprecise, explanation: Many were glad., by: AB, on: 2024-05-03 }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    const { kind, check } = entry.claim;
    if (kind !== "opinion" || check?.verdict === undefined) return;
    if (settlesNothing(desk.settings, check.verdict)) return;
    report(
      inClaim(entry, "check", "verdict"),
      `This is an opinion, but "${check.verdict}" rates it. Remove the verdict, and log the fact behind the opinion as a separate claim; or, if this can be checked, correct kind.`,
    );
  },
});
