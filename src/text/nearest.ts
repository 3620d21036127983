import search from "approx-string-match";
import { coveringSpan, type NormalisedText, normaliseQuote } from "./normalise.ts";
import { isUnspaced } from "./scripts.ts";
import type { Span } from "./span.ts";

/** A text cut into passages, and which of them each word stands in: made once, however many quotes are looked for. */
export interface PassageIndex {
  readonly passages: readonly Span[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** A quote longer than this is looked for by its beginning: enough to find the sentence. */
const LONGEST_PATTERN = 400;
/** A sentence may be longer, a passage is not: what is searched stays small whatever the text is like. */
const LONGEST_PASSAGE = 1000;
/** A share of the quote's characters that may differ. */
const TOLERANCE = 0.4;
/** How many passages are compared letter by letter. */
const COMPARED = 6;

/**
 * Where a sentence may end. Only ends are matched, and no more of one than anybody writes: a match of millions of
 * characters takes more of the stack than a worker has.
 */
const END = /[.!?。！？]{1,40}["')\]]{0,40}\s{0,40}/g;

/**
 * Indexes the passages of a normalised text by their words.
 *
 * @param normalised where sentences end is told by its full stops; a passage need not be more exact than that
 */
export function indexPassages({ text }: NormalisedText): PassageIndex {
  const ends = Array.from(text.matchAll(END), ({ index, 0: mark }) => index + mark.length);
  const passages = [...ends, text.length].flatMap((end, index) =>
    cutUp({ start: ends[index - 1] ?? 0, end }),
  );
  const byWord = new Map<string, number[]>();
  passages.forEach(({ start, end }, index) => {
    for (const word of wordsOf(text.slice(start, end))) {
      const places = byWord.get(word);
      if (places) places.push(index);
      else byWord.set(word, [index]);
    }
  });
  return { passages, byWord };
}

/**
 * The sentence (or sentences) of a text that come nearest to a quote that is not in it, to show beside it; never to
 * replace it. Undefined where nothing comes near. The passages that share most words with the quote, rare words
 * counting more, are compared with it by Myers' bit-vector algorithm (G. Myers, 1999).
 *
 * @param sentences the sentences of the text as it is
 * @returns UTF-16 offsets into the text as it is
 */
export function nearestSentence(
  exact: string,
  normalised: NormalisedText,
  { passages, byWord }: PassageIndex,
  sentences: readonly Span[],
): Span | undefined {
  const pattern = normaliseQuote(exact).slice(0, LONGEST_PATTERN);
  const known = [...wordsOf(pattern)]
    .map((word) => byWord.get(word) ?? [])
    .filter(({ length }) => length > 0);
  // A word of every other passage tells none from another; where there are only such words, any passage will do.
  const telling = known.filter(({ length }) => length <= Math.max(passages.length / 2, COMPARED));
  const scores = new Map<number, number>();
  for (const places of telling.length > 0 ? telling : known.map((places) => places.slice(0, COMPARED))) {
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / places.length);
  }
  const candidates = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
  let best: Span | undefined;
  let allowed = Math.floor(pattern.length * TOLERANCE);
  for (const [index] of candidates) {
    // The quote may begin in the passage before or end in the one after.
    const start = passages[Math.max(index - 1, 0)]?.start ?? 0;
    const end = passages[Math.min(index + 1, passages.length - 1)]?.end ?? start;
    const [match] = search(normalised.text.slice(start, end), pattern, allowed);
    if (!match) continue;
    best = { start: start + match.start, end: start + match.end };
    allowed = match.errors - 1;
    if (allowed < 0) break;
  }
  return best && wholeSentences(sentences, coveringSpan(normalised, best.start, best.end));
}

function cutUp({ start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end; at += LONGEST_PASSAGE)
    pieces.push({ start: at, end: Math.min(at + LONGEST_PASSAGE, end) });
  return pieces;
}

/**
 * The different words of a passage in small letters, each also by its beginning, so that one that is misspelled later
 * on still counts; in scripts without spaces, pairs of characters.
 */
function wordsOf(passage: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [found] of passage.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isUnspaced(found)) for (let at = 0; at + 1 < found.length; at++) words.add(found.slice(at, at + 2));
    else words.add(found);
    if (found.length > BEGINNING) words.add(found.slice(0, BEGINNING));
  }
  return words;
}

const BEGINNING = 4;

function wholeSentences(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
