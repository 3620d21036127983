/** The values from a least to a greatest, both included; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** One value as an interval. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** An interval times a factor, which may be below zero. */
export function times({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

export function plus(one: Interval, other: Interval): Interval {
  return spanned([one.low + other.low, one.high + other.high]);
}

export function product(one: Interval, other: Interval): Interval {
  return spanned(ends(one).flatMap((a) => ends(other).map((b) => a * b)));
}

/** Everything where the divisor may be zero. */
export function quotient(one: Interval, other: Interval): Interval {
  if (other.low <= 0 && other.high >= 0) return EVERYTHING;
  return spanned(ends(one).flatMap((a) => ends(other).map((b) => a / b)));
}

/** Whether two intervals share a value; inexact as sums are. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.low <= other.high + slack(other.high) && other.low <= one.high + slack(one.high);
}

function slack(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) * 1e-9 : 0;
}

function ends({ low, high }: Interval): readonly number[] {
  return [low, high];
}

/** Everything where infinite ends leave open what comes out. */
function spanned(values: readonly number[]): Interval {
  if (values.some(Number.isNaN)) return EVERYTHING;
  return { low: Math.min(...values), high: Math.max(...values) };
}
