import { defineRule } from "../define.ts";
import { AP_PRINCIPLES, NPR_ANONYMOUS } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/not-approved",
  severity: "warning",
  mode: "in-house",
  asksFor: ["attribution.anonymity.approved-by", "attribution.*.anonymity.approved-by"],
  summary: "No editor is recorded as approving anonymity for our source.",
  why: `A reporter who wants the story and has made a promise should not be the only one to decide that someone goes unnamed. An
editor asks what a reader would: who is it, how do they know, why can they not be named, and can we get this another way?

Ask before filing, and write who approved it in \`anonymity: { approved-by: … }\`: the editor's initials or name. Once per
source and article is enough. If one person is the whole newsroom, turn the rule off.`,
  guideline: [AP_PRINCIPLES, NPR_ANONYMOUS],
  houses: {
    ap: "a reporter gets a news manager's approval before the story is sent",
    npr: "senior editors are consulted before an anonymous voice is used",
  },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { reason: would lose the post, approved-by: AB } }
tunnel-dropped:
  quote: The Courier has it from an engineer that the tunnel has been given up
  statement: The tunnel has been given up.
  attribution: [courier, insider]
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { reason: would lose the post } }
`,
    },
  },
  record: (record, context) =>
    reportUnsaid(
      record,
      context,
      "approved-by",
      ({ description }) =>
        `No editor has approved anonymity for our source (${description}). Get approval before filing, and record who gave it under anonymity: approved-by.`,
    ),
});
