import type { RecordFile } from "../desk/desk.ts";
import { usageError } from "../errors.ts";
import type { Quote } from "../model/claim.ts";
import { placeQuote } from "../text/place-quote.ts";
import { type ReadFromText, readFromText } from "./read-from-text.ts";

/** A claim's words, as the article prints them, and what the article says of them. */
export interface WordsOfClaim extends ReadFromText {
  readonly quote: Quote;
}

/** In UTF-16 code units: as much before a place as tells one from another. */
const BEFORE = 30;

/**
 * Finds a claim's words in its article's text, and reads there what need not be typed. Typographic marks and spaces that
 * were typed are put as the text has them; words are not. Without a text, or where the words are not in it, they stay as
 * they were typed: the check says what is wrong with them.
 *
 * @throws {UsageError} where the words are in the text more than once
 */
export function wordsOfClaim({ text, article }: RecordFile, typed: Quote): WordsOfClaim {
  const place = text && placeQuote(typed, text.content, text.normalised);
  if (text && place?.kind === "ambiguous") {
    const places = place.places.map(({ start }) => `"${beginning(text.content, start)}"`).join(", ");
    throw usageError`"${typed.exact}" appears ${place.count} times in ${text.path}. Quote more, or give the words right before it. They are: ${places}.`;
  }
  if (!text || place?.kind !== "found") {
    const whole = { start: 0, end: typed.exact.length };
    const { figures } = readFromText(typed.exact, [], whole, article?.language);
    return { quote: typed, form: undefined, figures };
  }
  return {
    quote: { ...typed, exact: text.content.slice(place.span.start, place.span.end) },
    ...readFromText(text.content, text.quotations(), place.span, article?.language),
  };
}

function beginning(content: string, start: number): string {
  return content
    .slice(Math.max(start - BEFORE, 0), start)
    .replace(/^\S*\s/, "")
    .replace(/\s+/g, " ")
    .trim();
}
