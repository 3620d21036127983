import { type Alignment, becameOf } from "./align-texts.ts";
import type { ArticleText, WordRange } from "./article-text.ts";

/** How much of two texts is the same, as parts of all words of each: 0 to 1, and 1 of a text without any. */
export interface SharedWords {
  readonly ofOld: number;
  readonly ofNew: number;
}

/**
 * How much of an old text a new one keeps, and how much of it is that: the words of sentences that are in both, and those that
 * a sentence and its revision share. Two versions of an article share most of the shorter one, two articles next to
 * nothing.
 */
export function sharedWords(alignment: Alignment): SharedWords {
  const { before, after, same } = alignment;
  let shared = 0;
  for (const [index, sentence] of before.sentences.entries()) {
    const became = becameOf(alignment, index);
    if (same[index] !== -1) shared += wordsIn(before, sentence).length;
    else if (became) {
      const from = after.sentences[became.from]?.from ?? 0;
      const to = after.sentences[became.to - 1]?.to ?? from;
      shared += inBoth(wordsIn(before, sentence), wordsIn(after, { from, to }));
    }
  }
  const all = (text: ArticleText) => wordsIn(text, { from: 0, to: text.words.length }).length;
  const part = (whole: number) => (whole === 0 ? 1 : Math.min(1, shared / whole));
  return { ofOld: part(all(before)), ofNew: part(all(after)) };
}

function wordsIn({ words }: ArticleText, { from, to }: WordRange): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind === "word" || word?.kind === "number") found.push(word.plain);
  }
  return found;
}

function inBoth(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared++;
  }
  return shared;
}
