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
