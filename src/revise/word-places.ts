import { occurrences } from "../text/occurrences.ts";
import type { ArticleText, WordRange } from "./article-text.ts";

/** Where words of one text are in another, word for word but for typography: the index of the first word of each place. */
export type WordPlaces = (article: ArticleText, range: WordRange) => readonly number[];

const GAP = "\n";

/** Makes a text ready to be asked where words are in it, each question taking time proportional to its length. */
export function wordPlaces({ words }: ArticleText): WordPlaces {
  const starts = new Map<number, number>();
  let length = GAP.length;
  for (const [at, { written }] of words.entries()) {
    starts.set(length, at);
    length += written.length + GAP.length;
  }
  const all = GAP + words.map(({ written }) => written + GAP).join("");
  return (article, { from, to }) => {
    if (from >= to) return [];
    const wanted = article.words.slice(from, to).map(({ written }) => written + GAP);
    return Array.from(occurrences(GAP + wanted.join(""), all), (at) => starts.get(at + GAP.length) ?? 0);
  };
}
