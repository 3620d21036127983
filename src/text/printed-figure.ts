import { type PrintedNumber, readNumber } from "../language/en/numbers/numbers.ts";
import { CODES } from "../language/en/numbers/unit-names.ts";
import { isEnglish } from "../model/language.ts";
import { figurePlaces } from "./figure-place.ts";
import type { Span } from "./span.ts";

/**
 * The number that a figure prints; undefined where it cannot be told: number words, commas and points mean other
 * things in other languages, so that there only plain digits are read.
 *
 * @param printed the figure, normalised
 * @param language the article's (BCP 47)
 */
export function readFigure(printed: string, language: string | undefined): PrintedNumber | undefined {
  const read = printed.slice(0, LONGEST);
  const isPlain = /^\D*\d+\D*$/.test(read);
  const isRead = (isPlain || isEnglish(language)) && !READS_OTHERWISE.test(read);
  return isRead ? readNumber(read) : undefined;
}

/** Nobody prints a figure of more characters: what follows them is not read. */
const LONGEST = 1000;

/** Pence and cents in short, which are not read. */
const READS_OTHERWISE = /\d ?(?:[pc]\b|¢)/;

/** Kinds of which a part is another number: of a range it is an end, of a date or a score it is a number of its own. */
const WHOLE: ReadonlySet<PrintedNumber["kind"]> = new Set(["number", "fraction", "indefinite"]);

/**
 * The longer number of an English quote that a printed figure is only a part of: "1.2 million" for "1.2". Undefined
 * where the figure is the whole number, one end of a range, or a part of a date.
 *
 * @param words the quote, normalised
 * @param numbers the numbers that it prints
 */
export function longerNumber(
  printed: string,
  number: PrintedNumber,
  words: string,
  numbers: readonly PrintedNumber[],
): string | undefined {
  let longer: string | undefined;
  for (const place of figurePlaces(printed, words)) {
    const around = numberAround(place, numbers);
    if (!around || around.value === number.value || !WHOLE.has(around.kind)) return undefined;
    longer = words.slice(around.start, around.end);
  }
  return longer;
}

/** The number of a quote, qualifier and scale included, that a figure prints at a place, or a part of. */
export function numberAround(place: Span, numbers: readonly PrintedNumber[]): PrintedNumber | undefined {
  return numbers.find(({ start, end }) => start < place.end && end > place.start);
}

/**
 * Whether a recorded unit is surely another one than the one that is printed: EUR for $, percent for percentage
 * points. A "$" may be Canada's, and "percent" may be recorded with what it is a share of.
 */
export function isOtherUnit(printed: string | undefined, recorded: string | undefined): boolean {
  if (printed === undefined || recorded === undefined) return false;
  if (/^[A-Z]{3}$/.test(printed)) return ISO_4217.has(recorded) && !sharesName(printed, recorded);
  if (printed === "percent") return /\b(?:points?|pp|ppts?)\b/i.test(recorded) || ISO_4217.has(recorded);
  return printed === "percentage points" && /^(?:%|per[ -]?cent|pct)(?! ?-?(?:age )?point)/i.test(recorded);
}

const ISO_4217: ReadonlySet<string> = new Set(CODES.values());

/** Currencies whose names and signs a paper of their own country prints without the country. */
const SHARED: readonly ReadonlySet<string>[] = [
  new Set(["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "BRL"]),
  new Set(["GBP", "EGP"]),
  new Set(["JPY", "CNY"]),
  new Set(["INR", "PKR"]),
  new Set(["RUB", "BYN"]),
];

function sharesName(one: string, other: string): boolean {
  return one === other || SHARED.some((codes) => codes.has(one) && codes.has(other));
}
