import { defineRule, inClaim } from "../define.ts";
import { AP_PRINCIPLES, NPR_IDENTIFY } from "../guidelines.ts";
import { anonymityPath, unsaid } from "../our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/no-basis",
  severity: "warning",
  mode: "in-house",
  summary: "An unnamed source of ours, and nothing on how it knows.",
  why: `Whoever saw the document is worth more than whoever heard of it, and a reader who cannot see the name can still be told which
of the two it is.

Write \`anonymity.basis\` on the link: was there, has seen the plans, was told by two who were there. Once in an article is
enough.`,
  guideline: [NPR_IDENTIFY, AP_PRINCIPLES],
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, anonymity: { basis: has seen the plans } }
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
    for (const own of unsaid(desk, record, "basis"))
      report(
        inClaim(own.entry, ...anonymityPath(own)),
        "How does this source know? Write anonymity.basis: was there, has seen the document, was told by whom.",
      );
  },
});
