import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_GROUND_RULES } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/deep-background-attributed",
  severity: "error",
  mode: "in-house",
  summary: "Deep background that the article attributes to somebody, however vaguely.",
  why: `What is said on deep background may be used, and nobody may be credited with it: not by name, not as "an official", not in
quotation marks. The house says it in its own voice and answers for it.

Take the attribution and the quotation marks out of the draft; the record keeps the link, without a cue. If the terms were
others, correct them.`,
  guideline: AP_GROUND_RULES,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  form: indirect
  attribution: { source: insider, terms: deep-background }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  form: indirect
  attribution: { source: insider, cue: said, terms: deep-background }
`,
    },
  },
  claim: (entry, { report }) => {
    const { form } = entry.claim;
    if (!isInArticle(entry.claim)) return;
    for (const [index, { link, path }] of entry.chain.entries()) {
      if (link.terms !== "deep-background") continue;
      if (link.cue !== undefined) {
        report(
          inClaim(entry, ...path, "cue"),
          "Deep background is used without any attribution, and these words attribute it. Say it in our own voice, or leave it out.",
        );
      } else if (index === 0 && (form === "direct" || form === "mixed")) {
        report(
          inClaim(entry, "form"),
          "Deep background is used without any attribution, and quotation marks attribute it. Say it in our own words, or leave it out.",
        );
      }
    }
  },
});
