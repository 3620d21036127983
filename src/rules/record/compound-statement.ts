import { holdsSecondFact } from "../../language/en/second-fact.ts";
import { sentences } from "../../text/sentences.ts";
import { defineRule, inClaim } from "../define.ts";
import { HOPKINS_TEMPLATE } from "../guidelines.ts";

export default defineRule({
  id: "record/compound-statement",
  severity: "note",
  summary: "A statement that contains more than one fact.",
  why: `One half of a sentence can be right and the other wrong, and then no single verdict fits. Keep to one fact per
statement: "the road is closed" and "the bridge will be pulled down" are checked against different documents, may be denied
by different people, and each needs its own verdict. Both claims may quote the same words.

The rule looks for a semicolon, a second sentence, or a second clause with its own subject and verb; "the road
and the bridge are closed" is one fact to it. Waive it where the second part
only explains the first.`,
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
  statement: The road is closed and the bridge will be pulled down.
  attribution: ministry
`,
    },
  },
  claim: (entry, { report }) => {
    const { statement } = entry.claim;
    const language = entry.record.article?.language;
    const isSeveral = MAY_END_WITHIN.test(statement) && sentences(statement, undefined, language).length > 1;
    if (!isSeveral && !holdsSecondFact(statement)) return;
    report(
      inClaim(entry, "statement"),
      "This statement contains more than one fact, and one may be right while the other is wrong. Log a claim for each.",
    );
  },
});

/** Most statements are one sentence, which is told at a glance: no mark ends one before the last word. */
const MAY_END_WITHIN = /[^\p{L}\p{N}\s,;:()-]["'”’»)\]]*\s*\S|[\n\r\u0085\u2028\u2029]/u;
