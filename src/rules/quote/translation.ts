import { sameLanguage } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_TRANSLATION } from "../guidelines.ts";

export default defineRule({
  id: "quote/translation",
  severity: "warning",
  asksFor: ["original.quote", "original.translator"],
  summary: "A translated quote without the original words or without the translator.",
  why: `A translated quote is the translator's words. Tone and sense can shift, and only the original shows whether they did. Keep the
original words and say who translated them; a quote that was translated twice is better given in reported speech.`,
  guideline: REUTERS_TRANSLATION,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  original: { language: de, quote: Die Straße ist gesperrt, translator: the desk }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  original: { language: de }
`,
    },
  },
  claim: (entry, { report }) => {
    const { original } = entry.claim;
    const printed = entry.record.article?.language;
    if (!original || printed === undefined || sameLanguage(original.language, printed)) return;
    const lacking = [
      ...(original.quote === undefined ? ["the original words (quote)"] : []),
      ...(original.translator === undefined ? ["who translated them (translator)"] : []),
    ];
    if (lacking.length === 0) return;
    report(
      inClaim(entry, "original"),
      `This quote is translated from ${original.language}, and the record lacks ${lacking.join(" and ")}. Add it.`,
    );
  },
});
