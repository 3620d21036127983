import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_GROUND_RULES } from "../guidelines.ts";
import { boundByOurTerms } from "../shared/our-ground-rules.ts";

export default defineRule({
  id: "anonymity/off-record-used",
  severity: "error",
  mode: "in-house",
  summary: "Something said to us off the record that is used in the article.",
  why: `What is said off the record is not for publication. Printing it breaks a promise, and the next source then has no reason
to believe the one they are given.

Leave it out. It may stay on file with the article (\`in-article: false\`) if the newsroom allows even that: some do not let
it guide further reporting either. Or get the source to agree to other terms, or someone else to say it, and record that. If
another outlet prints what it was told off the record, that is for that outlet to answer for.`,
  guideline: AP_GROUND_RULES,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, terms: off-record }
  in-article: false
tunnel-dropped:
  quote: The tunnel has been given up
  statement: The tunnel has been given up.
  attribution: { source: insider, terms: background }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, terms: off-record }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    if (!isInArticle(entry.claim)) return;
    for (const { link, path } of boundByOurTerms(desk, entry)) {
      if (link.terms !== "off-record") continue;
      report(
        inClaim(entry, ...path, "terms"),
        "This was said off the record and is not for publication. Leave it out (in-article: false), or get the source to agree to other terms.",
      );
    }
  },
});
