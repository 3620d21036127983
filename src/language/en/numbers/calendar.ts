import { readCardinal } from "./cardinals.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { isHyphen } from "./tokens.ts";
import { unitAfter } from "./units.ts";
import { SCALES } from "./words.ts";
import { isMonth, isYear, isYearOfDay } from "./years.ts";

/** What joins two days or two hours. */
const JOINS = /^(?:to|and|or|–)$/u;

/** The date that begins at a token: "April 1", "1 April 2023", "the" left out of "the 1st of April". */
export function readDate(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.kind === "date") return dated("date", tokens, at, at + 1);
  const next = isMonth(tokens[at]) ? monthFirst(tokens, at) : dayFirst(tokens, at);
  return next === undefined ? undefined : dated("date", tokens, at, yearEnd(tokens, next));
}

/** The time that begins at a token: "12:30", "9 a.m.", "9-11am", "nine o'clock". */
export function readTime(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.kind === "time") {
    return dated("time", tokens, at, isHalfDay(tokens[at + 1]) ? at + 2 : at + 1);
  }
  const first = hourEnd(tokens, at);
  if (first === undefined) return undefined;
  const join = tokens[first]?.lower ?? "";
  const second = JOINS.test(join) || isHyphen(tokens[first]) ? hourEnd(tokens, first + 1) : undefined;
  const next = [first, second].find((end) => end !== undefined && isHalfDay(tokens[end]));
  return next === undefined ? undefined : dated("time", tokens, at, next + 1);
}

/** The index after "April 1", "Sept. 11", "April 1-5", "May 1st". */
function monthFirst(tokens: readonly Token[], at: number): number | undefined {
  const day = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const end = daysEnd(tokens, day, false);
  if (end === undefined) return undefined;
  // "In May 5 percent went": the number belongs to what follows.
  const counts = unitAfter(tokens, end) !== undefined || SCALES.has(tokens[end]?.lower ?? "");
  return counts ? undefined : end;
}

/** The index after "1 April", "1st of April", "1-5 April", "first of April". */
function dayFirst(tokens: readonly Token[], at: number): number | undefined {
  const end = daysEnd(tokens, at, true);
  if (end === undefined) return undefined;
  const month = tokens[end]?.lower === "of" ? end + 1 : end;
  if (!isMonth(tokens[month])) return undefined;
  return tokens[month + 1]?.text === "." && isYear(tokens[month + 2]) ? month + 2 : month + 1;
}

/** The index after one day of a month, or two joined ("1-5", "1 to 5"); "1 and 5" only before the month. */
function daysEnd(tokens: readonly Token[], at: number, monthFollows: boolean): number | undefined {
  const first = dayEnd(tokens, at);
  if (first === undefined) return undefined;
  const join = tokens[first]?.lower ?? "";
  if (!isHyphen(tokens[first]) && !JOINS.test(join)) return first;
  const second = dayEnd(tokens, first + 1);
  if (second === undefined || isMonth(tokens[second]) !== monthFollows) return first;
  // "April 1 and 5 people" is one day.
  return /^(?:and|or)$/u.test(join) && !monthFollows ? first : second;
}

function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\d/u.test(token.text)) {
    const cardinal = readCardinal(tokens, at);
    return cardinal?.ordinal && cardinal.value <= 31 ? cardinal.next : undefined;
  }
  const day = /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
  if (day < 1 || day > 31) return undefined;
  const suffix = tokens[at + 1];
  if (!suffix?.glued || suffix.kind !== "word") return at + 1;
  return /^(?:st|nd|rd|th)$/u.test(suffix.lower) ? at + 2 : undefined;
}

function yearEnd(tokens: readonly Token[], at: number): number {
  const year = tokens[at]?.text === "," ? at + 1 : at;
  return isYearOfDay(tokens, year) && unitAfter(tokens, year + 1) === undefined ? year + 1 : at;
}

/** The index after an hour, in digits ("9", "9.30") or as a word. */
function hourEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "time") return at + 1;
  if (/^\d/u.test(token?.text ?? "")) {
    return /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/u.test(token?.text ?? "") ? at + 1 : undefined;
  }
  const hour = readCardinal(tokens, at);
  return hour && !hour.ordinal && hour.value >= 1 && hour.value <= 12 ? hour.next : undefined;
}

function isHalfDay(token: Token | undefined): boolean {
  return /^(?:[ap]\.?\s?m\.?|o['’]clock|gmt|utc)$/u.test(token?.lower ?? "");
}

function dated(kind: "date" | "time", tokens: readonly Token[], at: number, next: number): Reading {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return { number: { start, end, low: Number.NaN, high: Number.NaN, step: 0, kind }, next };
}
