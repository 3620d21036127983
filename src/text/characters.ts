/** What a character is to the normalising of a text. */
export type Kind =
  | typeof PLAIN
  | typeof SPACE
  | typeof HYPHEN
  | typeof UNSEEN
  | typeof COMBINING
  | typeof TYPOGRAPHIC;

export const PLAIN = 1;
export const SPACE = 2;
/** The hyphen of the keyboard, which is typed twice for a dash. */
export const HYPHEN = 3;
/**
 * Says nothing about the words: what Unicode lets a program ignore (soft hyphens, zero-width spaces and joins, marks of
 * direction, byte-order marks, variation selectors), control characters that are no white space (mostly quotation
 * marks of Windows-1252 that were read as Latin-1), and code points that stand for no character.
 */
export const UNSEEN = 4;
/** May become one character with what is before it: marks, and the vowels and finals of Hangul. */
export const COMBINING = 5;
/** Written another way on a keyboard. */
const TYPOGRAPHIC = 6;

const QUOTES = "‘’‚‛′`´ʼ＇‹›";
const DOUBLE_QUOTES = "“”„‟″«»＂";
const DASHES = "‐‑‒–—―−﹘﹣－";

/** What is written in its place. */
export const TYPED: ReadonlyMap<string, string> = new Map([
  ...[...QUOTES].map((mark) => [mark, "'"] as const),
  ...[...DOUBLE_QUOTES].map((mark) => [mark, '"'] as const),
  ...[...DASHES].map((mark) => [mark, "-"] as const),
  ["…", "..."],
]);

const IS_UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\0-\x08\x0E-\x1F\x7F-\x9F]/u;
const IS_SPACE = /\s/;
const IS_COMBINING = /[\p{M}\u1160-\u11FF]/u;

/** The kinds of the characters below U+10000 that were asked for; 0 for one that was not. */
const known = new Uint8Array(0x10000);

export function kindOf(point: number): Kind {
  const kind = known[point];
  if (kind !== undefined && kind !== 0) return kind as Kind;
  const found = lookUp(String.fromCodePoint(point));
  if (point < known.length) known[point] = found;
  return found;
}

function lookUp(character: string): Kind {
  // Before spaces and marks: the byte-order mark counts as a space, variation selectors as marks.
  if (IS_UNSEEN.test(character)) return UNSEEN;
  if (IS_SPACE.test(character)) return SPACE;
  if (character === "-") return HYPHEN;
  if (TYPED.has(character)) return TYPOGRAPHIC;
  return IS_COMBINING.test(character) ? COMBINING : PLAIN;
}

/** Whether a text has a character that cannot be seen. */
export function hasUnseen(text: string): boolean {
  return IS_UNSEEN.test(text);
}
