import type { Amount } from "./amounts.ts";
import { readAmount } from "./amounts.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { isHyphen } from "./tokens.ts";
import { scaled } from "./words.ts";
import { areYears } from "./years.ts";

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
  const plain = first.next === first.at + 1 && second.next === second.at + 1;
  const years = plain && areYears(tokens, first.at, second.at);
  const start = tokens[at]?.start ?? 0;
  if (!years && !between && comesFrom(tokens, at)) {
    const { value, step } = lower;
    const end = tokens[first.next - 1]?.end ?? start;
    const kind = first.kind === "fraction" ? "fraction" : "number";
    const number = {
      start,
      end,
      value,
      low: value,
      high: value,
      step,
      ...(unit === "" ? {} : { unit }),
      kind,
    } as const;
    return { number, next: first.next };
  }
  const end = tokens[second.next - 1]?.end ?? start;
  const step = Math.min(lower.step, second.step);
  const bounds = { start, end, low: lower.value, high: second.value, step };
  if (years && unit === "") return { number: { ...bounds, kind: "year" }, next: second.next };
  return { number: { ...bounds, ...(unit === "" ? {} : { unit }), kind: "range" }, next: second.next };
}

const CHANGE =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grows|grew|grown|growing|growth|climb\w*|jump\w*|soar\w*|surg\w*|increas\w*|rais\w*|lift\w*|improv\w*|expand\w*|widen\w*|doubl\w*|tripl\w*|declin\w*|decreas\w*|drop\w*|cut|cuts|cutting|lower\w*|reduc\w*|slid\w*|slip\w*|slump\w*|shr[aiu]nk\w*|narrow\w*|mov\w*|chang\w*|shift\w*|swung|swing\w*|went|go|goes|going|gone|up|down|drift\w*|edg\w*|extend\w*)$/u;
const SPREAD = /^(?:rang\w*|var(?:y|ies|ied|ying)|anywhere|anything|spread\w*|span\w*|ages?|aged)$/u;
/** As many tokens as may stand between a verb of change and what changed from what: "rose last year, on average, from". */
const NEAR = 10;

/** Whether the two numbers from a token on are before and after a change: "rose from 9 to 10 percent". */
function comesFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "from") return false;
  const before = tokens.slice(Math.max(at - NEAR, 0), at).map(({ lower }) => lower);
  const start = before.findLastIndex((word) => /^[.;!?]$/u.test(word)) + 1;
  const said = before.slice(start);
  return said.some((word) => CHANGE.test(word)) && !said.some((word) => SPREAD.test(word));
}

/** Index of the token after the word or dash that joins two numbers to a range. */
function joinAt(tokens: readonly Token[], first: Amount, between: boolean): number | undefined {
  const token = tokens[first.next];
  if (token === undefined) return undefined;
  if (/^(?:to|or)$/u.test(token.lower) || (between && token.lower === "and")) return first.next + 1;
  const after = tokens[first.next + 1];
  if (isHyphen(token) && after?.lower === "to" && isHyphen(tokens[first.next + 2])) return first.next + 3;
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
