import { defineRule } from "../define.ts";
import { NPR_IDENTIFY, SPJ_ANONYMOUS } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/no-interest",
  severity: "note",
  mode: "in-house",
  asksFor: ["attribution.anonymity.interest", "attribution.*.anonymity.interest"],
  summary: "An unnamed source of ours, and nothing says what it stands to gain.",
  why: `People who speak without their name often want something: to hurt a rival, to float a plan, to clear
themselves. That need not make it untrue, but an editor has to have thought of it before the promise is given, and
readers of a name can think of it for themselves.

Write it in \`anonymity: { interest: … }\`, once for each source and article; that none is known is an answer too.
Where it matters to the story, and gives nobody away, it belongs in the copy.`,
  guideline: [SPJ_ANONYMOUS, NPR_IDENTIFY],
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { interest: none known } }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: insider
`,
    },
  },
  record: (record, context) =>
    reportUnsaid(
      record,
      context,
      "interest",
      ({ description }) =>
        `Nothing says what our source (${description}) stands to gain. Think of it, and record it under anonymity: interest; that none is known is an answer too.`,
    ),
});
