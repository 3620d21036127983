import type { ClaimEntry, TextFile } from "../../desk/desk.ts";
import type { Quote } from "../../model/claim.ts";
import { nearestSentence } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";

/** The sentence of a claim's text that comes nearest to its quote, which is not in it; looked for once. */
export function nearestPlace({ quote, record: { text } }: ClaimEntry): Span | undefined {
  return text && nearestPlaceIn(quote, text);
}

/** The sentence of a text that comes nearest to a quote that is not in it. UTF-16 offsets into the text as it is. */
export function nearestPlaceIn(quote: Quote, text: TextFile): Span | undefined {
  const known = found.get(text) ?? new Map<Quote, Span | undefined>();
  found.set(text, known);
  if (!known.has(quote))
    known.set(quote, nearestSentence(quote.exact, text.normalised, text.passages(), text.sentences()));
  return known.get(quote);
}

const found = new WeakMap<TextFile, Map<Quote, Span | undefined>>();
