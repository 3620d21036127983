import type { PrintedNumber } from "./printed.ts";

/** A value as recorded: a number, or a range with both ends included. */
export type RecordedValue = number | { readonly from: number; readonly to: number };

const PERCENT = /^(?:%|per ?cent)$/iu;

/**
 * Whether a recorded value is what is printed.
 *
 * A number that is printed must be recorded itself; a fraction may be rounded to at least two significant digits
 * (0.33 for "a third"), and with unit "percent" recorded in percent (33). Where only a range is printed, a number
 * in it, or a range inside it, states it; so does a range inside the bounds that a qualifier sets (from 5000 for
 * "more than 5,000").
 *
 * @param unit The unit of the recorded value, in the recorder's words.
 */
export function statesValue(printed: PrintedNumber, value: RecordedValue, unit?: string): boolean {
  const share = printed.kind === "fraction" || (printed.kind === "range" && printed.high <= 1);
  const per = share && printed.unit === undefined && PERCENT.test(unit ?? "") ? 100 : 1;
  if (typeof value !== "number") {
    const { from, to } = value;
    // Two-thirds may be recorded as { from: 0.66, to: 0.67 }.
    if (printed.kind === "fraction" && printed.value !== undefined) {
      return from / per <= printed.value && printed.value <= to / per;
    }
    return from <= to && admits(printed, from, per) && admits(printed, to, per);
  }
  if (printed.value === undefined) return admits(printed, value, per);
  return equals(printed, value, per, printed.value);
}

/** Whether a value lies within what the words admit, `per` units of the value making one of what is printed. */
function admits(printed: PrintedNumber, value: number, per: number): boolean {
  const stated = value / per;
  const within = stated >= printed.low && stated <= printed.high;
  return within || [printed.low, printed.high].some((bound) => equals(printed, value, per, bound));
}

function equals(printed: PrintedNumber, value: number, per: number, stated: number): boolean {
  if (!Number.isFinite(stated)) return false;
  const near = Math.abs(value / per - stated);
  if (near <= 1e-9 * Math.abs(stated)) return true;
  return printed.kind === "fraction" && isRoundingOf(value, stated * per);
}

/** Whether a value, as the recorder wrote it, is a number rounded to two significant digits or more. */
function isRoundingOf(value: number, exact: number): boolean {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const significant = mantissa.replace(/\D/gu, "").replace(/^0+/u, "").length;
  const decimals = (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
  return (
    significant >= 2 && Math.abs(value - exact) <= 10 ** -decimals / 2 + Number.EPSILON * Math.abs(exact)
  );
}
