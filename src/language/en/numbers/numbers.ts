import type { Amount } from "./amounts.ts";
import { readAmount } from "./amounts.ts";
import { readDate, readTime } from "./calendar.ts";
import { readIndefinite } from "./indefinite.ts";
import { countsNothing, isLabelled } from "./names.ts";
import type { PrintedNumber, Reading } from "./printed.ts";
import { qualified } from "./qualifiers.ts";
import { readRange } from "./ranges.ts";
import type { Token } from "./tokens.ts";
import { tokenize } from "./tokens.ts";
import { DENOMINATORS, ORDINALS, SCALES, SMALL, TENS } from "./words.ts";
import { datesSomething, isYear, readDecade, readSeason } from "./years.ts";

export type { PrintedNumber } from "./printed.ts";
export type { RecordedValue } from "./stated.ts";
export { statesValue } from "./stated.ts";

/**
 * All numbers that an English text prints, in order and not overlapping, in time proportional to its length.
 * Offsets are UTF-16 code units into `text`.
 */
export function readNumbers(text: string): readonly PrintedNumber[] {
  if (!mayPrintNumber(text)) return [];
  const tokens = tokenize(text);
  const numbers: PrintedNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, at);
    if (reading !== undefined) numbers.push(reading.number);
    at = reading?.next ?? at + 1;
  }
  return numbers;
}

/** Whether a text may print a number; where it does not, that is told at a glance. */
export function mayPrintNumber(text: string): boolean {
  return MAY_PRINT_ONE.test(text.toLowerCase());
}

/** Most sentences print no number: without a digit, and without a word that begins like one of these, there is none. */
const MAY_PRINT_ONE = new RegExp(
  `[\\d\\u00BC-\\u00BE\\u2150-\\u215E]|(?<![a-z])(?:${[SMALL, TENS, ORDINALS, SCALES, DENOMINATORS].flatMap((words) => [...words.keys()]).join("|")}|hundred|half|tens|score)`,
);

/**
 * The one number that a short printed figure states ("about 8 percent", "tens of thousands of men", "2022");
 * undefined where it states none, or more than one. Dates, times, ordinals and years in a date state none.
 */
export function readNumber(text: string): PrintedNumber | undefined {
  const [first, ...others] = readNumbers(text).filter(
    ({ kind }) => !/^(?:ordinal|year|date|time)$/u.test(kind),
  );
  return others.length === 0 ? first : undefined;
}

function readAt(tokens: readonly Token[], at: number): Reading | undefined {
  const named =
    readDate(tokens, at) ?? readTime(tokens, at) ?? readSeason(tokens, at) ?? readDecade(tokens, at);
  if (named !== undefined) return named;
  const reading = readIndefinite(tokens, at) ?? readRange(tokens, at) ?? readSingle(tokens, at);
  const counts = reading !== undefined && !/^(?:year|ordinal)$/u.test(reading.number.kind);
  return counts ? qualified(tokens, at, reading) : reading;
}

function readSingle(tokens: readonly Token[], at: number): Reading | undefined {
  const amount = readAmount(tokens, at);
  if (amount === undefined || countsNothing(tokens, amount)) return undefined;
  const { value, unit, next } = amount;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  const kind = kindOf(tokens, amount);
  const step = kind === "ordinal" ? 1 : amount.step;
  return {
    number: { start, end, value, low: value, high: value, step, ...(unit && { unit }), kind },
    next,
  };
}

function kindOf(tokens: readonly Token[], amount: Amount): PrintedNumber["kind"] {
  const alone = amount.next === amount.at + 1;
  if (alone && isYear(tokens[amount.at]) && datesSomething(tokens, amount.at)) return "year";
  return alone && isLabelled(tokens, amount.at) ? "ordinal" : amount.kind;
}
