import { COMBINING, HYPHEN, type Kind, kindOf, PLAIN, SPACE, TYPED, UNSEEN } from "./characters.ts";
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

/**
 * The number of the form that `normalise` gives, which a lock carries: it goes up whenever the form of any text
 * changes. In 1, only some of what cannot be seen was left out, and between a letter and its marks nothing was.
 */
export const NORMALISATION = 2;

/**
 * Puts a text into the form in which quotes are compared: Unicode NFC, one kind of quotation mark, dash and
 * space, and none of the characters that cannot be seen, wherever they stand. Letters, case and punctuation stay as
 * they are. Takes time proportional to the length of the text.
 *
 * @param original the article's text or a quote, as written
 */
export function normalise(original: string): NormalisedText {
  const stretches: Stretch[] = [];
  let text = "";
  const add = (units: string, start: number, end: number, fused: boolean): void => {
    const last = stretches.at(-1);
    if (!fused && last && !last.fused && last.end === start) last.end = end;
    else stretches.push({ at: text.length, start, end, fused });
    text += units;
  };
  for (let at = 0; at < original.length; ) {
    const start = at;
    const kind = kindAt(original, at);
    at = after(original, at);
    if (kind === UNSEEN) continue;
    if (kind === SPACE) {
      at = runEnd(original, at, SPACE);
      add(" ", start, at, at - start > 1);
      continue;
    }
    if (kind === HYPHEN) at = runEnd(original, at, HYPHEN);
    if (kind === PLAIN) at = wordsEnd(original, at);
    const marksEnd = runEnd(original, at, COMBINING);
    if (kind === PLAIN) {
      // The last letter belongs to its marks.
      const wordsUntil = marksEnd === at ? at : before(original, at);
      addWords(original, start, wordsUntil, add);
      if (marksEnd > at) addFused(original, wordsUntil, marksEnd, add);
    } else if (at - start > 1 && kind === HYPHEN) {
      add("-", start, at, true);
      if (marksEnd > at) addFused(original, at, marksEnd, add);
    } else if (marksEnd > at || kind === COMBINING) addFused(original, start, marksEnd, add);
    else {
      const units = typed(original.slice(start, at));
      add(units, start, at, units.length > 1);
    }
    at = marksEnd;
  }
  return { text, stretches };
}

type Add = (units: string, start: number, end: number, fused: boolean) => void;

/** What comes from a stretch of the original as a whole: a character with its marks. */
function addFused(original: string, start: number, end: number, add: Add): void {
  const seen = [...original.slice(start, end)].filter((character) => kindOf(pointOf(character)) !== UNSEEN);
  add(seen.map(typed).join("").normalize("NFC"), start, end, true);
}

function addWords(original: string, start: number, end: number, add: Add): void {
  const words = original.slice(start, end);
  if (words.normalize("NFC") === words) {
    add(words, start, end, false);
    return;
  }
  // There is a character that Unicode writes in two ways (Å for a length and for a letter).
  let at = start;
  for (const character of words) {
    const units = character.normalize("NFC");
    add(units, at, at + character.length, units !== character);
    at += character.length;
  }
}

function typed(character: string): string {
  return TYPED.get(character) ?? character;
}

/** Past plain characters with single spaces between them. */
function wordsEnd(original: string, from: number): number {
  let at = from;
  for (;;) {
    const isGap = original[at] === " " && kindAt(original, at + 1) === PLAIN;
    if (!isGap && kindAt(original, at) !== PLAIN) return at;
    at = after(original, at);
  }
}

/** Past the last character of a kind, where all before it are of that kind or cannot be seen; `from` where there is none. */
function runEnd(original: string, from: number, kind: Kind): number {
  let end = from;
  for (let at = from; at < original.length; ) {
    const found = kindAt(original, at);
    if (found !== kind && found !== UNSEEN) break;
    at = after(original, at);
    if (found === kind) end = at;
  }
  return end;
}

/** Undefined past the end. */
function kindAt(original: string, at: number): Kind | undefined {
  const unit = original.charCodeAt(at);
  if (Number.isNaN(unit)) return undefined;
  return kindOf(isHigh(unit) ? (original.codePointAt(at) ?? unit) : unit);
}

/** The offset after the character at an offset. */
function after(original: string, at: number): number {
  return isHigh(original.charCodeAt(at)) && isLow(original.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

/** The offset of the character before an offset. */
function before(original: string, at: number): number {
  return isLow(original.charCodeAt(at - 1)) && isHigh(original.charCodeAt(at - 2)) ? at - 2 : at - 1;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A quote in the form in which it is compared, without white space at its ends. */
export function normaliseQuote(quote: string): string {
  return CHANGES.test(quote) ? normalise(quote).text.trim() : quote;
}

/** Most quotes have nothing of this, and are as they should be. */
const CHANGES = /[^ -_a-~]|--| {2}|^ | $/;

/**
 * The stretch of the original that the units `[start, end)` of a normalised text come from; undefined where one of
 * its ends falls inside what came from the original as a whole, and which therefore does not say the same.
 */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span | undefined {
  if (start >= end || isInside(normalised, start) || isInside(normalised, end)) return undefined;
  return coveringSpan(normalised, start, end);
}

/** Whether an offset falls inside what came from the original as a whole. */
function isInside({ text, stretches }: NormalisedText, offset: number): boolean {
  if (offset >= text.length) return false;
  const stretch = stretches[stretchAt(stretches, offset)];
  return stretch?.fused === true && stretch.at < offset;
}

/** The least stretch of the original that says all of the units `[start, end)`, of which there is at least one. */
export function coveringSpan({ stretches }: NormalisedText, start: number, end: number): Span {
  const [first, last] = [stretches[stretchAt(stretches, start)], stretches[stretchAt(stretches, end - 1)]];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.fused ? first.start : first.start + start - first.at,
    end: last.fused ? last.end : last.start + end - last.at,
  };
}

/** Index of the stretch that a unit of the normalised text belongs to. */
function stretchAt(stretches: readonly Stretch[], unit: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
