import { readNumeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";
import { afterHyphen, remembered } from "./tokens.ts";
import { ORDINALS, SCALES, SMALL, scaled, TENS } from "./words.ts";

/** A number in words. */
export interface Cardinal {
  readonly value: number;
  /** The place of its last word: 100 for "five hundred", 1 for "five hundred and five". */
  readonly step: number;
  /** What "five hundred thousand" multiplies its first word by; 1 where more follows ("five hundred and one"). */
  readonly scale: number;
  /** Whether its last word counts in order: "twenty-first". */
  readonly ordinal: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}

/**
 * The number in words that begins at a token: "twenty-one", "a hundred and five", "two million three hundred
 * thousand", "two dozen", "hundred-and-first". A scale alone is a number only after "a".
 */
export const readCardinal: (tokens: readonly Token[], at: number) => Cardinal | undefined =
  remembered(cardinalAt);

function cardinalAt(tokens: readonly Token[], at: number): Cardinal | undefined {
  const scale = scaleAfterArticle(tokens, at);
  const opening = scale === undefined ? readGroup(tokens, at) : readHundreds(tokens, oneBefore(scale));
  if (opening === undefined) return undefined;
  const first = withScales(tokens, opening);
  let whole = first;
  let last = first;
  while (!last.ordinal && last.factor >= 1000) {
    const group = followingGroup(tokens, last.next);
    if (group === undefined) break;
    const part = withScales(tokens, group);
    if (part.factor >= last.factor || part.factor === 12) break;
    whole = { ...part, value: whole.value + part.value, scale: 1 };
    last = part;
  }
  return whole;
}

/** The scales from a token on, multiplied: 1e9 for "thousand million", 1 where there is none. */
export function readScales(
  tokens: readonly Token[],
  at: number,
): { readonly factor: number; readonly ordinal: boolean; readonly next: number } {
  let [factor, next] = [1, at];
  for (;;) {
    const index = afterHyphen(tokens, next);
    const word = tokens[index]?.lower ?? "";
    const scale = SCALES.get(word) ?? SCALES.get(word.replace(/th$/u, ""));
    if (scale === undefined) return { factor, ordinal: false, next };
    [factor, next] = [factor * scale, index + 1];
    if (!SCALES.has(word)) return { factor, ordinal: true, next };
  }
}

/** A plain count, in digits or words, with its scale: "10", "10,000", "ten", "a hundred", "10 million". */
export function readCount(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "numeral") {
    const cardinal = readCardinal(tokens, at);
    return cardinal?.ordinal ? undefined : cardinal;
  }
  const value = readNumeral(token.text)?.value;
  if (value === undefined || !Number.isInteger(value)) return undefined;
  const { factor, next } = readScales(tokens, at + 1);
  return { value: scaled(value, factor), next };
}

type Group = Cardinal;

function withScales(tokens: readonly Token[], group: Group): Group & { readonly factor: number } {
  if (group.ordinal) return { ...group, factor: 1 };
  const { factor, ordinal, next } = readScales(tokens, group.next);
  const [value, step, scale] = [group.value * factor, group.step * factor, group.scale * factor];
  return { value, step, scale, ordinal, next, factor };
}

/** The index of "hundred" or another scale after "a", which is one of it. */
function scaleAfterArticle(tokens: readonly Token[], at: number): number | undefined {
  const next = afterHyphen(tokens, at + 1);
  const word = tokens[next]?.lower ?? "";
  return tokens[at]?.lower === "a" && (word === "hundred" || SCALES.has(word)) ? next : undefined;
}

/** A number below a hundred hundreds. */
function readGroup(tokens: readonly Token[], at: number): Group | undefined {
  const small = readSmall(tokens, at);
  return small === undefined ? undefined : readHundreds(tokens, small);
}

function readHundreds(tokens: readonly Token[], small: Group): Group {
  if (small.ordinal || small.value === 0) return small;
  const index = afterHyphen(tokens, small.next);
  const word = tokens[index]?.lower;
  if (word !== "hundred" && word !== "hundredth") return small;
  const [value, ordinal, next] = [small.value * 100, word === "hundredth", index + 1];
  const tail = ordinal ? undefined : readTail(tokens, next);
  return tail === undefined
    ? { value, step: 100, scale: 100, ordinal, next }
    : { ...tail, value: value + tail.value };
}

/** The "a" of "a hundred": one, read as far as the scale. */
function oneBefore(scale: number): Group {
  return { value: 1, step: 1, scale: 1, ordinal: false, next: scale };
}

/** What may follow a thousand or more: a group, or after "and" less than a hundred ("a thousand and five"). */
function followingGroup(tokens: readonly Token[], at: number): Group | undefined {
  const index = afterHyphen(tokens, at);
  if (tokens[index]?.lower !== "and") {
    const group = readGroup(tokens, index);
    return group?.ordinal ? undefined : group;
  }
  const tail = readTail(tokens, at);
  return tail === undefined || readScales(tokens, tail.next).factor > 1 ? undefined : tail;
}

/** Less than a hundred after hundreds or thousands: "and five", "five", "and fifth"; not "and two hundred". */
function readTail(tokens: readonly Token[], at: number): Group | undefined {
  const index = afterHyphen(tokens, at);
  const and = tokens[index]?.lower === "and";
  const tail = readSmall(tokens, and ? afterHyphen(tokens, index + 1) : index);
  // "five hundred first responders" are no 501st.
  if (tail === undefined || tail.value === 0 || (tail.ordinal && !and && index === at)) return undefined;
  return tokens[afterHyphen(tokens, tail.next)]?.lower === "hundred" ? undefined : tail;
}

/** "zero" to "ninety-nine", "first" to "ninety-ninth". */
function readSmall(tokens: readonly Token[], at: number): Group | undefined {
  const word = tokens[at]?.lower ?? "";
  const ordinal = ORDINALS.get(word);
  const tens = TENS.get(word);
  const value = ordinal ?? tens ?? SMALL.get(word);
  if (value === undefined) return undefined;
  const whole = { value, step: 1, scale: 1, ordinal: ordinal !== undefined, next: at + 1 };
  if (tens === undefined) return whole;
  const index = afterHyphen(tokens, at + 1);
  const unit = tokens[index]?.lower ?? "";
  // A space is enough for "twenty one", but "twenty first responders" are twenty.
  const units = SMALL.get(unit) ?? (index > at + 1 ? ORDINALS.get(unit) : undefined);
  if (units === undefined || units < 1 || units > 9) return whole;
  return { ...whole, value: tens + units, ordinal: ORDINALS.has(unit), next: index + 1 };
}
