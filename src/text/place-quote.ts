import type { Quote } from "../model/claim.ts";
import { type NormalisedText, normaliseQuote, originalSpan } from "./normalise.ts";
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
  const places = [...occurrences(words, normalised)];
  const fitting = places.filter((place) => hasContext(place, words, quote, normalised.text));
  const [only] = fitting;
  if (only === undefined) return { kind: "missing", elsewhere: places.length };
  if (fitting.length > 1) {
    return {
      kind: "ambiguous",
      count: fitting.length,
      places: fitting.slice(0, PLACES_LISTED).map(({ span }) => span),
    };
  }
  const verbatim = original.slice(only.span.start, only.span.end) === quote.exact;
  return { kind: "found", span: only.span, match: verbatim ? "exact" : "normalised" };
}

/** All places of a text that have a quote's words, whatever is around them. UTF-16 offsets into the text as it is. */
export function placesOf(quote: Quote, normalised: NormalisedText): readonly Span[] {
  return [...occurrences(quoteWords(quote), normalised)].map(({ span }) => span);
}

interface Occurrence {
  /** Offset into the normalised text. */
  readonly at: number;
  readonly span: Span;
}

function* occurrences(words: string, normalised: NormalisedText): Generator<Occurrence> {
  if (words === "") return;
  const { text } = normalised;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isWordEdge(text, at) || !isWordEdge(text, at + words.length)) continue;
    const span = originalSpan(normalised, at, at + words.length);
    if (span) yield { at, span };
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

function hasContext({ at }: Occurrence, words: string, { before, after }: Quote, text: string): boolean {
  const left = before === undefined ? "" : normaliseQuote(before);
  const right = after === undefined ? "" : normaliseQuote(after);
  return (
    text
      .slice(Math.max(at - left.length - 1, 0), at)
      .trimEnd()
      .endsWith(left) &&
    text
      .slice(at + words.length, at + words.length + right.length + 1)
      .trimStart()
      .startsWith(right)
  );
}
