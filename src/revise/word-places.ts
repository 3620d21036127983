import { occurrences } from "../text/occurrences.ts";
import type { ArticleText, WordRange } from "./article-text.ts";

/**
 * Where words of one text are in another, word for word but for typography: the index of the first word of each place, the
 * first hundred of them.
 */
export type WordPlaces = (article: ArticleText, range: WordRange) => readonly number[];

const MOST = 100;
/** More comparisons than this, and a search that never looks at a word twice is quicker. */
const MOST_COMPARED = 100_000;
const GAP = "\n";

/** Makes a text ready to be asked where words are in it. Where the rarest of them is, they may be. */
export function wordPlaces({ words }: ArticleText): WordPlaces {
  const byWord = new Map<string, number[]>();
  for (const [at, { written }] of words.entries()) {
    const known = byWord.get(written);
    if (known) known.push(at);
    else byWord.set(written, [at]);
  }
  let inARow: ((wanted: readonly string[]) => readonly number[]) | undefined;

  return (article, { from, to }) => {
    const wanted = article.words.slice(from, to).map(({ written }) => written);
    let [rarest, offset]: [readonly number[] | undefined, number] = [undefined, 0];
    for (const [step, word] of wanted.entries()) {
      const places = byWord.get(word) ?? [];
      if (!rarest || places.length < rarest.length) [rarest, offset] = [places, step];
    }
    if (!rarest) return [];
    if (rarest.length * wanted.length > MOST_COMPARED) {
      inARow ??= searchIn(words.map(({ written }) => written));
      return inARow(wanted);
    }
    const found: number[] = [];
    for (const place of rarest) {
      const start = place - offset;
      if (!wanted.every((word, step) => words[start + step]?.written === word)) continue;
      found.push(start);
      if (found.length === MOST) break;
    }
    return found;
  };
}

/** Looks for words in a row in time proportional to the length of the text. */
function searchIn(words: readonly string[]): (wanted: readonly string[]) => readonly number[] {
  const starts = new Map<number, number>();
  let length = GAP.length;
  for (const [at, word] of words.entries()) {
    starts.set(length, at);
    length += word.length + GAP.length;
  }
  const all = GAP + words.map((word) => word + GAP).join("");
  return (wanted) => {
    const found: number[] = [];
    for (const at of occurrences(GAP + wanted.map((word) => word + GAP).join(""), all)) {
      found.push(starts.get(at + GAP.length) ?? 0);
      if (found.length === MOST) break;
    }
    return found;
  };
}

/** The words of a quote without the quotation marks at its ends. */
export function withoutMarks({ words }: ArticleText, { from, to }: WordRange): WordRange {
  let [first, last] = [from, to];
  while (first < last && words[first]?.kind === "mark") first++;
  while (last > first && words[last - 1]?.kind === "mark") last--;
  return { from: first, to: last };
}
