import { settlesNothing } from "../../model/settings.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLITIFACT } from "../guidelines.ts";

export default defineRule({
  id: "verdict/on-opinion",
  severity: "warning",
  summary: "A verdict on an opinion.",
  why: `Whether a law is harsh or a man brave is for readers to judge: no document settles it, and a desk that rates opinions
takes sides. What can be checked is the fact inside one ("the harshest sentence in ten years"). Log that as a claim of its own
and rate it there; if the whole claim can be checked, it is no opinion: correct its \`kind\`.

Where the desk's scale has ratings, a verdict without one ("not rated") says nothing of the opinion and passes.`,
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
      `This is an opinion, and "${check.verdict}" rates it. Take the verdict out, and log the fact that it rests on as a claim of its own; or correct kind, if it can be checked.`,
    );
  },
});
