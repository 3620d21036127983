import { defineRule, inClaim } from "../define.ts";
import { NYT_MOTIVE, SPJ_ANONYMOUS } from "../guidelines.ts";
import { anonymityPath, unsaid } from "../our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/no-interest",
  severity: "note",
  mode: "in-house",
  summary: "An unnamed source of ours, and nothing on its interest.",
  why: `Most people who speak without their name want something: to win, to warn, to get even. An editor weighs the words by it, and
a reader should be able to.

Write \`anonymity.interest\` on the link, also where it is none that anybody knows of.`,
  guideline: [NYT_MOTIVE, SPJ_ANONYMOUS],
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, anonymity: { interest: none that is known } }
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
    for (const own of unsaid(desk, record, "interest"))
      report(
        inClaim(own.entry, ...anonymityPath(own)),
        "What does this source stand to gain? Write anonymity.interest, also if it is nothing that anybody knows of.",
      );
  },
});
