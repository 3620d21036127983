import { type ArticleText, spanOf, type WordRange } from "./article-text.ts";
import type { Passage, Rewording } from "./claim-revision.ts";
import { type Difference, differingWords } from "./differing-words.ts";

/** The sentences of a claim in the old text, those that they have become in the new one, and where the two differ. */
export interface ComparedStretch {
  readonly before: ArticleText;
  readonly after: ArticleText;
  /** All words of the old sentences, of the quote among them, and of the new sentences. */
  readonly own: WordRange;
  readonly quote: WordRange;
  readonly other: WordRange;
  readonly differences: readonly Difference[];
}

export function compareStretch(
  before: ArticleText,
  after: ArticleText,
  { own, quote, other }: Pick<ComparedStretch, "own" | "quote" | "other">,
): ComparedStretch {
  const differences = haveSameWords(before, after, own, other)
    ? []
    : differingWords(before, after, own, other);
  return { before, after, own, quote, other, differences };
}

/** Whether a stretch of one text says the same as one of another, word for word. */
export function haveSameWords(
  before: ArticleText,
  after: ArticleText,
  one: WordRange,
  other: WordRange,
): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let step = 0; step < one.to - one.from; step++) {
    if (before.words[one.from + step]?.written !== after.words[other.from + step]?.written) return false;
  }
  return true;
}

/** Where in its sentence a difference is. */
export function placeOf({ quote }: ComparedStretch, { before }: Difference): "quote" | "sentence" {
  const isInsertion = before.from === before.to;
  const touches = isInsertion
    ? before.from > quote.from && before.from < quote.to
    : before.from < quote.to && before.to > quote.from;
  return touches ? "quote" : "sentence";
}

export function passageOf(article: ArticleText, range: WordRange): Passage {
  const { start, end } = spanOf(article, range);
  return { start, end, words: article.text.slice(start, end) };
}

export function reworded({ before, after }: ComparedStretch, difference: Difference): Rewording {
  return { before: passageOf(before, difference.before), after: passageOf(after, difference.after) };
}
