import type { Span } from "./span.ts";

/**
 * A text in the form in which quotes are compared, with the way back: stretches of it and where each comes from.
 * In most stretches unit follows unit as in the original; a fused one (`…`, which gives three full stops; a letter
 * with marks) comes from its stretch of the original as a whole. All offsets are UTF-16 code units.
 */
export interface NormalisedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  /** Where it begins in the normalised text; it ends where the next one begins. */
  readonly at: number;
  /** Where it comes from in the original; what cannot be seen lies between stretches. */
  readonly start: number;
  end: number;
  readonly fused: boolean;
}

const QUOTES = "‘’‚‛′`´ʼ＇‹›";
const DOUBLE_QUOTES = "“”„‟″«»＂";
const DASHES = "‐‑‒–—―−﹘﹣－";
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...QUOTES].map((mark) => [mark, "'"] as const),
  ...[...DOUBLE_QUOTES].map((mark) => [mark, '"'] as const),
  ...[...DASHES].map((mark) => [mark, "-"] as const),
  ["…", "..."],
]);

/** What says nothing about the words: soft hyphens, zero-width spaces and joins, byte-order marks, bidi marks. */
const INVISIBLE = "\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";
/** What may become one character with the one before it: marks, and the vowels and finals of Hangul. */
const COMBINING = "\\p{M}\\u1160-\\u11FF";
const PLAIN = `[^\\s${QUOTES}${DOUBLE_QUOTES}${DASHES}…${INVISIBLE}${COMBINING}-]`;

/**
 * The pieces that are normalised on their own: words with single spaces between them, white space with what cannot be
 * seen in it, hyphens typed for a dash, or a character with what combines with it.
 */
const PIECE = new RegExp(
  `(?<words>${PLAIN}(?:${PLAIN}| (?=${PLAIN}))*(?![${COMBINING}]))|\\s[\\s${INVISIBLE}]*|-{2,}|[^][${COMBINING}]*`,
  "gu",
);
const ONLY_UNSEEN = new RegExp(`^[${INVISIBLE}]+$`, "u");

/**
 * Puts a text into the form in which quotes are compared: Unicode NFC, one kind of quotation mark, dash and
 * space, and none of the characters that cannot be seen. Letters, case and punctuation stay as they are.
 *
 * @param original the article's text or a quote, as written
 */
export function normalise(original: string): NormalisedText {
  const stretches: Stretch[] = [];
  let text = "";
  const add = (units: string, start: number, end: number, fused: boolean): void => {
    if (units === "") return;
    const last = stretches.at(-1);
    if (!fused && last && !last.fused && last.end === start) last.end = end;
    else stretches.push({ at: text.length, start, end, fused });
    text += units;
  };
  for (const { index: start, 0: piece, groups } of original.matchAll(PIECE)) {
    const end = start + piece.length;
    if (groups?.["words"] === undefined) {
      const units = normalisePiece(piece);
      add(units, start, end, units.length > 1 || piece.length > 1);
    } else if (piece.normalize("NFC") === piece) add(piece, start, end, false);
    else addCharacters(piece, start, add);
  }
  return { text, stretches };
}

/** A quote in the form in which it is compared, without white space at its ends. */
export function normaliseQuote(quote: string): string {
  return ALL_PLAIN.test(quote) ? quote : normalise(quote).text.trim();
}

/** Most quotes are as they should be. */
const ALL_PLAIN = /^(?:[!-,.-_a-~]|-(?!-))(?:[!-,.-_a-~]|-(?!-)| (?=[!-_a-~]))*$/;

/**
 * The stretch of the original that the units `[start, end)` of a normalised text come from; undefined where one of
 * its ends falls inside what came from the original as a whole, and which therefore does not say the same.
 */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span | undefined {
  const [first, last] = [stretchAt(normalised, start), stretchAt(normalised, end - 1)];
  if (start >= end || (first.fused && start !== first.at) || (last.fused && end !== last.until))
    return undefined;
  return coveringSpan(normalised, start, end);
}

/** The least stretch of the original that says all of the units `[start, end)`, of which there is at least one. */
export function coveringSpan(normalised: NormalisedText, start: number, end: number): Span {
  const [first, last] = [stretchAt(normalised, start), stretchAt(normalised, end - 1)];
  return {
    start: first.fused ? first.start : first.start + start - first.at,
    end: last.fused ? last.end : last.start + end - last.at,
  };
}

/** The stretch that a unit belongs to, and where that ends in the normalised text. */
function stretchAt({ text, stretches }: NormalisedText, unit: number): Stretch & { readonly until: number } {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low] ?? { at: 0, start: 0, end: 0, fused: true };
  return { ...found, until: stretches[low + 1]?.at ?? text.length };
}

/** Words with a character that Unicode writes in two ways (Å for a length and for a letter). */
function addCharacters(
  words: string,
  start: number,
  add: (units: string, start: number, end: number, fused: boolean) => void,
): void {
  let at = start;
  for (const character of words) {
    const units = character.normalize("NFC");
    add(units, at, at + character.length, units !== character);
    at += character.length;
  }
}

function normalisePiece(piece: string): string {
  if (ONLY_UNSEEN.test(piece)) return "";
  if (/^\s/.test(piece)) return " ";
  if (piece.startsWith("--")) return "-";
  const base = String.fromCodePoint(piece.codePointAt(0) ?? 0);
  const marks = piece.slice(base.length).normalize("NFC");
  if (ONLY_UNSEEN.test(base)) return marks;
  const same = SAME.get(base);
  return same === undefined ? piece.normalize("NFC") : same + marks;
}
