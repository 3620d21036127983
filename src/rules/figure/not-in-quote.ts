import { type PrintedNumber, statesValue } from "../../language/en/numbers/numbers.ts";
import type { Figure } from "../../model/figure.ts";
import { isEnglish } from "../../model/language.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { isOtherUnit, longerNumber, readFigure } from "../../text/printed-figure.ts";
import { defineRule, inClaim } from "../define.ts";
import { isPlainlyPrinted, quoteNumbers } from "../shared/quote-numbers.ts";

export default defineRule({
  id: "figure/not-in-quote",
  severity: "error",
  summary: "A printed figure that is not in the quote, or a value that does not match it.",
  why: `Figures in a record are compared, added up and quoted again. If one is not what the article prints, everything worked
out from it is wrong. Copy \`printed\` from the quote; \`value\` is the number that those words give.`,
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
    const { figures } = entry.claim;
    if (!figures) return;
    const quote = quoteNumbers(entry);
    const { words, places, numbers } = quote;
    const language = entry.record.article?.language;
    for (const [index, figure] of figures.entries()) {
      if (places[index]?.length === 0) {
        report(
          inClaim(entry, "figures", index, "printed"),
          `"${figure.printed}" is not in the quote. Write the figure as the quote prints it.`,
        );
        continue;
      }
      if (isEnglish(language) && isPlainlyPrinted(figure, quote)) continue;
      const printed = normaliseQuote(figure.printed);
      const number = readFigure(printed, language);
      if (!number) {
        if (!MAY_BE_A_NUMBER.test(printed))
          report(inClaim(entry, "figures", index, "printed"), noNumber(figure));
        continue;
      }
      const longer = isEnglish(language) ? longerNumber(printed, number, words, numbers()) : undefined;
      const wrong = longer === undefined ? misread(figure, number) : cutShort(longer);
      if (wrong) report(inClaim(entry, "figures", index, wrong.field), wrong.message);
    }
  },
});

/** Numbers that are not read ("3/4", "the 1990s", "doubled") are not wrong. */
const MAY_BE_A_NUMBER =
  /[\p{N}]|\b(?:one|two|three|half|quarter|doubl|tripl|treb|quadrupl|twice|thrice|once|pair|couple|both|single|sole|no|none|zero|few|many|several)|fold\b|[^\p{sc=Latn}\p{P}\p{Z}]/iu;

function noNumber({ printed }: Figure): string {
  return `"${printed}" contains no number. Write the figure as the quote prints it.`;
}

interface Wrong {
  readonly field: "printed" | "value" | "unit";
  readonly message: string;
}

function cutShort(longer: string): Wrong {
  return { field: "printed", message: `The quote prints "${longer}". Write the whole number.` };
}

function misread(figure: Figure, number: PrintedNumber): Wrong | undefined {
  if (isOtherUnit(number.unit, figure.unit)) {
    const message = `The quote prints "${figure.printed}", which is in ${number.unit}, not ${figure.unit}. Record what is printed.`;
    return { field: "unit", message };
  }
  if (statesValue(number, figure.value, figure.unit)) return undefined;
  const states =
    number.value !== undefined
      ? String(number.value)
      : `{ from: ${number.low}, to: ${number.high} } or a number in it`;
  const message = `The quote prints "${figure.printed}", which is ${states}, not ${shown(figure.value)}. Record what is printed.`;
  return { field: "value", message };
}

function shown(value: Figure["value"]): string {
  return typeof value === "number" ? String(value) : `{ from: ${value.from}, to: ${value.to} }`;
}
