import type { ClaimEntry } from "../../desk/desk.ts";
import { mayPrintNumber, type PrintedNumber, readNumbers } from "../../language/en/numbers/numbers.ts";
import type { Figure } from "../../model/figure.ts";
import { figurePlaces } from "../../text/figure-place.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { quoteWords } from "../../text/place-quote.ts";
import type { Span } from "../../text/span.ts";

/** A quote as rules about figures look at it: the numbers that it prints, and those that are recorded. */
export interface QuoteNumbers {
  /** The quote, normalised. */
  readonly words: string;
  /** Where the figures of the claim stand in the words, by figure. */
  readonly places: readonly (readonly Span[])[];
  /** Whether the words beside the figures may print a number. */
  readonly hasOthers: boolean;
  /** The numbers that the words print, read as English; read when they are first asked for. */
  readonly numbers: () => readonly PrintedNumber[];
}

/** More than one rule asks for the numbers of a quote, and they take time to read. */
const known = new WeakMap<Quoting, QuoteNumbers>();

type Quoting = Pick<ClaimEntry, "quote" | "claim">;

export function quoteNumbers(entry: Quoting): QuoteNumbers {
  let quote = known.get(entry);
  if (!quote) {
    const words = quoteWords(entry.quote);
    const places = (entry.claim.figures ?? []).map(({ printed }) =>
      figurePlaces(normaliseQuote(printed), words),
    );
    let numbers: readonly PrintedNumber[] | undefined;
    quote = {
      words,
      places,
      hasOthers: mayPrintNumber(without(words, places.flat())),
      numbers: () => {
        numbers ??= readNumbers(words);
        return numbers;
      },
    };
    known.set(entry, quote);
  }
  return quote;
}

function without(words: string, places: readonly Span[]): string {
  if (places.length === 0) return words;
  const inOrder = [...places].sort((one, other) => one.start - other.start);
  const gaps = [...inOrder, { start: words.length, end: words.length }];
  return gaps.map(({ start }, index) => words.slice(inOrder[index - 1]?.end ?? 0, start)).join(" ");
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|[1-9]\d*)$/;
/** What may make another number, a date or a time of the digits that stand beside it, and is no number itself. */
const CHANGES_VALUE =
  /[$€£¥₽₴\u2212-]|\b(?:minus|mn|mln|bn|bln|tn|trn|am|pm|a\.m|p\.m|o'clock|gmt|utc|hrs)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/**
 * Whether a figure is plainly what an English quote prints: digits that stand alone, recorded as the number that they
 * are. Most figures are; the others have to be read.
 */
export function isPlainlyPrinted({ value, printed }: Figure, { words, hasOthers }: QuoteNumbers): boolean {
  const isSame = DIGITS.test(printed) && Number(printed.replaceAll(",", "")) === value;
  return isSame && !hasOthers && !CHANGES_VALUE.test(words);
}
