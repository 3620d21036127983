import { distance } from "fastest-levenshtein";

/** Nobody mistypes a longer word and knows it; and comparing two takes the product of their lengths. */
const LONGEST = 100;

/**
 * The candidate nearest to a word that was probably meant to be it, or undefined where none is near enough:
 * about one edit for every three characters, and never so many that nothing of the word is left.
 */
export function nearestTo(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Math.min(Math.ceil(word.length / 3), word.length - 1) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

/** A sentence to hang on a message: ` Did you mean "tass"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = nearestTo(word, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
