import type { RecordFile, TextFile } from "../../desk/desk.ts";
import { claimSchema, type Quote, quoteOf } from "../../model/claim.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { type Placement, placeQuote, placesOf } from "../../text/place-quote.ts";
import type { Span } from "../../text/span.ts";
import { nearestPlaceIn } from "./nearest-place.ts";

/** A stretch of a text that a claim is, or seems to be, about. */
interface Claimed extends Span {
  /** Words that what is there must resemble, where the claim has not quoted it word for word. */
  readonly like?: ReadonlySet<string>;
}

/**
 * Tells whether claims of a record lay claim to words of its text: those whose quotes are there, and those whose quotes
 * are mistyped, are there more than once or belong to an entry that cannot be used. All of that has been reported.
 */
export function claimedIn(record: RecordFile, text: TextFile): (span: Span) => boolean {
  const sure = record.claims.flatMap(({ place }) => (place?.kind === "found" ? [place.span] : []));
  let unsure: readonly Claimed[] | undefined;
  return (span) => {
    if (sure.some((one) => overlap(one, span))) return true;
    // Where nothing is left over, nothing has to be looked for.
    unsure ??= [
      ...record.claims.flatMap(({ quote, place }) => (place ? seeming(quote, place, text) : [])),
      ...lostQuotes(record).flatMap((quote) =>
        seeming(quote, placeQuote(quote, text.content, text.normalised), text),
      ),
    ];
    const words = text.content.slice(span.start, span.end);
    return unsure.some((one) => overlap(one, span) && (!one.like || resembles(words, one.like)));
  };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Where a quote seems to be from, in whichever way it was placed. */
function seeming(quote: Quote, place: Placement, text: TextFile): readonly Claimed[] {
  if (place.kind === "found") return [place.span];
  if (place.kind === "ambiguous" || place.elsewhere > 0) return placesOf(quote, text.normalised);
  const nearest = nearestPlaceIn(quote, text);
  return nearest ? [{ ...nearest, like: wordsOf(quote.exact) }] : [];
}

/** The quotes of claims that cannot be used, as far as those can. */
function lostQuotes({ unread }: RecordFile): readonly Quote[] {
  return unread.flatMap(({ path, value }) => {
    const isClaim = path[0] === "claims" && path.length === 2;
    if (!isClaim || typeof value !== "object" || value === null || !("quote" in value)) return [];
    const { success, data } = claimSchema.shape.quote.safeParse(value.quote);
    return success ? [quoteOf({ quote: data })] : [];
  });
}

/** At least half of the words of one are in the other. */
function resembles(words: string, like: ReadonlySet<string>): boolean {
  const own = wordsOf(words);
  const shared = [...own].filter((word) => like.has(word)).length;
  return shared * 2 >= Math.min(own.size, like.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    normaliseQuote(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
}
