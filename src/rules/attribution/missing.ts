import { claimItself, defineRule } from "../define.ts";
import { AP_ANONYMOUS, REUTERS_WHEN_TO_SOURCE } from "../guidelines.ts";

export default defineRule({
  id: "attribution/missing",
  severity: "warning",
  asksFor: ["attribution"],
  summary: "A claim whose record does not say who the article credits.",
  why: `Who said it is the first thing an editor asks. A record without an answer cannot be compared with the article, and
nothing can be said about its root.

Write who the article credits, from the voice nearest to it to the root. If it credits nobody and says it in its own voice,
that is an answer too: \`attribution: none\`.`,
  guideline: [AP_ANONYMOUS, REUTERS_WHEN_TO_SOURCE],
  houses: {
    ap: "a disputable fact that AP has not witnessed, gathered or confirmed itself must be attributed",
    reuters: "every statement is sourced, unless it is an established fact or Reuters was there",
  },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: none
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
`,
    },
  },
  claim: (entry, { report }) => {
    if (entry.claim.attribution !== undefined) return;
    report(
      claimItself(entry),
      "Who does the article credit with this? Set attribution to a source's id, a chain of links, or none if it is the article's own voice.",
    );
  },
});
