import { normaliseQuote } from "../text/normalise.ts";
import type { Span } from "../text/span.ts";

/** A sentence, and how well it fits what was typed. */
interface Match {
  readonly sentence: Span;
  readonly score: number;
}

/**
 * The sentences that have the words somebody types from memory, the best first: every word typed begins a word of the
 * sentence; more of them, in the typed order and close together count for more.
 *
 * @param typed a few words or beginnings of words; nothing typed gives all sentences in their order
 * @param all the sentences of the text, as UTF-16 spans
 */
export function matches(text: string, all: readonly Span[], typed: string): readonly Span[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return all;
  return all
    .flatMap((sentence): Match[] => {
      const score = scoreOf(wordsOf(text.slice(sentence.start, sentence.end)), wanted);
      return score > 0 ? [{ sentence, score }] : [];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ sentence }) => sentence);
}

/** Nothing where fewer than half of the words are there. */
function scoreOf(words: readonly string[], wanted: readonly string[]): number {
  const places = wanted.map((typed) => words.findIndex((word) => word.startsWith(typed)));
  const found = places.filter((place) => place >= 0);
  if (found.length * 2 < wanted.length) return 0;
  const inOrder = found.filter((place, index) => index > 0 && place > (found[index - 1] ?? 0)).length;
  const beside = found.filter((place, index) => index > 0 && place === (found[index - 1] ?? 0) + 1).length;
  return found.length / wanted.length + (inOrder + beside) / (4 * wanted.length);
}

function wordsOf(text: string): readonly string[] {
  return (
    normaliseQuote(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? []
  );
}
