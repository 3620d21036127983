import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_GROUND_RULES } from "../guidelines.ts";
import { boundByOurTerms } from "../shared/our-ground-rules.ts";

export default defineRule({
  id: "anonymity/off-record-used",
  severity: "error",
  mode: "in-house",
  summary: "Something that was said to us off the record, in the article.",
  why: `What is said off the record is not for publication. To print it breaks a promise, and the next source has no
reason to believe the one it is given.

Leave it out. It may stay on file beside the article (\`in-article: false\`), where the house allows even that: some
do not let it guide further reporting either. Or have the source agree to other terms, or somebody else say it, and
record that. What another outlet prints of what it was told off the record is for that outlet to answer for.`,
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
        "This was said off the record, and is not for publication. Leave it out (in-article: false), or have the source agree to other terms.",
      );
    }
  },
});
