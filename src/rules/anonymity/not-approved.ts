import { defineRule, inClaim } from "../define.ts";
import { AP_PRINCIPLES, NPR_ANONYMOUS } from "../guidelines.ts";
import { anonymityPath, unsaid } from "../our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/not-approved",
  severity: "warning",
  mode: "in-house",
  summary: "An unnamed source of ours, and no editor who approved it.",
  why: `Whether a source goes unnamed is not for the reporter alone: an editor knows who it is and answers for the decision.

Write in \`anonymity.approved-by\` who approved it. The record never holds who the source is.`,
  guideline: [AP_PRINCIPLES, NPR_ANONYMOUS],
  houses: {
    ap: "a news manager approves anonymous material before the story is sent",
    npr: "senior editors are consulted before an anonymous voice is used",
  },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, anonymity: { approved-by: EF } }
road-open:
  quote: It will open in May, the engineer said
  statement: The road will open in May.
  attribution: { source: insider, cue: said }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, anonymity: { reason: could lose the job } }
`,
    },
  },
  record: (record, { desk, report }) => {
    for (const own of unsaid(desk, record, "approved-by"))
      report(
        inClaim(own.entry, ...anonymityPath(own)),
        "Which editor approved that this source is not named? Write anonymity.approved-by.",
      );
  },
});
