import search from "approx-string-match";
import type { NormalisedText } from "./normalise.ts";
import { coveringSpan, normaliseQuote } from "./normalise.ts";
import type { Span } from "./span.ts";

/** A quote longer than this is looked for by its beginning: enough to find the sentence. */
const LONGEST_PATTERN = 400;
/** Shares of the quote's length that may differ, tried from the nearest on. */
const TOLERANCES = [0.1, 0.25, 0.4];

/**
 * The sentence (or sentences) of a text that come nearest to a quote that is not in it, to show beside it; never to
 * replace it. Undefined where nothing comes near. Approximate search by Myers' bit-vector algorithm (G. Myers, 1999).
 *
 * @param normalised the text, normalised
 * @param sentences the sentences of the text as it is
 * @returns UTF-16 offsets into the text as it is
 */
export function nearestSentence(
  exact: string,
  normalised: NormalisedText,
  sentences: readonly Span[],
): Span | undefined {
  const words = normaliseQuote(exact).slice(0, LONGEST_PATTERN);
  for (const tolerance of TOLERANCES) {
    const matches = search(normalised.text, words, Math.floor(words.length * tolerance));
    const best = matches.reduce<(typeof matches)[number] | undefined>(
      (least, match) => (least === undefined || match.errors < least.errors ? match : least),
      undefined,
    );
    if (best && best.end > best.start) {
      return wholeSentences(sentences, coveringSpan(normalised, best.start, best.end));
    }
  }
  return undefined;
}

function wholeSentences(sentences: readonly Span[], span: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
