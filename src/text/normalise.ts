import type { Span } from "./span.ts";

/**
 * A text in the form in which quotes are compared, with the way back. Unit `i` of `text` comes from the original's
 * `[starts[i], ends[i])`; where several units come from one stretch of the original (`…` gives three full stops),
 * they all name the whole stretch.
 */
export interface NormalisedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What says nothing about the words: soft hyphens, zero-width spaces and joins, byte-order marks, bidi marks. */
const INVISIBLE = /^[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/u;

const SAME: Readonly<Record<string, string>> = Object.fromEntries([
  ...[..."‘’‚‛′`´ʼ＇‹›"].map((mark) => [mark, "'"]),
  ...[..."“”„‟″«»＂"].map((mark) => [mark, '"']),
  ...[..."‐‑‒–—―−﹘﹣－"].map((mark) => [mark, "-"]),
  ["…", "..."],
]);

const COMBINING = "\\p{M}\\u1160-\\u11FF";

/** Printable ASCII but the hyphen, which may be one of two, and the backtick, which stands for a quotation mark. */
const PLAIN = "[!-,.-_a-~]";

/**
 * The pieces that are normalised on their own: plain words with single spaces between them, a run of white space,
 * hyphens typed for a dash, or a character with what combines with it (marks; the vowels and finals of Hangul), which
 * NFC may make one.
 */
const PIECE = new RegExp(
  `(?<plain>${PLAIN}(?:${PLAIN}| (?=${PLAIN}))*(?![${COMBINING}]))|\\s+|-{2,}|[^][${COMBINING}]*`,
  "gu",
);

/**
 * Puts a text into the form in which quotes are compared: Unicode NFC, one kind of quotation mark, dash and
 * space, and none of the characters that cannot be seen. Letters, case and punctuation stay as they are.
 *
 * @param original the article's text or a quote, as written
 */
export function normalise(original: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const match of original.matchAll(PIECE)) {
    const [piece] = match;
    const from = match.index;
    const plain = match.groups?.["plain"] !== undefined;
    const units = plain ? piece : normalisePiece(piece);
    // White space on both sides of something invisible is one space.
    if (units === " " && text.endsWith(" ")) {
      ends[text.length - 1] = from + piece.length;
      continue;
    }
    for (let i = 0; i < units.length; i++) {
      starts.push(plain ? from + i : from);
      ends.push(plain ? from + i + 1 : from + piece.length);
    }
    text += units;
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A quote in the form in which it is compared, without white space at its ends. */
export function normaliseQuote(quote: string): string {
  return ALL_PLAIN.test(quote) ? quote : normalise(quote).text.trim();
}

/** Most quotes are as they should be. */
const ALL_PLAIN = new RegExp(`^${PLAIN}(?:${PLAIN}| (?=${PLAIN}))*$`);

/**
 * The stretch of the original that the units `[start, end)` of a normalised text come from; undefined where one of
 * its ends falls inside what came from one piece of the original, which therefore does not say the same.
 */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span | undefined {
  const { starts, ends } = normalised;
  const [first, last] = [starts[start], ends[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (starts[start - 1] === first || starts[end] === starts[end - 1]) return undefined;
  return { start: first, end: last };
}

function normalisePiece(piece: string): string {
  if (/^\s/.test(piece)) return /^\uFEFF+$/.test(piece) ? "" : " ";
  if (piece.startsWith("--")) return "-";
  const base = String.fromCodePoint(piece.codePointAt(0) ?? 0);
  const marks = piece.slice(base.length).normalize("NFC");
  if (INVISIBLE.test(base)) return marks;
  const same = SAME[base];
  return same === undefined ? piece.normalize("NFC") : same + marks;
}
