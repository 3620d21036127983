import { factorsBetween, measureIn } from "./measures.ts";
import type { PrintedNumber } from "./printed.ts";
import { SCALES, SHORT_SCALES } from "./words.ts";

/** A value as recorded: a number, or a range with both ends included. */
export type RecordedValue = number | { readonly from: number; readonly to: number };

const PERCENT = /^(?:%|per[ -]?cent|pct|pc\b)/iu;

/**
 * Whether a recorded value is what is printed.
 *
 * A number that is printed must be recorded itself; a fraction may be rounded to at least two significant digits
 * (0.33 for "a third"), and with unit "percent" recorded in percent (33). Where only a range is printed, a number
 * in it, or a range inside it, states it; so does a range inside the bounds that a qualifier sets (from 5000 for
 * "more than 5,000"), and one around a number that is printed with "about".
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
    const around = printed.qualifier === "about" && from / per <= printed.low && to / per >= printed.high;
    // "Tens of thousands" are fewer than a hundred thousand, and recorded as up to them.
    const upToNext = printed.kind === "indefinite" && to / per === printed.high + 1;
    return from <= to && (around || (admits(printed, from, per) && (upToNext || admits(printed, to, per))));
  }
  if (printed.value === undefined) return admits(printed, value, per);
  return equals(printed, value, per, printed.value);
}

/** What stands beside a printed number, and the unit of the recorded one. */
interface Beside {
  /** The measure that follows the number: "decade" of "two decades". */
  readonly measure: string | undefined;
  /** Whether the words speak of less: a value below zero is that of "fell 5 percent". */
  readonly less: boolean;
  readonly unit: string | undefined;
}

/** How far apart two lengths of a month are. */
const UNEVEN = 0.08;
/** How far a share may be rounded: a third is 33 percent, or 33.3. */
const ROUNDED = 0.011;

/**
 * Whether a recorded value is what is printed, in another honest form: 20 years for "two decades", half a dollar for
 * "50 cents", 1.2 of unit "million men" for "1.2 million men", 0.08 for "8 percent", -5 for "fell 5 percent".
 */
export function statesOtherwise(printed: PrintedNumber, value: RecordedValue, beside: Beside): boolean {
  const { measure, less, unit } = beside;
  if (statesValue(printed, value, unit)) return true;
  // "More than 40 hours" are 2,400 minutes or a range from there, not any number above them.
  const admitted =
    typeof value === "number" && printed.value !== undefined
      ? { ...printed, low: printed.value, high: printed.value }
      : printed;
  const counted = printed.unit === undefined ? measure : measureIn(printed.unit);
  const factors = counted === undefined ? [] : factorsBetween(counted, unit);
  if (factors.some((factor) => statesValue(enlarged(admitted, factor, UNEVEN), value, unit))) return true;
  const scale = scaleIn(unit);
  if (scale !== 1 && statesValue(enlarged(admitted, 1 / scale, 0), value, unit)) return true;
  const share = printed.unit === "percent" ? 0.01 : printed.kind === "fraction" ? 100 : undefined;
  if (share !== undefined && !PERCENT.test(unit ?? "")) {
    if (statesValue(enlarged(admitted, share, ROUNDED), value, unit)) return true;
  }
  return less && statesOtherwise(printed, negative(value), { ...beside, less: false });
}

/** A printed number times a factor, give or take a part of it. */
function enlarged(printed: PrintedNumber, factor: number, part: number): PrintedNumber {
  const { value: _, unit: __, ...rest } = printed;
  const [low, high] = [printed.low * factor, printed.high * factor];
  return { ...rest, low: low - Math.abs(low) * part, high: high + Math.abs(high) * part, kind: "range" };
}

/** The scale in which a unit counts: 1e6 for "million men", 1e9 for "bn USD" or "USD bn". */
function scaleIn(unit = ""): number {
  const scales = unit
    .toLowerCase()
    .split(/[^a-z]+/u)
    .map((word) => scaleOf(word) ?? scaleOf(word.replace(/s$/u, "")));
  return scales.find((scale) => scale !== undefined) ?? 1;
}

function scaleOf(word: string): number | undefined {
  return word === "hundred" ? 100 : (SCALES.get(word) ?? SHORT_SCALES.get(word));
}

function negative(value: RecordedValue): RecordedValue {
  return typeof value === "number" ? -value : { from: -value.to, to: -value.from };
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
