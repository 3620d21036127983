import { paragraphs } from "../text/paragraphs.ts";
import { type Quotation, quotations } from "../text/quotations.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { MARKS } from "./levelled.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** A stretch of the words of a text: indices into them, end excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence, or a piece of one that is longer than any sentence of a newspaper. */
export interface Sentence extends WordRange {
  /** The same in two sentences that differ in nothing but typography. */
  readonly key: string;
  /** The number of the paragraph that it is in. */
  readonly paragraph: number;
}

/** A text as another one is compared with it. */
export interface ArticleText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Its quotations, as they would be whatever marks it is set with. */
  readonly quotations: readonly Quotation[];
}

/** A sentence is cut at the first comma after so many words, and after as many again at the latest. */
const LONG = 200;

const ENDS = /^(?:[.!?:]|\.{3})$/;
const ANY_MARK = new RegExp(`[${MARKS}]`, "gu");
const OPENS = /[\s([{–—-]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads a text, in time proportional to its length. */
export function readArticle(text: string): ArticleText {
  const words = wordsIn(text);
  const even = evenlySet(text);
  const blocks = paragraphs(even);
  const numbers = numbered(even, blocks);
  const found: Sentence[] = [];
  let [next, paragraph] = [0, 0];
  for (const sentence of sentences(even)) {
    while ((blocks[paragraph]?.end ?? sentence.end) < sentence.end) paragraph++;
    const from = next;
    while ((words[next]?.start ?? sentence.end) < sentence.end) next++;
    for (const range of cutUp(words, { from, to: next })) {
      const key = words
        .slice(range.from, range.to)
        .map(({ written }) => written)
        .join(" ");
      found.push({ ...range, key, paragraph: numbers[paragraph] ?? paragraph });
    }
  }
  return { text, words, sentences: found, quotations: quotations(even) };
}

const BLANK_LINE = /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*[\n\r\u2028\u2029]/u;

/**
 * The number of the paragraph of each block of a text. Where blank lines part some, a line break alone is no sure end of
 * one: what is so near belongs to what is around a claim.
 */
function numbered(text: string, blocks: readonly Span[]): readonly number[] {
  const gaps = blocks.map(({ start }, index) => text.slice(blocks[index - 1]?.end ?? start, start));
  const hasBlankLines = gaps.some((gap) => BLANK_LINE.test(gap));
  let number = 0;
  return gaps.map((gap, index) => {
    if (index > 0 && (!hasBlankLines || BLANK_LINE.test(gap))) number++;
    return number;
  });
}

/**
 * A text of the same length in which all quotation marks are of one kind, so that where sentences end does not depend on
 * how it is set.
 */
function evenlySet(text: string): string {
  return text.replace(ANY_MARK, (_, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (LETTER.test(before) && LETTER.test(after)) return "’";
    return before === "" || OPENS.test(before) ? "“" : "”";
  });
}

/** The pieces of a sentence: where it is cut depends on its words and not on what is before it in the text. */
function* cutUp(words: readonly Word[], { from, to }: WordRange): Generator<WordRange> {
  let start = from;
  for (let at = from + LONG; at < to; at++) {
    const length = at - start;
    if (length < LONG || (length < 2 * LONG && words[at - 1]?.written !== ",")) continue;
    yield { from: start, to: at };
    start = at;
  }
  if (start < to) yield { from: start, to };
}

/** The words of a text that have a part in a stretch of it. */
export function wordsWithin({ words }: ArticleText, { start, end }: Span): WordRange {
  const from = firstAt(words.length, (at) => (words[at]?.end ?? 0) > start);
  return {
    from,
    to: Math.max(
      from,
      firstAt(words.length, (at) => (words[at]?.start ?? 0) >= end),
    ),
  };
}

/** The stretch of a text that words of it take; empty, and before the next word, where there are none. */
export function spanOf({ text, words }: ArticleText, { from, to }: WordRange): Span {
  const some = words.slice(from, to);
  if (some.length === 0) {
    const at = words[from]?.start ?? text.length;
    return { start: at, end: at };
  }
  return {
    start: some.reduce((least, { start }) => Math.min(least, start), text.length),
    end: some.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** The sentences of a text that have a word in a stretch of its words: indices into them, end excluded. */
export function sentencesOver({ sentences: all }: ArticleText, { from, to }: WordRange): WordRange {
  const first = firstAt(all.length, (at) => (all[at]?.to ?? 0) > from);
  return {
    from: first,
    to: Math.max(
      first,
      firstAt(all.length, (at) => (all[at]?.from ?? 0) >= to),
    ),
  };
}

/** Whether words end as a sentence does: a headline or a byline does not. */
export function isProse({ words }: ArticleText, { from, to }: WordRange): boolean {
  const last = words.slice(from, to).findLast(({ kind }) => kind !== "mark");
  return ENDS.test(last?.written ?? "");
}

/** Whether an offset into a text is in one of its quotations. */
export function isQuoted({ quotations }: ArticleText, offset: number): boolean {
  const next = firstAt(quotations.length, (at) => (quotations[at]?.end ?? 0) > offset);
  return (quotations[next]?.start ?? offset + 1) <= offset;
}

/** The least index below `length` from which on something holds; `length` where it never does. */
function firstAt(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
