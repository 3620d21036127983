import { type ArticleText, sentencesOver, type WordRange } from "./article-text.ts";
import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, passageOf, placeOf } from "./compared-stretch.ts";

const ENDS = /^(?:[.!?]|\.{3})$/;

/**
 * Whether the sentence of a quote is several now, or one with another: told by the stops that were put in or taken out, between
 * words of the quote where the sentences are one quotation.
 */
export function sentenceEndChanges(stretch: ComparedStretch): readonly Change[] {
  const { before, after, own, other, quote, differences } = stretch;
  const grown = countIn(after, other) - countIn(before, own);
  for (const difference of differences) {
    const stops = stopsIn(after, difference.after) - stopsIn(before, difference.before);
    if (stops === 0) continue;
    const isWithin = difference.before.from > quote.from && difference.before.to < quote.to;
    if (!isWithin && Math.sign(stops) !== Math.sign(grown)) continue;
    return [
      {
        kind: stops > 0 ? "split" : "merged",
        where: placeOf(stretch, difference),
        before: passageOf(before, own),
        after: passageOf(after, other),
      },
    ];
  }
  return [];
}

function stopsIn({ words }: ArticleText, { from, to }: WordRange): number {
  return words.slice(from, to).filter(({ written }) => ENDS.test(written)).length;
}

function countIn(article: ArticleText, range: WordRange): number {
  const { from, to } = sentencesOver(article, range);
  return to - from;
}
