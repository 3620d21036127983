import { mayBeAmount, speaksOfLess } from "../../language/en/numbers/amount-words.ts";
import { mayBeComposed } from "../../language/en/numbers/composed.ts";
import { measureIn } from "../../language/en/numbers/measures.ts";
import { type PrintedNumber, readNumber, statesOtherwise } from "../../language/en/numbers/numbers.ts";
import type { Figure } from "../../model/figure.ts";
import { isEnglish } from "../../model/language.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { isOtherUnit, longerNumber, numberAround, readFigure } from "../../text/printed-figure.ts";
import { defineRule, inClaim } from "../define.ts";
import { isPlainlyPrinted, type QuoteNumbers, quoteNumbers } from "../shared/quote-numbers.ts";

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
      if (!isEnglish(language)) {
        const wrong = number && !isMultiple(figure.value, number) ? misread(figure, number, []) : undefined;
        if (wrong) report(inClaim(entry, "figures", index, wrong.field), wrong.message);
        continue;
      }
      if (!number) {
        if (!mayBeAmount(printed)) report(inClaim(entry, "figures", index, "printed"), noNumber(figure));
        continue;
      }
      const longer = longerNumber(printed, number, words, numbers());
      const wrong =
        longer === undefined ? misread(figure, number, inContext(quote, index)) : cutShort(longer);
      if (wrong) report(inClaim(entry, "figures", index, wrong.field), wrong.message);
    }
  },
});

/**
 * Whether a value is what a number may be in another language, whose words for thousands, dozens and weeks are not
 * read: 5,000,000 for "5 Millionen".
 */
function isMultiple(value: Figure["value"], number: PrintedNumber): boolean {
  if (typeof value !== "number" || number.value === undefined) return true;
  const times = value / number.value;
  return Number.isInteger(Math.log10(times)) ? times !== 1 : MULTIPLES.has(times);
}

const MULTIPLES: ReadonlySet<number> = new Set([7, 12, 24, 60]);

function noNumber({ printed }: Figure): string {
  return `"${printed}" contains no number. Write the figure as the quote prints it.`;
}

interface Wrong {
  readonly field: "printed" | "value" | "unit";
  readonly message: string;
}

/** In "5 million-pound homes" there may be five, each of a million pounds. */
const OF_EACH = /^\S+ \p{L}+-\p{L}+$/u;

function cutShort(longer: string): Wrong | undefined {
  if (OF_EACH.test(longer)) return undefined;
  return { field: "printed", message: `The quote prints "${longer}". Write the whole number.` };
}

/** A number as it may be read, and the words around it. */
interface Read {
  readonly number: PrintedNumber;
  /** The words of the number itself. */
  readonly own: string;
  readonly before: string;
  readonly after: string;
  /** Whether the quote speaks of less than before. */
  readonly less: boolean;
}

/** The numbers that the quote prints where the figure is, with the words that qualify them there. */
function inContext({ words, places, numbers }: QuoteNumbers, index: number): readonly Read[] {
  const less = speaksOfLess(words);
  return (places[index] ?? []).flatMap((place) => {
    const number = numberAround(place, numbers());
    if (number === undefined) return [];
    const before = words.slice(Math.max(number.start - LONGEST_MEASURE, 0), number.start);
    const after = words.slice(number.end, number.end + LONGEST_MEASURE);
    return [{ number, own: words.slice(number.start, number.end), before, after, less }];
  });
}

/** As many characters around a number as name the measure that it counts, or make another amount of it. */
const LONGEST_MEASURE = 20;

function misread(figure: Figure, number: PrintedNumber, context: readonly Read[]): Wrong | undefined {
  const { value, unit, printed } = figure;
  if (isOtherUnit(number.unit, unit)) {
    const message = `The quote prints "${printed}", which is in ${number.unit}, not ${unit}. Record what is printed.`;
    return { field: "unit", message };
  }
  const [before, after] = [printed.slice(0, number.start), printed.slice(number.end)];
  const alone = { number, own: printed.slice(number.start, number.end), before, after, less: false };
  if ([alone, ...context].some((read) => states(read, figure))) return undefined;
  if (mayBeComposed(number, alone, context)) return undefined;
  const stated =
    number.value !== undefined
      ? String(number.value)
      : `{ from: ${number.low}, to: ${number.high} } or a number in it`;
  const message = `The quote prints "${printed}", which is ${stated}, not ${shown(value)}. Record what is printed.`;
  return { field: "value", message };
}

function states({ number, own, after, less }: Read, { value, unit }: Figure): boolean {
  const beside = { measure: measureIn(after), less, unit };
  if (statesOtherwise(number, value, beside)) return true;
  // One end of what is a range: "$3" in "$3 to $4 billion" is three billion.
  const ends = number.kind === "range" ? [number.low, number.high] : [];
  const counts = number.kind === "fraction" ? (PROPORTION.exec(own)?.slice(1) ?? []) : [];
  // "5.000" may be five thousand, as it is written elsewhere.
  const grouped = /^\d{1,3}\.\d{3}$/.test(own) ? Number(own) * 1000 : undefined;
  return [...ends, ...counts.map((count) => readNumber(count)?.value), grouped].some((one) => value === one);
}

/** "seven in 10": each of the two is a number, too. */
const PROPORTION = /^(.+?)[\s-](?:out[\s-])?(?:of|in)[\s-](?:every )?(.+)$/i;

function shown(value: Figure["value"]): string {
  return typeof value === "number" ? String(value) : `{ from: ${value.from}, to: ${value.to} }`;
}
