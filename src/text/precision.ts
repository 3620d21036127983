import type { PrintedNumber } from "../language/en/numbers/printed.ts";
import type { Interval } from "./interval.ts";

/** How much of a number that is compared the zeros at its end may round away, as a part of it. */
export const COMPARED = 0.05;
/** The same of a number that a sum begins with: three digits and zeros are rounded, of 1,500 only the sum can tell. */
export const BEGUN_WITH = 0.005;
/** The same after "about". */
const ABOUT = 0.125;
/** Below this the zeros of a plain number are taken as they are: 20 is no rounding of 22, 12,500 is one of 12,520. */
const LEAST_ROUND = 100;

/**
 * What a printed number may be before it was rounded: half a unit in its last printed place up and down, where zeros
 * at the end of a number count as rounded, as far as its qualifier goes.
 *
 * @param part how much of the number those zeros may round away
 */
export function beforeRounding(number: PrintedNumber, part: number): Interval {
  const about = number.qualifier === "about";
  return {
    low: number.low - halfPlace(number.low, number.step, about ? undefined : part),
    high: number.high + halfPlace(number.high, number.step, about ? undefined : part),
  };
}

/** A number in words that are not read: "a decade" may be what "about ten years" is. */
export function roughly(value: number): Interval {
  const half = Math.max(0.5, ABOUT * Math.abs(value));
  return { low: value - half, high: value + half };
}

/** A number as exactly as it is written in a sum or a record: 147000 is rounded, 1.5 has one decimal. */
export function asWritten(value: number, part: number): Interval {
  const half = halfPlace(value, 10 ** -(String(value).split(".")[1]?.length ?? 0), part);
  return { low: value - half, high: value + half };
}

/** Half of what a place of a number is; without a part, of one that is printed with "about". */
function halfPlace(value: number, step: number, part: number | undefined): number {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return 0;
  const place = placeOf(size);
  if (part === undefined) {
    // "About 12,500" may be rounded to the next 500.
    const unit = Math.round(size / place) % 5 === 0 ? 5 * place : place;
    return Math.max(step / 2, Math.min(unit / 2, ABOUT * size));
  }
  const isRound = step === 1 && size >= LEAST_ROUND;
  return Math.max(step / 2, isRound ? Math.min(place / 2, part * size) : 0);
}

/** The last place of a number that is no zero: 100 of 12,500. */
function placeOf(size: number): number {
  if (!Number.isSafeInteger(size) || size === 0) return 0;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  return place;
}
