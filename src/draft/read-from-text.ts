import { isInPassing } from "../language/en/numbers/in-passing.ts";
import { type PrintedNumber, readNumbers } from "../language/en/numbers/numbers.ts";
import { isEnglish } from "../model/language.ts";
import { insideQuotation } from "../text/inside-quotation.ts";
import type { Quotation } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";

/** A figure as a record has it. */
export interface ReadFigure {
  readonly value: number | { readonly from: number; readonly to: number };
  readonly unit?: string;
  readonly printed: string;
}

/** What an article itself says of the words that a claim quotes. */
export interface ReadFromText {
  /** Undefined where marks are not closed, and nobody can tell. */
  readonly form: "direct" | "indirect" | "mixed" | undefined;
  readonly figures: readonly ReadFigure[];
}

const FORMS = { whole: "direct", none: "indirect", part: "mixed", unclear: undefined } as const;

/** Dates, times, scores and names are not amounts. */
const AMOUNTS: ReadonlySet<PrintedNumber["kind"]> = new Set(["number", "fraction", "range"]);

/**
 * Reads what need not be typed: how the article quotes, and which numbers it prints. Numbers are read as English prints
 * them; in another language there are none. Only what is surely read is given: "dozens" and "hundreds" are left out.
 *
 * @param words the span of the claim's words in the text
 * @param language the article's
 */
export function readFromText(
  text: string,
  quotations: readonly Quotation[],
  words: Span,
  language: string | undefined,
): ReadFromText {
  const said = text.slice(words.start, words.end);
  const numbers = isEnglish(language) ? readNumbers(said) : [];
  return {
    form: FORMS[insideQuotation(text, quotations, words)],
    figures: numbers
      .filter((number) => AMOUNTS.has(number.kind) && !isInPassing(said, number))
      .flatMap((number) => figureOf(number, said.slice(number.start, number.end))),
  };
}

function figureOf({ value, low, high, unit }: PrintedNumber, printed: string): readonly ReadFigure[] {
  const stated =
    value ?? (Number.isFinite(low) && Number.isFinite(high) ? { from: low, to: high } : undefined);
  // A record has numbers in plain digits.
  const isPlain = [value ?? 0, low, high].every((number) => !String(number).includes("e"));
  return stated === undefined || !isPlain
    ? []
    : [{ value: stated, ...(unit !== undefined && { unit }), printed }];
}
