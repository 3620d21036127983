import type { Amount } from "./amounts.ts";
import { readAmount } from "./amounts.ts";
import { mayBeginNumber } from "./beginnings.ts";
import { readDate, readTime } from "./calendar.ts";
import { readIndefinite } from "./indefinite.ts";
import { countsNothing, isLabelled, isName } from "./names.ts";
import type { PrintedNumber, Reading } from "./printed.ts";
import { qualified } from "./qualifiers.ts";
import { readRange } from "./ranges.ts";
import { readScore } from "./scores.ts";
import type { Token } from "./tokens.ts";
import { tokensIn } from "./tokens.ts";
import { DENOMINATORS, ORDINALS, SCALES, SMALL, TENS } from "./words.ts";
import { isYearAt, readDecade, readSeason, readShortYear } from "./years.ts";

export type { PrintedNumber } from "./printed.ts";
export type { RecordedValue } from "./stated.ts";
export { statesOtherwise, statesValue } from "./stated.ts";

/**
 * All numbers that an English text prints, in order and not overlapping, in time proportional to its length.
 * Offsets are UTF-16 code units into `text`.
 */
export function readNumbers(text: string): readonly PrintedNumber[] {
  return [...numbersIn(text)];
}

/** Tokens before a number that may say what it is. */
const LOOKED_BACK = 16;
/**
 * Tokens after a number's first that may belong to it. Of more than a few hundred words that multiply ("million
 * million") the product is no number that a computer has.
 */
const LOOKED_AHEAD = 4096;

/** A long text's tokens are more than memory likes, so a stretch of them is kept at a time. */
function* numbersIn(text: string): Generator<PrintedNumber> {
  if (!mayPrintNumber(text)) return;
  const coming = tokensIn(text);
  let tokens: readonly Token[] = [];
  let at = 0;
  let isLast = false;
  for (;;) {
    if (tokens.length - at < LOOKED_AHEAD && !isLast) {
      const kept = tokens.slice(Math.max(at - LOOKED_BACK, 0));
      at = Math.min(at, LOOKED_BACK);
      isLast = !take(coming, at + 2 * LOOKED_AHEAD, kept);
      tokens = kept;
    }
    if (at >= tokens.length) return;
    const reading = readAt(tokens, at);
    if (reading !== undefined) yield reading.number;
    at = reading?.next ?? at + 1;
  }
}

/** Adds to a list of tokens from those that come; false where there are no more. */
function take(coming: Generator<Token, undefined>, length: number, to: Token[]): boolean {
  while (to.length < length) {
    const token = coming.next().value;
    if (token === undefined) return false;
    to.push(token);
  }
  return true;
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
 * undefined where it states none, or more than one. Dates, times, scores, ordinals, names and years state none.
 */
export function readNumber(text: string): PrintedNumber | undefined {
  let only: PrintedNumber | undefined;
  for (const number of numbersIn(text)) {
    if (STATES_NOTHING.has(number.kind)) continue;
    if (only !== undefined) return undefined;
    only = number;
  }
  return only;
}

const STATES_NOTHING: ReadonlySet<PrintedNumber["kind"]> = new Set([
  "ordinal",
  "year",
  "date",
  "time",
  "score",
]);

function readAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (token === undefined || !mayBeginNumber(token)) return undefined;
  const named =
    readDate(tokens, at) ??
    readTime(tokens, at) ??
    readSeason(tokens, at) ??
    readDecade(tokens, at) ??
    readShortYear(tokens, at) ??
    readScore(tokens, at);
  if (named !== undefined) return named;
  const reading =
    readIndefinite(tokens, at) ?? ofNames(readRange(tokens, at), tokens, at) ?? readSingle(tokens, at);
  const counts = reading !== undefined && !/^(?:year|ordinal)$/u.test(reading.number.kind);
  return counts ? qualified(tokens, at, reading) : reading;
}

/** A range after a word that names things by number is one of names: "Articles 5-7", "Boeing 737-800". */
function ofNames(range: Reading | undefined, tokens: readonly Token[], at: number): Reading | undefined {
  return range && isLabelled(tokens, at) ? { ...range, number: { ...range.number, kind: "ordinal" } } : range;
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
  if (alone && isYearAt(tokens, amount.at)) return "year";
  return alone && isName(tokens, amount.at) ? "ordinal" : amount.kind;
}
