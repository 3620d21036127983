import { type ArticleText, sentencesOver, type WordRange } from "./article-text.ts";
import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, passageOf, placeOf } from "./compared-stretch.ts";

const ENDS = /^(?:[.!?]|\.{3})$/;

/** Whether the sentence of a quote is several now, or one with another: told by the stops that were put in or taken out. */
export function sentenceEndChanges(stretch: ComparedStretch): readonly Change[] {
  const { before, after, own, other, differences } = stretch;
  const stops = (article: ArticleText, { from, to }: WordRange) =>
    article.words.slice(from, to).filter(({ written }) => ENDS.test(written)).length;
  const count = (article: ArticleText, range: WordRange) => {
    const { from, to } = sentencesOver(article, range);
    return to - from;
  };
  const [olds, news] = [count(before, own), count(after, other)];
  if (olds === news) return [];
  const kind = olds < news ? "split" : "merged";
  const where = differences.find((difference) => {
    const grown = stops(after, difference.after) - stops(before, difference.before);
    return kind === "split" ? grown > 0 : grown < 0;
  });
  if (!where) return [];
  return [
    { kind, where: placeOf(stretch, where), before: passageOf(before, own), after: passageOf(after, other) },
  ];
}
