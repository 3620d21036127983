import { defineRule } from "../define.ts";
import { AP_PRINCIPLES, NPR_ANONYMOUS } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/not-approved",
  severity: "warning",
  mode: "in-house",
  asksFor: ["attribution.anonymity.approved-by", "attribution.*.anonymity.approved-by"],
  summary: "An unnamed source of ours, and no editor has approved it.",
  why: `Whether somebody may go unnamed is not for the reporter alone to say, who wants the story and has given a
promise. An editor asks what the reader would: who is it, how do they know, why can they not be named, and can it be
had otherwise?

Ask before the story is sent, and write who approved it in \`anonymity: { approved-by: … }\`: the editor's initials or
name. Once for each source and article is enough. Where one person is the whole newsroom, turn the rule off.`,
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
        `No editor has approved that our source (${description}) goes unnamed. Ask one before the story is sent, and record who it was under anonymity: approved-by.`,
    ),
});
