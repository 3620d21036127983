import { isEnglish } from "../../model/language.ts";
import { defineRule } from "../define.ts";
import { AP_INTERVIEWED, SPJ_ANONYMOUS } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

/** A description that gives the reason itself: "an official who was not authorised to speak". */
const GIVES_REASON =
  /\b(?:because|for fear|fear(?:s|ed|ing)|not (?:been )?(?:authori[sz]ed|allowed|permitted))\b/i;

export default defineRule({
  id: "anonymity/no-reason",
  severity: "warning",
  mode: "in-house",
  asksFor: ["attribution.anonymity.reason", "attribution.*.anonymity.reason"],
  summary: "The record does not say why our unnamed source is not named.",
  why: `People who are not named do not answer for their words, and readers may ask why they should listen. A reason tells them
what is at stake: the source would lose their job, or is in danger. If you cannot think of a reason that can be printed, there
may not have been one.

Tell readers in the copy, as far as is safe, and write it in \`anonymity: { reason: … }\`. Once per source and article is
enough, and so is a description that says it ("who was not authorised to speak"; English only).`,
  guideline: [AP_INTERVIEWED, SPJ_ANONYMOUS],
  houses: { ap: "readers are told why a source insisted on anonymity" },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { reason: engineers are not allowed to speak of plans } }
tunnel-dropped:
  quote: The tunnel has been given up
  statement: The tunnel has been given up.
  attribution: { source: insider, anonymity: { basis: has seen the plans } }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { basis: has seen the plans } }
`,
    },
  },
  record: (record, context) => {
    const knowsEnglish = isEnglish(record.article?.language);
    reportUnsaid(record, context, "reason", ({ description, links }) => {
      // The article does not even show that there is such a source.
      if (links.every(({ terms }) => terms === "deep-background")) return undefined;
      if (knowsEnglish && GIVES_REASON.test(description)) return undefined;
      return `The record does not say why our source (${description}) is not named. Tell readers why, and record the reason under anonymity: reason.`;
    });
  },
});
