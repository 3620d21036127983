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

const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{<“„‟«‘¿¡*_/—–-]/;
const NEVER_BEFORE_CLOSING = /[\s([{“„‟«‘]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/;
const FEET = /\d['’′]\s?\d{1,2}$/;
const POSSESSIVE = /(?:[sxz\d]|in)$/i;
const ON_TO_A_WORD = /^\s[\p{L}\p{N}]/u;
/** What an apostrophe at a word's start leaves out: 'tis, '90s, rock 'n' roll. */
const ELISION = /^(?:(?:tis|twas|twere|em|til|n|neath)(?![\p{L}\p{N}])|\d0s)/iu;
const ELIDED_AND = /(?:^|\s|-)['‘’]n$/i;

/** UTF-16 code units around a mark that tell what it does. */
const REACH = 8;

/** A novel on one line has fewer, apostrophes among them. What has more is no text, and nothing in it is a quotation. */
const MOST_MARKS = 200_000;

/** The quotation marks of a paragraph, in order. */
export function marksIn(text: string, paragraph: Span): readonly Mark[] {
  const places = placesOfMarks(text, paragraph);
  if (places.length > 2 * MOST_MARKS) return [];
  // A doubtful mark closes only where no certain one does so before the next quotation opens.
  const following: Partial<Record<Family, Reading>> = {};
  const marks: Mark[] = [];
  for (let index = places.length - 1; index > 0; index -= 2) {
    const [at = 0, end = 0] = [places[index - 1], places[index]];
    const sign = text.slice(at, end);
    const family = familyOf(sign);
    const reading = readingOf(sign, { text, paragraph, at, end });
    if (reading === "none" || (reading === "doubtful" && following[family] === "close")) continue;
    if (reading !== "doubtful") following[family] = reading;
    marks.push({ at, end, family, sign, role: reading === "doubtful" ? "close" : reading });
  }
  return marks.reverse();
}

/** Where what looks like a mark begins and ends, one after the other: there may be a million in a row. */
function placesOfMarks(text: string, { start, end }: Span): readonly number[] {
  const words = text.slice(start, end);
  const pattern = TWO_OPEN.test(words) && TWO_CLOSE.test(words) ? MARK_OR_TWO : MARK;
  const places: number[] = [];
  let before = 0;
  pattern.lastIndex = 0;
  while (places.length <= 2 * MOST_MARKS && pattern.test(words)) {
    const past = pattern.lastIndex;
    const isTwo = pattern === MARK_OR_TWO && past - 2 >= before && words.startsWith("''", past - 2);
    places.push(start + past - (isTwo ? 2 : 1), start + past);
    before = past;
  }
  return places;
}

function familyOf(sign: string): Family {
  if (sign === "«" || sign === "»") return "guillemet";
  return sign === "'" || sign === "‘" || sign === "’" ? "single" : "double";
}

/** A mark's place in its paragraph. */
interface Place {
  readonly text: string;
  readonly paragraph: Span;
  readonly at: number;
  readonly end: number;
}

/** The few characters before a mark. */
function leftOf({ text, paragraph, at }: Place): string {
  return text.slice(Math.max(paragraph.start, at - REACH), at);
}

/** The few characters after a mark. */
function rightOf({ text, paragraph, end }: Place): string {
  return text.slice(end, Math.min(paragraph.end, end + REACH));
}

/** What a mark does, as far as its neighbours tell. */
function readingOf(sign: string, place: Place): Reading {
  const { text, paragraph, at, end } = place;
  const left = at > paragraph.start ? text.charAt(at - 1) : "";
  const right = end < paragraph.end ? text.charAt(end) : "";
  const opens = beginsWord(place) && right !== "" && !SPACE.test(right);
  const closes = left !== "" && !NEVER_BEFORE_CLOSING.test(left) && !WORD.test(right);
  if (sign === "''" && !opens && !closes) return "none";
  switch (sign) {
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
      return FEET.test(leftOf(place)) ? "none" : "close";
    case "''":
    case '"':
      if (FEET.test(leftOf(place))) return "none";
      if (DIGIT.test(left)) return "doubtful";
      return opens === closes ? "either" : opens ? "open" : "close";
    default:
      return readingOfSingle(sign, place, opens, closes);
  }
}

function readingOfSingle(sign: string, place: Place, opens: boolean, closes: boolean): Reading {
  if (sign !== "’" && opens && !closes) return ELISION.test(rightOf(place)) ? "none" : "open";
  if (!closes || ELIDED_AND.test(leftOf(place))) return "none";
  if (sign === "'" && opens) return "either";
  return POSSESSIVE.test(leftOf(place)) && ON_TO_A_WORD.test(rightOf(place)) ? "doubtful" : "close";
}

/** A straight mark before it may itself begin the word: "'Go,' he said." */
function beginsWord({ text, paragraph, at }: Place): boolean {
  const last = at - 1;
  const before = last >= paragraph.start && /['"]/.test(text.charAt(last)) ? last - 1 : last;
  return before < paragraph.start || BEFORE_OPENING.test(text.charAt(before));
}
