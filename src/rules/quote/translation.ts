import { languageName, sameLanguage } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_TRANSLATION } from "../guidelines.ts";

export default defineRule({
  id: "quote/translation",
  severity: "warning",
  asksFor: ["original.quote", "original.translator"],
  summary: "A translated quote without the original words or the translator.",
  why: `A translated quote is in the translator's words. Tone and meaning can shift, and only the original shows whether they
did. Keep the original words and say who translated them. If a quote has been translated twice, reported speech is better.`,
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
      `This quote is translated from ${languageName(original.language)}, but the record does not give ${lacking.join(" or ")}. Add ${lacking.length === 1 ? "that" : "both"}.`,
    );
  },
});
