import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_GROUND_RULES } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/off-record-used",
  severity: "error",
  mode: "in-house",
  summary: "Off-the-record material in a claim of the article.",
  why: `Off the record means that it is not published. Whoever spoke so trusted the house with it; to print it breaks the promise and
may put somebody in danger.

Take the claim out of the draft, or get the same from somebody who can be quoted and credit that. If the terms were others,
correct them.`,
  guideline: AP_GROUND_RULES,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, terms: background }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said, terms: off-record }
`,
    },
  },
  claim: (entry, { report }) => {
    if (!isInArticle(entry.claim)) return;
    for (const { link, path } of entry.chain) {
      if (link.terms !== "off-record") continue;
      report(
        inClaim(entry, ...path, "terms"),
        "This was said off the record, which means that it is not published. Take it out of the draft, or get it from somebody who can be quoted.",
      );
    }
  },
});
