import { readNumeral, splitNumerals } from "./numerals.ts";
import { CODES, PERCENT, SIGNS, SYMBOLS } from "./unit-names.ts";
import { LETTER_SCALES, MONEY_SCALES, SCALES, SHORT_SCALES } from "./words.ts";

/** A piece of text. Offsets are UTF-16 code units into the whole text. */
export interface Token {
  /** A "code" has digits and is no number: "COVID-19", a telephone number, a web address. */
  readonly kind: "word" | "numeral" | "mark" | "code" | "date" | "time";
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it follows the token before it with no space between. */
  readonly glued: boolean;
}

interface Piece {
  readonly kind: Token["kind"] | "space";
  readonly text: string;
}

const WEB = /:\/\/|^\P{L}*www\.|@[^@]*\.|[\p{L}\d]\.\p{L}{2,}\//u;
const DATE =
  /(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.\d{4})(?![\p{L}\d]|[./-]\d)/uy;
/** Of the day, or how long something took: "12:30", "3:42.5". */
const TIME =
  /\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?![.,]?\d|:\d)|(?:[01]\d|2[0-3])[0-5]\d(?= ?(?:GMT|UTC|hrs)(?!\p{L}))/uy;
/** Telephone numbers, "007", "24/7", "10:1", "1-2-3"; only one part of each is unbounded, so none goes back far. */
const CODE = new RegExp(
  [
    "[@#][\\p{L}\\d_]+",
    "\\+(?:[ ().-]{0,2}\\d){7,}",
    "\\(\\d{3}\\) ?\\d{3}[ -]\\d{4}(?!\\d)",
    "\\d{3}([ .-])\\d{3}\\1\\d{4}(?!\\d)",
    "\\d{3}-\\d{2}(?!00)\\d{2}(?![\\d.,]*\\d)",
    "0\\d{2,}(?:[ -]\\d{3,})*",
    "\\d+(?:[-–]\\d+){2,}",
    "\\d+(?:/\\d+)+",
    "\\d+(?::\\d+)+",
  ].join("|"),
  "uy",
);
/** "1/3", "15/16"; only what stands around it tells it from a date. */
const STROKE = /(?:[1-9]|1[0-5])[/⁄](?:[2-9]|1[06]|20|32|64|100)(?![\d/⁄]|[.,]\d)/uy;
const DIGITS = /\d+(?:[.,'’\u00A0\u2009\u202F]\d+)*|(?<![\p{L}\d.])\.\d+|[\u00BC-\u00BE\u2150-\u215E]/uy;
/** Plain spaces group digits only where the last group is 000: "April 12 300 people" is not 12300. */
const SPACED_THOUSANDS = /\d{1,3}(?: \d{3}){0,3} 000(?!\d|[ ,.]\d)/uy;
const SUFFIX = /\p{L}[\p{L}\d]*(?:[²³]|\/[hs](?!\p{L}))?/uy;
const HALF_DAY = /[ap]\.\s?m(?:\.|(?!\p{L}))/iuy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;
/** Most of any text: letters up to the next space, which can be nothing but a word. */
const PLAIN_WORD = /[A-Za-z]+(?=[,;]?(?:\s|$))/y;
const SPACE = /\s+/uy;
const CHUNK = /\S+/uy;
const REST_OF_CODE = /-?\d[\p{L}\d]*/uy;
/** Words between two numbers: "1-in-3", "3-to-1", "6-foot-4", "one-on-1". */
const JOINING: ReadonlySet<string> = new Set("in of to or and on for by foot ft".split(" "));
const DATING_PREFIXES: ReadonlySet<string> = new Set(["mid", "pre", "post", "early", "late"]);

/** The words, numerals and marks of a text, in order, in time proportional to its length. */
export function* tokensIn(text: string): Generator<Token, undefined> {
  let at = 0;
  let glued = false;
  while (at < text.length) {
    for (const { kind, text: part } of piecesAt(text, at, glued)) {
      const start = at;
      at += part.length;
      if (kind === "space") glued = false;
      else {
        const isGlued = glued;
        glued = part.trim() !== "";
        yield { kind, text: part, lower: part.toLowerCase(), start, end: at, glued: isGlued };
      }
    }
  }
  return undefined;
}

/** The index `at`, or the one after it where a hyphen there joins two words: "per-cent". */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === "‐" || token?.text === "‑";
}

function piecesAt(text: string, at: number, glued: boolean): readonly Piece[] {
  const plain = glued ? "" : matchAt(PLAIN_WORD, text, at);
  if (plain !== "") return [{ kind: "word", text: plain }];
  const space = matchAt(SPACE, text, at);
  // An empty line ends whatever was being said, so it stands among the tokens as a mark.
  if (space !== "") return [{ kind: /\n[^\S\n]*\n/u.test(space) ? "mark" : "space", text: space }];
  const chunk = glued ? "" : matchAt(CHUNK, text, at);
  if (WEB.test(chunk)) return [{ kind: "code", text: chunk }];
  for (const [kind, pattern] of [
    ["numeral", STROKE],
    ["date", DATE],
    ["time", TIME],
    ["code", CODE],
  ] as const) {
    const special = matchAt(pattern, text, at);
    if (special !== "" && !(kind === "numeral" && readNumeral(special) === undefined))
      return [{ kind, text: special }];
  }
  const digits = matchAt(SPACED_THOUSANDS, text, at) || matchAt(DIGITS, text, at);
  if (digits !== "")
    return numeralPieces(digits, matchAt(SUFFIX, text, at + digits.length), text.charAt(at - 1));
  const word = matchAt(HALF_DAY, text, at) || matchAt(WORD, text, at);
  const isDegree = text.charAt(at - 1) === "°";
  if (word !== "") return [wordPiece(word, isDegree ? "" : matchAt(REST_OF_CODE, text, at + word.length))];
  return [{ kind: "mark", text: String.fromCodePoint(text.codePointAt(at) ?? 0) }];
}

function numeralPieces(digits: string, suffix: string, before: string): readonly Piece[] {
  const parts = splitNumerals(digits);
  const known = suffix === "" || canEnd(parts.at(-1) ?? "", suffix, SIGNS.has(before));
  const end: readonly Piece[] = known && suffix !== "" ? [{ kind: "word", text: suffix }] : [];
  // "1.2.3", "12400,000" and "2,5" are no English number in whole, so none in part.
  const garbled = parts.some((part) => part.trim() !== "" && readNumeral(part) === undefined);
  if (garbled || !known) return [{ kind: "code", text: known ? digits : digits + suffix }, ...end];
  return [...parts.map((text): Piece => ({ kind: text.trim() === "" ? "space" : "numeral", text })), ...end];
}

/** Whether letters glued to a numeral leave it a number: "400k", "5km", "21st", "9am", "1990s"; not "3D". */
function canEnd(digits: string, suffix: string, money: boolean): boolean {
  if (/^(?:st|nd|rd|th|am|pm|pp)$/iu.test(suffix)) return true;
  if (suffix === "s") return /^\d+0$/u.test(digits);
  if (money && MONEY_SCALES.has(suffix)) return true;
  // "$9.7million", "5percent"
  if (SCALES.has(suffix) || suffix === "hundred") return true;
  return [SHORT_SCALES, LETTER_SCALES, SYMBOLS, PERCENT, CODES].some((known) => known.has(suffix));
}

/** A word, or a name with digits in it: "Covid19", "F-16". */
function wordPiece(word: string, rest: string): Piece {
  const lower = word.toLowerCase();
  const separate = rest.startsWith("-") ? DATING_PREFIXES.has(lower) || JOINING.has(lower) : CODES.has(word);
  return rest === "" || separate ? { kind: "word", text: word } : { kind: "code", text: word + rest };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** A reading of a text's tokens that remembers what it read at each, because more than one other reading asks for it. */
export function remembered<Found>(
  read: (tokens: readonly Token[], at: number) => Found | undefined,
): (tokens: readonly Token[], at: number) => Found | undefined {
  // Numbers are read from one text after the other, each to its end.
  let last: readonly Token[] | undefined;
  let known: (Found | null | undefined)[] = [];
  return (tokens, at) => {
    if (tokens !== last) [last, known] = [tokens, []];
    const before = known[at];
    if (before !== undefined) return before ?? undefined;
    const found = read(tokens, at);
    known[at] = found ?? null;
    return found;
  };
}
