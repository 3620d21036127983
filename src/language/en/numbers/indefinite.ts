import { readScales } from "./cardinals.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen } from "./tokens.ts";
import { unitAfter } from "./units.ts";
import { SCALES } from "./words.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a plural alone admits: from two of it up to where the next larger of these words begins, because "dozens" of
 * 150 and "thousands" of 15,000 are commonly printed.
 */
export const PLURALS: ReadonlyMap<string, Bounds> = new Map([
  ["tens", { low: 20, high: 99 }],
  ["dozens", { low: 24, high: 199 }],
  ["scores", { low: 40, high: 199 }],
  ["hundreds", { low: 200, high: 999 }],
  ["thousands", { low: 2e3, high: 999_999 }],
  ["millions", { low: 2e6, high: 999_999_999 }],
  ["billions", { low: 2e9, high: 999_999_999_999 }],
  ["trillions", { low: 2e12, high: 999_999_999_999_999 }],
]);

/** Words that make "scores" a number of people rather than a verb or a result. */
const AFTER_SCORES = /^(?:of|more|killed|injured|wounded|dead|arrested|missing)$/u;

/** The indefinite number that begins at a token: "tens of thousands", "dozens", "several hundred". */
export function readIndefinite(tokens: readonly Token[], at: number): Reading | undefined {
  const found = readPlural(tokens, at) ?? readSeveral(tokens, at);
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

/** "hundreds", "hundreds of thousands": from 200 thousands to all but one of a thousand thousands. */
function readPlural(tokens: readonly Token[], at: number): (Bounds & { readonly next: number }) | undefined {
  const word = tokens[at]?.lower ?? "";
  const bounds = PLURALS.get(word);
  if (bounds === undefined) return undefined;
  const follower = tokens[at + 1]?.lower ?? "";
  if (word === "tens" && follower !== "of") return undefined;
  if (word === "scores" && !AFTER_SCORES.test(follower)) return undefined;
  const factor = follower === "of" ? (SCALES.get((tokens[at + 2]?.lower ?? "").replace(/s$/u, "")) ?? 1) : 1;
  if (factor === 1) return { ...bounds, next: at + 1 };
  return { low: bounds.low * factor, high: (bounds.high + 1) * factor - 1, next: at + 3 };
}

/** "several hundred", "a few thousand": from two of it to less than ten. */
function readSeveral(tokens: readonly Token[], at: number): (Bounds & { readonly next: number }) | undefined {
  const several = tokens[at]?.lower === "a" ? at + 1 : at;
  if (!/^(?:several|few)$/u.test(tokens[several]?.lower ?? "")) return undefined;
  const first = afterHyphen(tokens, several + 1);
  const hundred = tokens[first]?.lower === "hundred";
  const { factor, ordinal, next } = readScales(tokens, hundred ? first + 1 : several + 1);
  const scale = hundred ? 100 * factor : factor;
  return scale === 1 || ordinal ? undefined : { low: 2 * scale, high: 10 * scale - 1, next };
}
