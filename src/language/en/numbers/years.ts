import { readAmount } from "./amounts.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { isHyphen } from "./tokens.ts";

/** Capitals required: "may" and "march" are verbs. */
const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/iu;
const LONGEST_MONTH = "September".length;
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since until till by before after during from year early late mid pre post spring summer autumn fall winter throughout fiscal".split(
    " ",
  ),
);
/** After these "of 2022" dates something; after another word it counts. */
const BEFORE_OF_YEAR =
  /^(?:spring|summer|autumn|fall|winter|start|beginning|middle|end|half|quarter|months?|rest|most|year|events?|crisis|war)$/u;
const DETERMINER = /^(?:the|this|that|his|her|their|its|our|my|.*['’]s)$/u;
const COUNTED = /^(?:men|women|people|children|soldiers|troops|civilians|recruits|dollars|cases|deaths)$/u;

/** The decade that begins at a token: "1990s" is a range of years, "40s" of numbers. */
export function readDecade(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (token?.kind !== "numeral" || suffix?.text !== "s" || !suffix.glued) return undefined;
  const low = Number(token.text);
  const kind = isYear(token) ? "year" : "range";
  return { number: { start: token.start, end: suffix.end, low, high: low + 9, step: 1, kind }, next: at + 2 };
}

/** Years joined to a range with the second shortened: "2014-15". */
export function readSeason(tokens: readonly Token[], at: number): Reading | undefined {
  const [first, dash, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || last === undefined || !isYear(first) || !/^\d\d$/u.test(last.text))
    return undefined;
  if (!dash?.glued || !last.glued || !(isHyphen(dash) || dash.text === "–")) return undefined;
  const [low, high] = [Number(first.text), Number(first.text.slice(0, 2) + last.text)];
  if (high <= low || readAmount(tokens, at + 2)?.next !== at + 3) return undefined;
  return { number: { start: first.start, end: last.end, low, high, step: 1, kind: "year" }, next: at + 3 };
}

/** Whether a token is written as a year from 1900 to 2099 is: four digits, no comma. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === "numeral" && /^(?:19|20)\d\d$/u.test(token.text);
}

/** Whether the year-like numeral at a token dates something there: "in 2022", "the 2022 invasion", "2022's". */
export function datesSomething(tokens: readonly Token[], at: number): boolean {
  const [possessive, s] = [tokens[at + 1], tokens[at + 2]];
  if (/^['’]$/u.test(possessive?.text ?? "") && s?.lower === "s" && s.glued) return true;
  const abbreviated = tokens[at - 1]?.text === "." && isMonth(tokens[at - 2]);
  const step = isHyphen(tokens[at - 1]) || abbreviated ? 2 : 1;
  const [before, earlier] = [tokens[at - step], tokens[at - step - 1]];
  const word = before?.lower ?? "";
  if (isMonth(before) || BEFORE_YEAR.has(word)) return true;
  if (word === "of") return isMonth(earlier) || BEFORE_OF_YEAR.test(earlier?.lower ?? "");
  return (
    DETERMINER.test(word) && tokens[at + 1]?.kind === "word" && !COUNTED.test(tokens[at + 1]?.lower ?? "")
  );
}

/** Whether a token names a month. */
export function isMonth(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.text.length <= LONGEST_MONTH &&
    MONTH.test(token.text) &&
    /^\p{Lu}/u.test(token.text)
  );
}
