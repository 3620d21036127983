import { readCardinal, readCount, readScales } from "./cardinals.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen } from "./tokens.ts";
import { unitAfter } from "./units.ts";
import { DENOMINATORS, ORDINALS, SCALES, scaled } from "./words.ts";

/** A share in words. */
export interface Fraction {
  readonly value: number;
  /** 1/d², for the denominator d. */
  readonly step: number;
  /** What it is a share of where that is a number: 1000000 for "half a million"; otherwise 1. */
  readonly scale: number;
  /** "number" where it is a share of a number: "half a million", "half a percent". */
  readonly kind: "number" | "fraction";
  /** Index of the first token after it. */
  readonly next: number;
}

const PERIODS = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/u;

/**
 * Words that may follow "a third" of something. Any other word makes it the third in order: "a third man",
 * "a third wave".
 */
const AFTER_SHARE: ReadonlySet<string> = new Set(
  (
    "of more less fewer higher lower larger smaller bigger as to in by from since on at for with among and or but than " +
    "that who which is are was were has have had will would could may might said say says do did live lived died " +
    "killed wounded injured"
  ).split(" "),
);

const BEFORE_HALF: ReadonlySet<string> = new Set(["last", "latter", "early", "late", ...ORDINALS.keys()]);

/** The share that begins at a token: "one in five", "nine out of ten", "two-thirds", "half a million". */
export function readFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  const proportion = readProportion(tokens, at);
  if (proportion !== undefined) return proportion;
  const share = readHalf(tokens, at) ?? readShare(tokens, at);
  return share === undefined ? undefined : ofNumber(tokens, share);
}

/** The rest of a mixed number, from "and": "and a half", "and three-quarters". */
export function readRemainder(tokens: readonly Token[], at: number): Fraction | undefined {
  const and = afterHyphen(tokens, at);
  if (tokens[and]?.lower !== "and") return undefined;
  const from = afterHyphen(tokens, and + 1);
  const share =
    tokens[from]?.lower === "half" ? undefined : (readHalf(tokens, from) ?? readShare(tokens, from));
  // "two and a fifth" may go on "was missing".
  return share !== undefined && [0.5, 0.25, 0.75, 1 / 3, 2 / 3].includes(share.value) ? share : undefined;
}

/** "one in five", "nine out of ten", "1 in 10,000", "one in every five". */
function readProportion(tokens: readonly Token[], at: number): Fraction | undefined {
  const part = readCount(tokens, at);
  if (part === undefined) return undefined;
  let next = afterHyphen(tokens, part.next);
  if (tokens[next]?.lower === "out") next = afterHyphen(tokens, next + 1);
  const preposition = tokens[next]?.lower;
  if (preposition !== (next === afterHyphen(tokens, part.next) ? "in" : "of")) return undefined;
  next = afterHyphen(tokens, next + 1);
  if (tokens[next]?.lower === "every") next += 1;
  const whole = readCount(tokens, next);
  if (whole === undefined || !isProportion(part.value, whole.value)) return undefined;
  // "five in ten days" counts two things.
  if (PERIODS.test(tokens[whole.next]?.lower ?? "") || unitAfter(tokens, whole.next) !== undefined)
    return undefined;
  if (/^(?:19|20)\d\d$/u.test(tokens[next]?.text ?? "")) return undefined;
  return {
    value: part.value / whole.value,
    step: 1 / whole.value ** 2,
    scale: 1,
    kind: "fraction",
    next: whole.next,
  };
}

/** Whether "part in whole" is a share: "391 out of 450" gives two counts. */
function isProportion(part: number, whole: number): boolean {
  const round = whole <= 10 || whole === 20 || Number.isInteger(Math.log10(whole));
  return part >= 1 && part < whole && (part === 1 || round);
}

function readHalf(tokens: readonly Token[], at: number): Fraction | undefined {
  const opened = /^(?:a|one|1)$/u.test(tokens[at]?.lower ?? "");
  const half = opened ? afterHyphen(tokens, at + 1) : at;
  if (tokens[half]?.lower !== "half" || BEFORE_HALF.has(tokens[at - 1]?.lower ?? "")) return undefined;
  const next = half + 1;
  const follower = tokens[afterHyphen(tokens, next)]?.lower ?? "";
  const joined = afterHyphen(tokens, next) > next;
  // "half-brother", "half-hour", "half past nine"; but "half-million", "half-a-million", "half-percent".
  const dividesNothing = joined
    ? !/^(?:a|of|hundred|per|percent|percentage|century|decade)$/u.test(follower)
    : /^(?:past|time)$/u.test(follower);
  if (dividesNothing && !SCALES.has(follower)) return undefined;
  return { value: 0.5, step: 0.25, scale: 1, kind: "fraction", next };
}

/** "a third", "two-thirds", "three quarters". */
function readShare(tokens: readonly Token[], at: number): Fraction | undefined {
  const count = tokens[at]?.lower === "a" ? { value: 1, next: at + 1 } : smallCount(tokens, at);
  if (count === undefined) return undefined;
  const index = afterHyphen(tokens, count.next);
  const word = tokens[index]?.lower ?? "";
  const denominator = DENOMINATORS.get(count.value === 1 ? word : word.replace(/s$/u, ""));
  if (denominator === undefined || (count.value > 1 && !word.endsWith("s"))) return undefined;
  const next = index + 1;
  const follower = tokens[next];
  if (count.value === 1 && (afterHyphen(tokens, next) > next || follower?.lower === "final")) {
    const lasts = /^(?:century|decade)$/u.test(tokens[afterHyphen(tokens, next)]?.lower ?? "");
    if (!lasts && readScales(tokens, next).factor === 1) return undefined;
  }
  const certain =
    denominator === 4 || count.value > 1 || index > count.next || AFTER_SHARE.has(follower?.lower ?? "");
  if (!certain && (follower?.kind === "word" || follower?.kind === "numeral")) return undefined;
  return { value: count.value / denominator, step: 1 / denominator ** 2, scale: 1, kind: "fraction", next };
}

/** A numerator: one word, or digits. */
function smallCount(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  if (tokens[at]?.kind === "numeral") return readCount(tokens, at);
  const count = readCardinal(tokens, at);
  return count === undefined || count.ordinal || count.next > at + 1 ? undefined : count;
}

/** A share of a number: "half a million", "three quarters of a million", "half a dozen", "half a percent". */
function ofNumber(tokens: readonly Token[], share: Fraction): Fraction {
  let next = afterHyphen(tokens, share.next);
  const of = tokens[next]?.lower === "of";
  if (of) next += 1;
  const article = /^(?:a|one|1)$/u.test(tokens[next]?.lower ?? "");
  if (article) next = afterHyphen(tokens, next + 1);
  if (of && !article) return share;
  const hundred = tokens[next]?.lower === "hundred";
  const { factor, next: end } = hundred ? { factor: 100, next: next + 1 } : readScales(tokens, next);
  if (factor > 1 && end > next) {
    const [value, step] = [scaled(share.value, factor), share.step * factor];
    return { value, step, scale: factor, kind: "number", next: end };
  }
  const unit = unitAfter(tokens, next)?.unit;
  return unit?.startsWith("percent") ? { ...share, kind: "number", next } : share;
}
