import { defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED, SPJ_ANONYMOUS } from "../guidelines.ts";
import { anonymityPath, unsaid } from "../our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/no-reason",
  severity: "warning",
  mode: "in-house",
  summary: "An unnamed source of ours, and no reason why it is not named.",
  why: `A reader who may not know who speaks is owed the reason. Fear for a job or for one's safety is one; "because the source asked
for it" is none.

Write \`anonymity.reason\` on the link, in words that could be printed and that do not point at the person. Once in an
article is enough.`,
  guideline: [AP_INTERVIEWED, SPJ_ANONYMOUS],
  houses: { ap: "readers are told why a source insisted on anonymity" },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, anonymity: { reason: could lose the job } }
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
  attribution: { source: insider, cue: said, anonymity: { basis: has seen the plans } }
`,
    },
  },
  record: (record, { desk, report }) => {
    for (const own of unsaid(desk, record, "reason"))
      report(
        inClaim(own.entry, ...anonymityPath(own)),
        "Why is this source not named? Write anonymity.reason, in words that could be printed.",
      );
  },
});
