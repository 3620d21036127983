import { isEnglish } from "../../model/language.ts";
import { differsInOneWord } from "../../text/word-for-word.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "record/statement-differs",
  severity: "warning",
  summary: "A statement that repeats its quote, but with another number or name or without its “not”.",
  why: `The statement is what gets checked, counted and read in reports; the quote is what was said. A slip between the two (201
becomes 210, a "not" is lost) is easily made and hard to see, and then the desk checks something that nobody said.

Correct the statement. The rule speaks only where the statement repeats the words of the quote, where two digits of a number
have changed places, or where a name is another by one letter: what is put in other words is not compared.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road has not been closed for 201 days
  statement: The road has not been closed for 201 days.
  attribution: ministry
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road has not been closed for 201 days
  statement: The road has been closed for 201 days.
  attribution: ministry
road-long:
  quote: the road, which is 201 km long
  statement: The road has a length of 210 km.
  attribution: ministry
`,
    },
  },
  claim: (entry, { report }) => {
    if (!isEnglish(entry.record.article?.language)) return;
    const other = differsInOneWord(entry.claim.statement, entry.quote.exact);
    if (!other) return;
    const { kind, statement, quote } = other;
    const what =
      kind !== "negation"
        ? `The statement says ${statement} where the quote says ${quote}.`
        : statement === undefined
          ? `The quote says "${quote}", and the statement leaves that out.`
          : `The statement says "${statement}", and the quote does not.`;
    report(
      inClaim(entry, "statement"),
      `${what} Correct the statement, so that it says what the quote says.`,
    );
  },
});
