import { defineRule } from "../define.ts";
import { NPR_IDENTIFY, SPJ_ANONYMOUS } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/no-interest",
  severity: "note",
  mode: "in-house",
  asksFor: ["attribution.anonymity.interest", "attribution.*.anonymity.interest"],
  summary: "The record does not say what our unnamed source stands to gain.",
  why: `People who speak anonymously often want something: to hurt a rival, to float a plan, to clear themselves. That need not
make what they say untrue, but an editor must have considered it before the promise is given. Readers who are given a name
can consider it for themselves.

Write it in \`anonymity: { interest: … }\`, once per source and article; "none known" is a valid answer. If it matters to the
story and gives nobody away, put it in the copy.`,
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
        `The record does not say what our source (${description}) stands to gain. Consider their motive and record it under anonymity: interest; "none known" is a valid answer.`,
    ),
});
