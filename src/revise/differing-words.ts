import { diffArrays } from "diff";
import type { ArticleText, WordRange } from "./article-text.ts";

/** Words of an old text, and the words of the new one that are in their place; one of the two may be empty. */
export interface Difference {
  readonly before: WordRange;
  readonly after: WordRange;
}

/** Where more than this differs, word by word says nothing any more, and takes long to find. */
const MOST_EDITS = 1500;

/**
 * Where the words of a stretch of the old text differ from those of one of the new text, in order: by E. Myers' algorithm
 * (1986) over their plain forms. A word that is the same but for capitals or for being contracted is a difference of its
 * own.
 */
export function differingWords(
  before: ArticleText,
  after: ArticleText,
  own: WordRange,
  other: WordRange,
): readonly Difference[] {
  const plain = ({ words }: ArticleText, { from, to }: WordRange) =>
    words.slice(from, to).map((word) => word.plain);
  const changes = diffArrays(plain(before, own), plain(after, other), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ before: own, after: other }];
  const found: Difference[] = [];
  let [at, place] = [own.from, other.from];
  let [from, placeFrom] = [at, place];
  const close = (): void => {
    if (from < at || placeFrom < place)
      found.push({ before: { from, to: at }, after: { from: placeFrom, to: place } });
  };
  for (const { added, removed, count } of changes) {
    if (removed) at += count;
    else if (added) place += count;
    else {
      close();
      for (let step = 0; step < count; step++, at++, place++) {
        if (before.words[at]?.written === after.words[place]?.written) continue;
        found.push({ before: { from: at, to: at + 1 }, after: { from: place, to: place + 1 } });
      }
      [from, placeFrom] = [at, place];
    }
  }
  close();
  return found;
}

/**
 * Where a stretch of the old words is in the new ones, given where they differ. What was put in right before it or right
 * after it is no part of it.
 */
export function carriedOver(
  { from, to }: WordRange,
  own: WordRange,
  other: WordRange,
  differences: readonly Difference[],
): WordRange {
  let start = other.from + (from - own.from);
  let end = other.from + (to - own.from);
  for (const { before, after } of differences) {
    const grown = after.to - before.to;
    const isInsertion = before.from === before.to;
    if (before.to <= from) start = from + grown;
    else if (before.from <= from) start = after.from;
    if (isInsertion ? before.from < to : before.to <= to) end = to + grown;
    else if (before.from < to) end = after.to;
  }
  return { from: start, to: Math.max(start, end) };
}
