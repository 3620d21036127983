import type { Figure } from "../../model/figure.ts";
import { isEnglish } from "../../model/language.ts";
import { standsIn } from "../../text/figure-place.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { readNumber, statesValue } from "../../text/numbers/numbers.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "figure/not-in-quote",
  severity: "error",
  summary: "A printed figure that is not in the quote, or a value that is not what it prints.",
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
jobs:
  quote: The works will bring about 1.2 million jobs
  statement: The works will bring about 1.2 million jobs.
  attribution: ministry
  figures: [{ value: 1200000, unit: jobs, printed: about 1.2 million }]
`,
    },
    failing: {
      claims: `
jobs:
  quote: The works will bring about 1.2 million jobs
  statement: The works will bring about 1.2 million jobs.
  attribution: ministry
  figures: [{ value: 120000, unit: jobs, printed: about 1.2 million }]
`,
    },
  },
  claim: (entry, { report }) => {
    const words = normaliseQuote(entry.quote.exact);
    const language = entry.record.article?.language;
    for (const [index, figure] of (entry.claim.figures ?? []).entries()) {
      const printed = normaliseQuote(figure.printed);
      if (!standsIn(printed, words)) {
        report(
          inClaim(entry, "figures", index, "printed"),
          `"${figure.printed}" does not stand in the quote. Write the figure as the quote prints it.`,
        );
        continue;
      }
      const wrong = misread(figure, printed, language);
      if (wrong !== undefined) report(inClaim(entry, "figures", index, wrong.field), wrong.message);
    }
  },
});

function misread(
  figure: Figure,
  printed: string,
  language: string | undefined,
): { field: string; message: string } | undefined {
  if (!isReadable(printed, language)) return undefined;
  const number = readNumber(printed);
  if (!number)
    return {
      field: "printed",
      message: `No single number can be read from "${figure.printed}". Write only the figure.`,
    };
  if (statesValue(number, figure.value, figure.unit)) return undefined;
  const states =
    number.value !== undefined
      ? String(number.value)
      : `{ from: ${number.low}, to: ${number.high} } or a number in it`;
  return {
    field: "value",
    message: `The quote prints "${figure.printed}", which is ${states}, not ${shown(figure.value)}. Write what is printed.`,
  };
}

/** Number words, commas and points mean other things in other languages: there, only plain digits are read. */
function isReadable(printed: string, language: string | undefined): boolean {
  return isEnglish(language) || /^\D*\d+\D*$/.test(printed);
}

function shown(value: Figure["value"]): string {
  return typeof value === "number" ? String(value) : `{ from: ${value.from}, to: ${value.to} }`;
}
