import type { ClaimEntry } from "../../desk/desk.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { quoteWords } from "../../text/place-quote.ts";

/** By its words, and by its place where that is known: words of the headline may come again in the body. */
export function isInHeadline({ quote, place, locked, record: { article } }: ClaimEntry): boolean {
  const title = normaliseQuote(article?.title ?? "");
  const start = place?.kind === "found" ? place.span.start : locked?.start;
  if (start !== undefined && start >= title.length) return false;
  return title.includes(quoteWords(quote));
}
