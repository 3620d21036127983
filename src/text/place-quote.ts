import type { Quote } from "../model/claim.ts";
import { type NormalisedText, normaliseQuote, originalSpan } from "./normalise.ts";
import { occurrences } from "./occurrences.ts";
import { isUnspaced } from "./scripts.ts";
import type { Span } from "./span.ts";

/** Where a quote stands in a text, or why it cannot be said. Offsets are UTF-16 code units into the original text. */
export type Placement =
  | { readonly kind: "found"; readonly span: Span; readonly match: "exact" | "normalised" }
  /** Too many places; the first few of them. */
  | { readonly kind: "ambiguous"; readonly count: number; readonly places: readonly Span[] }
  /** Nowhere; `elsewhere` counts the places that have the words without the `before` and `after` asked for. */
  | { readonly kind: "missing"; readonly elsewhere: number };

/** As many places of an ambiguous quote as anyone will look at. */
const PLACES_LISTED = 5;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A quote's own words, normalised; kept, because most rules about quotes ask for them. */
export function quoteWords(quote: Quote): string {
  const known = wordsOf.get(quote) ?? normaliseQuote(quote.exact);
  wordsOf.set(quote, known);
  return known;
}

const wordsOf = new WeakMap<Quote, string>();

/**
 * Looks for a quote, word for word, in a text: both in the form that `normalise` gives, whole words only ("men" is
 * not in "women"), and next to the quote's `before` and `after` where it has them.
 *
 * @param original the text as it is
 * @param normalised the same text, normalised (once, however many quotes are looked for)
 */
export function placeQuote(quote: Quote, original: string, normalised: NormalisedText): Placement {
  const words = quoteWords(quote);
  const { count, places } = firstPlaces(words, contextsOf(quote), normalised);
  const [only] = places;
  if (only === undefined)
    return { kind: "missing", elsewhere: firstPlaces(words, NO_CONTEXT, normalised).count };
  if (count > 1) return { kind: "ambiguous", count, places };
  const verbatim = original.slice(only.start, only.end) === quote.exact;
  return { kind: "found", span: only, match: verbatim ? "exact" : "normalised" };
}

/** All places of a text that have a quote's words, whatever is around them. UTF-16 offsets into the text as it is. */
export function placesOf(quote: Quote, normalised: NormalisedText): readonly Span[] {
  return [...spansOf(quoteWords(quote), NO_CONTEXT, normalised)];
}

/** The first place of words in a text from an offset on: both normalised, whole words only. */
export function firstPlace(words: string, text: string, from: number): Span | undefined {
  for (const found of occurrences(words, text.slice(from))) {
    const [start, end] = [from + found, from + found + words.length];
    if (isWordEdge(text, start) && isWordEdge(text, end)) return { start, end };
  }
  return undefined;
}

/** What may stand right before words and right after them. */
interface Context {
  readonly left: string;
  readonly right: string;
}

const NO_CONTEXT: readonly Context[] = [{ left: "", right: "" }];

/** A space may part a quote from its context, or not. */
function contextsOf({ before = "", after = "" }: Quote): readonly Context[] {
  const [left, right] = [normaliseQuote(before), normaliseQuote(after)];
  return (left === "" ? [""] : [left, `${left} `]).flatMap((one) =>
    (right === "" ? [""] : [right, ` ${right}`]).map((other) => ({ left: one, right: other })),
  );
}

/** How many places have the words in one of their contexts, and the first few of them. */
function firstPlaces(
  words: string,
  contexts: readonly Context[],
  normalised: NormalisedText,
): { readonly count: number; readonly places: readonly Span[] } {
  let count = 0;
  const places: Span[] = [];
  for (const context of contexts) {
    let listed = 0;
    for (const span of spansOf(words, [context], normalised)) {
      count += 1;
      listed += 1;
      if (listed <= PLACES_LISTED) places.push(span);
    }
  }
  return { count, places: places.sort((one, other) => one.start - other.start).slice(0, PLACES_LISTED) };
}

/** The places that have the words in one of their contexts, by context and in order. */
function* spansOf(words: string, contexts: readonly Context[], normalised: NormalisedText): Generator<Span> {
  for (const { left, right } of contexts) {
    for (const found of occurrences(left + words + right, normalised.text)) {
      const at = found + left.length;
      if (!isWordEdge(normalised.text, at) || !isWordEdge(normalised.text, at + words.length)) continue;
      const span = originalSpan(normalised, at, at + words.length);
      if (span) yield span;
    }
  }
}

function isWordEdge(text: string, at: number): boolean {
  const [left, right] = [characterBefore(text, at), characterAt(text, at)];
  // Where no space parts the words, a quote may begin or end between any two letters.
  if (isUnspaced(left + right)) return true;
  return !(WORD.test(left) && WORD.test(right));
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(at - 1, 0), at);
}
