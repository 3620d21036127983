import { sentences } from "../../text/sentences.ts";
import { defineRule, inClaim } from "../define.ts";
import { HOPKINS_TEMPLATE } from "../guidelines.ts";

/**
 * A second clause with a subject of its own, or a second thing that was said. Joined nouns and verbs ("signed and
 * sealed") are one fact more often than not and pass.
 */
const SECOND_FACT =
  /;\s|,\s+(?:and|but|while|whereas|although|though|yet)\s+(?:he|she|it|they|there|this|that|these|those|the|an?|his|her|its|their|\p{Lu}\p{Ll}+)\s|\s(?:and|but)\s+that\s/u;

export default defineRule({
  id: "record/compound-statement",
  severity: "note",
  summary: "A statement that holds more than one fact.",
  why: `A verdict can be right for one half of a sentence and wrong for the other, and then it fits neither. One statement, one
fact: "the road is closed" and "the bridge will be pulled down" are checked with different documents, may be denied by
different people, and each needs a verdict of its own. The same words may be the quote of both claims.

Statements are read in a simple way: a semicolon, a second sentence, a second clause with its own subject. Waive it where
the second part only says what the first one means.`,
  guideline: HOPKINS_TEMPLATE,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, and the bridge will be pulled down
  statement: The road is closed.
  attribution: ministry
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, and the bridge will be pulled down
  statement: The road is closed, and the bridge will be pulled down.
  attribution: ministry
`,
    },
  },
  claim: (entry, { report }) => {
    const { statement } = entry.claim;
    const language = entry.record.article?.language;
    if (sentences(statement, undefined, language).length < 2 && !SECOND_FACT.test(statement)) return;
    report(
      inClaim(entry, "statement"),
      "This statement holds more than one fact, and one can be right while the other is wrong. Log a claim for each.",
    );
  },
});
