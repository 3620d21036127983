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
  /^(?:spring|summer|autumn|fall|winter|start|beginning|middle|end|half|quarter|months?|rest|most|year|events?|crisis|war|act|campaign|class|constitution|crash|election|law|race|revolution|treaty)$/u;
const DETERMINER = /^(?:the|this|that|his|her|their|its|our|my|.*['’]s)$/u;
/** What a number without a comma may still count. */
export const COUNTED =
  /^(?:men|women|people|children|soldiers|troops|civilians|recruits|dollars|cases|deaths|acres|calories|copies|days|delegates|employees|euros|feet|hectares|homes|hours|houses|jobs|kilometres|kilometers|members|metres|meters|miles|pages|points|pounds|schools|seats|students|tons|tonnes|words|workers)$/u;
/** After these a number is one of something, whatever it looks like. */
const BEFORE_COUNT =
  /^(?:(?:more|fewer|less|greater) than|at (?:least|most)|.* (?:nearly|almost|only|just|exactly|some|approximately|estimated))$/u;
const OF_TIME = /^(?:since|until|till|through)$/u;
/** After these a year of long ago is told from a number. */
const BEFORE_OLD_YEAR: ReadonlySet<string> = new Set(
  "in since until till before after during year early late mid circa back dated dates dating".split(" "),
);
const BACK = /^(?:back|dated|dates|dating|compared)$/u;
/** Words that are not what a number counts. */
const FUNCTION_WORD =
  /^(?:a|an|the|and|or|but|to|in|on|at|by|for|from|of|with|as|than|that|when|where|which|who|while|because|after|before|he|she|it|they|we|i|you|is|was|were|are|had|has|have|did|until|through|into|under|his|her|its|their|there|here|then|now|again|today)$/u;

/** The decade that begins at a token: "1990s", "1990's", "'90s" and "the 90s" are years, "40s" numbers. */
export function readDecade(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  const s = isApostrophe(tokens[at + 1]) && tokens[at + 1]?.glued ? at + 2 : at + 1;
  const suffix = tokens[s];
  if (
    token?.kind !== "numeral" ||
    suffix?.text !== "s" ||
    !suffix.glued ||
    !/^(?:\d\d)?\d0$/u.test(token.text)
  )
    return undefined;
  const low = Number(token.text);
  const before = tokens[at - 1];
  const dated = s === at + 2 || isApostrophe(before) || (before?.lower === "the" && low >= 60);
  const kind = isYear(token) || isLongAgo(token) || dated ? "year" : "range";
  return { number: { start: token.start, end: suffix.end, low, high: low + 9, step: 1, kind }, next: s + 1 };
}

/** The year that is printed with its last two digits: "in '16", "the class of ’98". */
export function readShortYear(tokens: readonly Token[], at: number): Reading | undefined {
  const [token, mark, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind !== "numeral" || !/^\d\d$/u.test(token.text) || !token.glued) return undefined;
  if (!isApostrophe(mark) || mark?.glued) return undefined;
  if (!BEFORE_YEAR.has(before?.lower ?? "") && !/^(?:of|and|to|than|the)$/u.test(before?.lower ?? ""))
    return undefined;
  const low = Number(token.text);
  return {
    number: { start: token.start, end: token.end, low, high: low, step: 1, kind: "year" },
    next: at + 1,
  };
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === "’";
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

/** Whether the number at a token is a year: "in 2022", "the 2012 race", "1997 and 1998", "in 1776"; not "2022 men". */
export function isYearAt(tokens: readonly Token[], at: number): boolean {
  if (isYear(tokens[at])) return datesSomething(tokens, at) || !countsSomething(tokens, at);
  return isLongAgo(tokens[at]) && datesLongAgo(tokens, at);
}

/** Whether "1850" to "1865" at two tokens are years, which look like numbers more than those of today do. */
export function areYears(tokens: readonly Token[], first: number, last: number): boolean {
  if (isYear(tokens[first]) && isYear(tokens[last])) return true;
  const opened = /^(?:\(|in|from|between)$/u.test(tokens[first - 1]?.lower ?? "");
  return opened && isLongAgo(tokens[first]) && isAnyYear(tokens[last]) && !isNoun(tokens[last + 1]);
}

/** Whether a token after a day of a month is its year. */
export function isYearOfDay(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens[at]) || (isLongAgo(tokens[at]) && !isNoun(tokens[at + 1]));
}

function isLongAgo(token: Token | undefined): boolean {
  return token?.kind === "numeral" && /^1[0-8]\d\d$/u.test(token.text);
}

function isAnyYear(token: Token | undefined): boolean {
  return isYear(token) || isLongAgo(token);
}

/** Whether a token may be what a number counts, or what describes it: a word in small letters that is not a small word. */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text === token.lower && !FUNCTION_WORD.test(token.lower);
}

/** Whether a number that looks like a year is plainly a number: "2022 men", "more than 2000", "2022" and nothing else. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isAlone = tokens[at + 1] === undefined && (before === undefined || at === 1);
  const [next, following] = [tokens[at + 1], tokens[at + 2]];
  const counted = COUNTED.test(next?.lower ?? "") || (isNoun(next) && COUNTED.test(following?.lower ?? ""));
  const phrase = `${tokens[at - 2]?.lower} ${before?.lower}`;
  const limited = BEFORE_COUNT.test(phrase) && !OF_TIME.test(tokens[at - 3]?.lower ?? "");
  return isAlone || counted || limited;
}

function datesLongAgo(tokens: readonly Token[], at: number): boolean {
  const [earlier, before, after] = [tokens[at - 2]?.lower ?? "", tokens[at - 1], tokens[at + 1]];
  const word = before?.lower ?? "";
  if (isMonth(before)) return true;
  if (word === "of") return BEFORE_OF_YEAR.test(earlier);
  if (/^(?:the|this|that)$/u.test(word)) return isNoun(after) && !/s$/u.test(after?.lower ?? "s");
  const dated = BEFORE_OLD_YEAR.has(word) || (/^(?:to|with)$/u.test(word) && BACK.test(earlier));
  const listed = /^(?:and|or|,|to)$/u.test(word) && isLongAgo(tokens[at - 2]) && isYearAt(tokens, at - 2);
  return (dated || listed) && !isNoun(after);
}

function datesSomething(tokens: readonly Token[], at: number): boolean {
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
