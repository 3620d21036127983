import type { ClaimEntry } from "../../desk/desk.ts";
import type { PrintedNumber } from "../../language/en/numbers/numbers.ts";
import type { Figure } from "../../model/figure.ts";
import { isEnglish } from "../../model/language.ts";
import { type Interval, times } from "../../text/interval.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { asWritten, beforeRounding, roughly } from "../../text/precision.ts";
import { numberAround, readFigure } from "../../text/printed-figure.ts";
import { quoteNumbers } from "./quote-numbers.ts";

/**
 * The number that a figure of a claim prints, with what qualifies it in the quote ("more than 152" where "152" is
 * recorded); undefined where it cannot be read.
 */
export function printedNumber(entry: ClaimEntry, figure: Figure): PrintedNumber | undefined {
  const language = entry.record.article?.language;
  const number = readFigure(normaliseQuote(figure.printed), language);
  if (number === undefined || number.qualifier !== undefined || !isEnglish(language)) return number;
  const { places, numbers } = quoteNumbers(entry);
  const own = places[entry.claim.figures?.indexOf(figure) ?? -1] ?? [];
  const around = own.map((place) => numberAround(place, numbers()));
  return around.find((one) => one?.qualifier !== undefined && one.value === number.value) ?? number;
}

/**
 * What a figure's recorded value may be before it was rounded to what is printed, its qualifier included.
 *
 * @param part how much of a plain number the zeros at its end may round away
 */
export function recordedInterval(entry: ClaimEntry, figure: Figure, part: number): Interval {
  const number = printedNumber(entry, figure);
  const { value } = figure;
  if (typeof value !== "number") {
    const half = (number?.step ?? 0) / 2;
    return { low: value.from - half, high: value.to + half };
  }
  // A third may be recorded as 33 percent, two decades as 20 years.
  if (number?.value !== undefined && number.value !== 0)
    return times(beforeRounding(number, part), value / number.value);
  return number === undefined ? unread(entry, figure, value, part) : beforeRounding(number, part);
}

/** "more than doubled", "almost a decade": words that set a bound. English. */
const BOUND =
  /\b(?:more|less|fewer|over|above|under|below|almost|nearly|least|most|up to|exceed\w*|surpass\w*|beyond|within|close|shy|short|north|south)\b/i;
/** UTF-16 code units before a figure in which such words are looked for. */
const REACH = 25;

/** What a value may be whose words are not read: about that; and where they set a bound, anything. Digits are what they are. */
function unread(entry: ClaimEntry, figure: Figure, value: number, part: number): Interval {
  if (!/\p{L}/u.test(figure.printed)) return asWritten(value, part);
  const { words, places } = quoteNumbers(entry);
  const own = places[entry.claim.figures?.indexOf(figure) ?? -1] ?? [];
  const before = own.map(({ start }) => words.slice(Math.max(start - REACH, 0), start));
  if ([figure.printed, ...before].some((one) => BOUND.test(one)))
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return roughly(value);
}
