import { type PrintedNumber, readNumber } from "../language/en/numbers/numbers.ts";
import { isEnglish } from "../model/language.ts";
import { figurePlaces } from "./figure-place.ts";

/**
 * The number that a figure prints; undefined where it cannot be told: number words, commas and points mean other
 * things in other languages, so that there only plain digits are read.
 *
 * @param printed the figure, normalised
 * @param language the article's (BCP 47)
 */
export function readFigure(printed: string, language: string | undefined): PrintedNumber | undefined {
  const isPlain = /^\D*\d+\D*$/.test(printed);
  const isRead = (isPlain || isEnglish(language)) && !READS_OTHERWISE.test(printed);
  return isRead ? readNumber(printed) : undefined;
}

/** Fractions with a stroke and pence, which are not read. */
const READS_OTHERWISE = /\d\/\d|\d ?[pc¢]\b/;

/**
 * The longer number of an English quote that a printed figure is only a part of: "1.2 million" for "1.2". Undefined
 * where the figure is the whole number, or one end of a range.
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
    const around = numbers.find(({ start, end }) => start < place.end && end > place.start);
    if (!around || around.value === number.value) return undefined;
    if (around.kind === "range" && (number.value === around.low || number.value === around.high))
      return undefined;
    longer = words.slice(around.start, around.end);
  }
  return longer;
}

/** Whether a recorded unit is another one than the one that is printed: EUR for $, percent for percentage points. */
export function isOtherUnit(printed: string | undefined, recorded: string | undefined): boolean {
  if (printed === undefined || recorded === undefined) return false;
  if (/^[A-Z]{3}$/.test(printed)) return /^[A-Z]{3}$/.test(recorded) && recorded !== printed;
  if (printed === "percent") return !/^(?:percent|per cent|%)/i.test(recorded);
  return printed === "percentage points" && !/points?\b/i.test(recorded);
}
