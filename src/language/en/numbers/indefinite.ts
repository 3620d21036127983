import { readScales } from "./cardinals.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen } from "./tokens.ts";
import { unitAfter } from "./units.ts";
import { SCALES, SMALL } from "./words.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a plural alone admits: from one of it, because some desks take "hundreds" for a number of three digits, up to
 * where the next larger of these words begins, because "dozens" of 150 and "thousands" of 15,000 are commonly printed.
 */
export const PLURALS: ReadonlyMap<string, Bounds> = new Map([
  ["tens", { low: 10, high: 99 }],
  ["dozens", { low: 12, high: 199 }],
  ["scores", { low: 20, high: 199 }],
  ["hundreds", { low: 100, high: 999 }],
  ["thousands", { low: 1e3, high: 999_999 }],
  ["millions", { low: 1e6, high: 999_999_999 }],
  ["billions", { low: 1e9, high: 999_999_999_999 }],
  ["trillions", { low: 1e12, high: 999_999_999_999_999 }],
]);

/** Words that make "scores" a number of people rather than a verb or a result. */
const AFTER_SCORES = /^(?:of|more|killed|injured|wounded|dead|arrested|missing)$/u;

/** The indefinite number that begins at a token: "tens of thousands", "dozens", "several hundred". */
export function readIndefinite(tokens: readonly Token[], at: number): Reading | undefined {
  const found = readPlural(tokens, at) ?? readSeveral(tokens, at) ?? readPlaces(tokens, at);
  if (found === undefined || !Number.isFinite(found.high)) return undefined;
  const { low, high } = found;
  const of = tokens[found.next]?.lower === "of";
  const unit = unitAfter(tokens, of ? found.next + 1 : found.next);
  const next = unit?.next ?? found.next;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return {
    number: { start, end, low, high, step: 0, ...(unit && { unit: unit.unit }), kind: "indefinite" },
    next,
  };
}

/** "hundreds", "hundreds of thousands", "tens-of-billions": from 100 thousands to all but one of a thousand thousands. */
function readPlural(tokens: readonly Token[], at: number): (Bounds & { readonly next: number }) | undefined {
  const word = tokens[at]?.lower ?? "";
  const bounds = PLURALS.get(word);
  if (bounds === undefined) return undefined;
  const of = afterHyphen(tokens, at + 1);
  const follower = tokens[of]?.lower ?? "";
  if (word === "tens" && follower !== "of") return undefined;
  if (word === "scores" && !AFTER_SCORES.test(follower)) return undefined;
  const scale = afterHyphen(tokens, of + 1);
  const factor = follower === "of" ? (SCALES.get((tokens[scale]?.lower ?? "").replace(/s$/u, "")) ?? 1) : 1;
  if (factor === 1) return { ...bounds, next: at + 1 };
  return { low: bounds.low * factor, high: (bounds.high + 1) * factor - 1, next: scale + 1 };
}

/** "several hundred", "a few thousand": from two of it to less than ten; "a couple of hundred": to less than three. */
function readSeveral(tokens: readonly Token[], at: number): (Bounds & { readonly next: number }) | undefined {
  const several = tokens[at]?.lower === "a" ? at + 1 : at;
  const word = tokens[several]?.lower ?? "";
  if (!/^(?:several|few|couple)$/u.test(word)) return undefined;
  const of = word === "couple" && tokens[several + 1]?.lower === "of" ? several + 1 : several;
  const first = afterHyphen(tokens, of + 1);
  const hundred = tokens[first]?.lower === "hundred";
  const { factor, ordinal, next } = readScales(tokens, hundred ? first + 1 : of + 1);
  const scale = hundred ? 100 * factor : factor;
  const most = word === "couple" ? 3 : 10;
  return scale === 1 || ordinal ? undefined : { low: 2 * scale, high: most * scale - 1, next };
}

/** "six-figure", "a five-digit sum", "low six figures": as many places as that. */
function readPlaces(tokens: readonly Token[], at: number): (Bounds & { readonly next: number }) | undefined {
  const places = placesAt(tokens[at]);
  const next = afterHyphen(tokens, at + 1);
  if (places === undefined || !/^(?:figures?|digits?)$/u.test(tokens[next]?.lower ?? "")) return undefined;
  return { low: 10 ** (places - 1), high: 10 ** places - 1, next: next + 1 };
}

/** How many places a word or digit may count, from two to twelve. */
function placesAt(token: Token | undefined): number | undefined {
  const places =
    SMALL.get(token?.lower ?? "") ?? (/^\d\d?$/u.test(token?.text ?? "") ? Number(token?.text) : 0);
  return places >= 2 && places <= 12 ? places : undefined;
}
