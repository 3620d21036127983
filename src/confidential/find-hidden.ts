import type { Span } from "../text/span.ts";
import type { Grams } from "./grams.ts";
import type { Lookout } from "./lookout.ts";
import { numbersIn } from "./numbers.ts";
import { fold, type Word, wordsOf } from "./words.ts";

/** An ending that a language puts on a name. */
const LONGEST_ENDING = 3;
/** A shorter name with an ending is another word. */
const ENDING_FROM = 5;

/** Between the words of what is hidden: what an address or a file name has in the place of a space. Whatever a format needs stays. */
const BETWEEN = /^(?:[\p{Zs}\p{Pd}_.+&@/]+|['\u2019]{1,2})$/u;
const WIDEST_BETWEEN = 16;

/**
 * Where a text has what is looked for: spans that may overlap. A text is gone through once, however much is looked for.
 *
 * @returns UTF-16 offsets
 */
export function hiddenIn(text: string, lookout: Lookout): readonly Span[] {
  const words = wordsOf(text);
  const found: Span[] = [...numbersIn(text, lookout.numbers)];
  /** Up to which word a name goes on that is printed. */
  let shownUpTo = 0;
  for (const [index, word] of words.entries()) {
    shownUpTo = Math.max(shownUpTo, index + lookout.shown.longestAt(word, index, words));
    const sequence = words.slice(index, index + lookout.sequences.longestAt(word, index, words));
    for (const [step, one] of sequence.entries()) {
      const next = sequence[step + 1];
      found.push({ start: one.start, end: next ? goesOnTo(text, one, next) : one.end });
    }
    if (index >= shownUpTo) found.push(...inWord(word, text, lookout));
  }
  return found;
}

/** Where the hidden stretch after a word ends: at the next word, or where it ends itself if something else is between them. */
function goesOnTo(text: string, word: Word, next: Word): number {
  const isShort = next.start - word.end <= WIDEST_BETWEEN;
  return isShort && BETWEEN.test(text.slice(word.end, next.start)) ? next.start : word.end;
}

function inWord(word: Word, text: string, lookout: Lookout): readonly Span[] {
  const { start, end } = word;
  if (isHiddenAnywhere(word, lookout)) return [{ start, end }];
  if (word.joined) return joinedIn(word, lookout.joined);
  return isCutOff(word, text, lookout) ? [{ start, end }] : [];
}

/** A report has the same words again and again. */
const MOST_KNOWN = 50_000;
const known = new WeakMap<Lookout, Map<string, boolean>>();

/** Whether a word is hidden whatever is around it. */
function isHiddenAnywhere(word: Word, lookout: Lookout): boolean {
  const ofLookout = known.get(lookout) ?? new Map<string, boolean>();
  known.set(lookout, ofLookout);
  const before = ofLookout.get(word.written);
  // Stryker disable next-line ConditionalExpression: it would only be worked out again.
  if (before !== undefined) return before;
  const { written, folded, joined } = word;
  const isAnywhere =
    isHidden(written, folded, lookout) ||
    (!joined && (contains(folded, lookout.inside) || compound(word, lookout)));
  // Stryker disable next-line ConditionalExpression,EqualityOperator: what is not kept is worked out again.
  if (ofLookout.size < MOST_KNOWN) ofLookout.set(written, isAnywhere);
  return isAnywhere;
}

function isHidden(written: string, folded: string, { words }: Lookout): boolean {
  const mode = words.get(folded);
  // "wu" is no name, and 王 has no capital.
  if (mode === "any" || (mode === "capital" && written !== written.toLowerCase())) return true;
  for (let ending = 1; ending <= LONGEST_ENDING && folded.length - ending >= ENDING_FROM; ending += 1)
    if (words.get(folded.slice(0, -ending)) === "any") return true;
  return false;
}

function contains(folded: string, { texts, lengths }: Grams): boolean {
  return lengths.some((length) => {
    for (let end = length; end <= folded.length; end += 1)
      if (texts.has(folded.slice(end - length, end))) return true;
    return false;
  });
}

/** "Zwei…": a word that was cut off to fit. */
function isCutOff({ folded, end }: Word, text: string, { beginnings }: Lookout): boolean {
  return (text.startsWith("…", end) || text.startsWith("...", end)) && beginnings.has(folded);
}

/** GretaWu, wu2024: what a change of case or the next digit tells apart. */
function compound({ written }: Word, lookout: Lookout): boolean {
  if (!/\p{Ll}\p{Lu}|\p{L}\p{Nd}|\p{Nd}\p{L}/u.test(written)) return false;
  const parts = written.matchAll(/\p{Nd}+|\p{Lu}*[\p{Ll}\p{M}]+|\p{Lu}+/gu);
  return [...parts].some(([part]) => isHidden(part, fold(part), lookout));
}

/** With what is written after it and belongs to it: marks, and the other letters of a Korean syllable. */
const CHARACTER = /.[\p{M}\u1160-\u11FF]*/gsu;

/** A word of a joined script can be a sentence: only what is looked for is hidden. */
function joinedIn({ written, start: at, end: wordEnd }: Word, { texts, lengths }: Grams): readonly Span[] {
  // Stryker disable next-line ConditionalExpression: most desks look for nothing here, and this is soonest done.
  if (texts.size === 0) return [];
  const folded: string[] = [];
  /** Where the character begins and ends that each folded one comes from. */
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const { 0: character, index } of written.matchAll(CHARACTER)) {
    const part = fold(character);
    folded.push(part);
    for (const _ of part.split("")) {
      starts.push(at + index);
      ends.push(at + index + character.length);
    }
  }
  const text = folded.join("");
  const found: Span[] = [];
  for (const length of lengths) {
    for (let end = length; end <= text.length; end += 1) {
      if (!texts.has(text.slice(end - length, end))) continue;
      found.push({ start: starts[end - length] ?? at, end: ends[end - 1] ?? wordEnd });
    }
  }
  return found;
}
