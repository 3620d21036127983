import type { Amount } from "./amounts.ts";
import { readAmount } from "./amounts.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { isHyphen } from "./tokens.ts";
import { scaled } from "./words.ts";
import { isYear } from "./years.ts";

/** The range that begins at a token: "10 to 15", "10-15", "between 10 and 15", "£3m-£4m", "two or three". */
export function readRange(tokens: readonly Token[], at: number): Reading | undefined {
  const between = tokens[at]?.lower === "between";
  const first = readAmount(tokens, between ? at + 1 : at);
  if (first === undefined) return undefined;
  const join = joinAt(tokens, first, between);
  const second = join === undefined ? undefined : readAmount(tokens, join);
  if (second === undefined || first.kind === "ordinal" || second.kind === "ordinal") return undefined;
  const unit = commonUnit(first, second);
  if (unit === undefined) return undefined;
  const lower = carryScale(first, second);
  if (lower.value >= second.value) return undefined;
  const years = isYear(tokens[first.at]) && isYear(tokens[second.at]) && second.next === second.at + 1;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[second.next - 1]?.end ?? start;
  const step = Math.min(lower.step, second.step);
  const bounds = { start, end, low: lower.value, high: second.value, step };
  if (years && unit === "") return { number: { ...bounds, kind: "year" }, next: second.next };
  return { number: { ...bounds, ...(unit === "" ? {} : { unit }), kind: "range" }, next: second.next };
}

/** Index of the token after the word or dash that joins two numbers to a range. */
function joinAt(tokens: readonly Token[], first: Amount, between: boolean): number | undefined {
  const token = tokens[first.next];
  if (token === undefined) return undefined;
  if (/^(?:to|or)$/u.test(token.lower) || (between && token.lower === "and")) return first.next + 1;
  const after = tokens[first.next + 1];
  if (!token.glued || !after?.glued || !(isHyphen(token) || token.text === "–" || token.text === "−"))
    return undefined;
  // A hyphen joins figures, not words: "one-two".
  const digits = tokens.slice(first.at, first.next).some((part) => part.kind === "numeral");
  return digits && after.kind !== "word" ? first.next + 1 : undefined;
}

/** The unit of both, "" for none; undefined where they differ. "£3-4" carries it on, "10-15 percent" back. */
function commonUnit(first: Amount, second: Amount): string | undefined {
  if (first.unit === second.unit) return first.unit ?? "";
  if (first.unit === undefined) return second.money ? undefined : second.unit;
  return first.money && second.unit === undefined ? first.unit : undefined;
}

/** "3 to 4 billion" is three billion to four, "500 to 1.2 million" is not five hundred million. */
function carryScale(first: Amount, second: Amount): { readonly value: number; readonly step: number } {
  const carried = scaled(first.value, second.scale);
  if (first.scale > 1 || carried >= second.value) return first;
  return { value: carried, step: scaled(first.step, second.scale) };
}
