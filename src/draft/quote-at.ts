import type { Quote } from "../model/claim.ts";
import type { NormalisedText } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import type { Span } from "../text/span.ts";

/** In UTF-16 code units; a longer stretch before a quote helps nobody to find it. */
const LONGEST_BEFORE = 200;

/**
 * The quote for a stretch of a text: its words, with as many of those before them as it takes to tell it from the same
 * words elsewhere.
 */
export function quoteAt(text: string, normalised: NormalisedText, { start, end }: Span): Quote {
  const exact = text.slice(start, end);
  const words = text
    .slice(Math.max(start - LONGEST_BEFORE, 0), start)
    .split(/\s+/)
    .filter(Boolean);
  const quoteWith = (count: number): Quote =>
    count === 0 ? { exact } : { exact, before: words.slice(words.length - count).join(" ") };
  const isHere = (quote: Quote) => {
    const place = placeQuote(quote, text, normalised);
    return place.kind === "found" && place.span.start === start;
  };
  if (isHere(quoteWith(0))) return { exact };
  // Where as many as there are do not tell it apart, fewer do not either. The first of them may be half a word.
  if (words.length > 2 && !isHere(quoteWith(words.length - 1)) && !isHere(quoteWith(words.length)))
    return { exact };
  for (let count = 1; count <= words.length; count += 1)
    if (isHere(quoteWith(count))) return quoteWith(count);
  return { exact };
}
