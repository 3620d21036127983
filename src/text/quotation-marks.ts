import type { Span } from "./span.ts";

/** Marks that open and close each other. */
export type Family = "double" | "guillemet" | "single";

/** A quotation mark, as against an apostrophe or a sign of feet or inches. */
export interface Mark {
  /** UTF-16 code units into the text: where it is, and past it. */
  readonly at: number;
  readonly end: number;
  readonly family: Family;
  /** The mark itself: „, “ or ". */
  readonly sign: string;
  /** "either": closes what is open, else opens. */
  readonly role: "open" | "close" | "either";
}

/** "doubtful": closes, or is a possessive ("the players’ union") or a sign of inches. */
type Reading = Mark["role"] | "doubtful" | "none";

const MARK = /["“”„‟«»‘’']/g;
/** Two straight single marks stand for a double one where they open and close: ''We wait,'' he said. */
const MARK_OR_TWO = /''|["“”„‟«»‘’']/g;
const TWO_OPEN = /(?:^|[\s([—–-])''(?=[^\s'])/;
const TWO_CLOSE = /[^\s']''(?![\p{L}\p{N}'])/u;
const GUILLEMET = /[«»]/;
const SINGLE = /[‘’']/;

const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{<“„‟«‘¿¡*_/—–-]/;
const NEVER_BEFORE_CLOSING = /[\s([{“„‟«‘]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d$/;
const FEET = /\d['’′]\s?\d{1,2}$/;
const POSSESSIVE = /(?:[sxz\d]|in)$/i;
const ON_TO_A_WORD = /^\s[\p{L}\p{N}]/u;
/** What an apostrophe at a word's start leaves out: 'tis, '90s, rock 'n' roll. */
const ELISION = /^(?:(?:tis|twas|twere|em|til|n|neath)(?![\p{L}\p{N}])|\d0s)/iu;
const ELIDED_AND = /(?:^|\s|-)['‘’]n$/i;

/** UTF-16 code units around a mark that tell what it does. */
const REACH = 8;

/** The quotation marks of a paragraph, in order. */
export function marksIn(text: string, paragraph: Span): readonly Mark[] {
  const { start, end } = paragraph;
  const words = text.slice(start, end);
  const marked = words.matchAll(TWO_OPEN.test(words) && TWO_CLOSE.test(words) ? MARK_OR_TWO : MARK);
  const readings = Array.from(marked, ({ 0: mark, index }) => {
    const at = start + index;
    const past = at + mark.length;
    const left = text.slice(Math.max(start, at - REACH), at);
    const right = text.slice(past, Math.min(end, past + REACH));
    return { mark, at, end: past, reading: readingOf(mark, left, right) };
  });
  // A doubtful mark closes only where no certain one does so before the next quotation opens.
  const following: Partial<Record<Family, Reading>> = {};
  const marks: Mark[] = [];
  for (const { mark, at, end, reading } of readings.reverse()) {
    const family = familyOf(mark);
    if (reading === "none" || (reading === "doubtful" && following[family] === "close")) continue;
    if (reading !== "doubtful") following[family] = reading;
    marks.push({ at, end, family, sign: mark, role: reading === "doubtful" ? "close" : reading });
  }
  return marks.reverse();
}

function familyOf(mark: string): Family {
  if (GUILLEMET.test(mark)) return "guillemet";
  return mark.length === 1 && SINGLE.test(mark) ? "single" : "double";
}

/**
 * What a mark does, as far as its neighbours tell.
 *
 * @param left the few characters before it in its paragraph
 * @param right the few characters after it
 */
function readingOf(mark: string, left: string, right: string): Reading {
  const opens = beginsWord(left) && right !== "" && !SPACE.test(right.charAt(0));
  const closes = left !== "" && !NEVER_BEFORE_CLOSING.test(left.slice(-1)) && !WORD.test(right.charAt(0));
  if (mark === "''" && !opens && !closes) return "none";
  switch (mark) {
    case "«":
    case "„":
    case "‟":
      return "open";
    case "»":
      return "close";
    case "“":
      // German closes with it, and so does a slip of the keyboard; at the very end it cannot open anything.
      return right === "" || (closes && !opens) ? "close" : "open";
    case "”":
      return FEET.test(left) ? "none" : "close";
    case "''":
    case '"':
      if (FEET.test(left)) return "none";
      if (DIGIT.test(left)) return "doubtful";
      return opens === closes ? "either" : opens ? "open" : "close";
    default:
      return readingOfSingle(mark, left, right, { opens, closes });
  }
}

function readingOfSingle(
  mark: string,
  left: string,
  right: string,
  { opens, closes }: { readonly opens: boolean; readonly closes: boolean },
): Reading {
  if (mark !== "’" && opens && !closes) return ELISION.test(right) ? "none" : "open";
  if (!closes || ELIDED_AND.test(left)) return "none";
  if (mark === "'" && opens) return "either";
  return POSSESSIVE.test(left) && ON_TO_A_WORD.test(right) ? "doubtful" : "close";
}

/** A straight mark before it may itself begin the word: "'Go,' he said." */
function beginsWord(left: string): boolean {
  const start = /['"]$/.test(left) ? left.slice(0, -1) : left;
  return start === "" || BEFORE_OPENING.test(start.slice(-1));
}
