import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { isInArticle } from "../model/claim.ts";
import { type NormalisedText, normalise } from "../text/normalise.ts";
import { type Placement, placeQuote } from "../text/place-quote.ts";
import { type Alignment, alignTexts } from "./align-texts.ts";
import { readArticle } from "./article-text.ts";
import type { ClaimRevision, Passage } from "./claim-revision.ts";
import { claimComparer } from "./compare-claim.ts";

/**
 * What is known of a quote where the old text is not available, or does not have it once: whether the new one has it. What is
 * around it cannot be compared.
 */
type LoneQuote =
  | { readonly status: "found"; readonly after: Passage }
  | { readonly status: "found-often"; readonly count: number; readonly places: readonly Passage[] }
  | { readonly status: "not-found" };

/** A claim, with what has become of its quote in a new text. */
export interface RevisedClaim {
  readonly entry: ClaimEntry;
  readonly revision: ClaimRevision | LoneQuote;
}

/** A new text of an article beside its old one. */
export interface Revision {
  /** Of every claim in the article that was not withdrawn, in the order of the record. */
  readonly claims: readonly RevisedClaim[];
  /** Claims that were withdrawn, and whose quotes are in the new text. */
  readonly back: readonly ClaimEntry[];
  /** How much of the old text is in the new one, from 0 to 1; of its sentences, or, where it is not available, of the quotes. */
  readonly shared: number;
  /** Undefined where the old text is not available. */
  readonly alignment: Alignment | undefined;
}

/**
 * Says of every claim of an article what has become of it in a new text.
 *
 * @param record with the old text, if that is available
 * @param text the new one
 */
export function revisedClaims(desk: Desk, record: RecordFile, text: string): Revision {
  const normalised = normalise(text);
  const inArticle = record.claims.filter(({ claim }) => isInArticle(claim));
  const old = record.text && alignTexts(readArticle(record.text.content), readArticle(text));
  const compare = old && claimComparer(old);
  const claims = inArticle
    .filter(({ claim }) => !claim.withdrawn)
    .map((entry): RevisedClaim => {
      const { place } = entry;
      return compare && place?.kind === "found"
        ? { entry, revision: compare({ quote: place.span, ...creditedIn(desk, entry) }) }
        : { entry, revision: loneQuote(placeQuote(entry.quote, text, normalised), text) };
    });
  return {
    claims,
    back: inArticle.filter(
      ({ claim, quote }) => claim.withdrawn && placeQuote(quote, text, normalised).kind !== "missing",
    ),
    shared: old ? sharedSentences(old) : sharedQuotes(inArticle, text, normalised),
    alignment: old,
  };
}

/** The cues of a claim's chain, and the names of those whom it credits. */
function creditedIn(
  desk: Desk,
  { chain }: ClaimEntry,
): { readonly cues: readonly string[]; readonly speakers: readonly string[] } {
  return {
    cues: chain.flatMap(({ link }) => link.cue ?? []),
    speakers: chain.flatMap(({ link }) => desk.sources.get(link.source)?.source.name ?? []),
  };
}

function loneQuote(place: Placement, text: string): LoneQuote {
  const passage = ({ start, end }: { readonly start: number; readonly end: number }): Passage => ({
    start,
    end,
    words: text.slice(start, end),
  });
  switch (place.kind) {
    case "found":
      return { status: "found", after: passage(place.span) };
    case "ambiguous":
      return { status: "found-often", count: place.count, places: place.places.map(passage) };
    case "missing":
      return { status: "not-found" };
  }
}

function sharedSentences({ same, similar }: Alignment): number {
  if (same.length === 0) return 1;
  const kept = same.reduce((sum, other, one) => sum + Number(other !== -1 || similar.has(one)), 0);
  return kept / same.length;
}

function sharedQuotes(claims: readonly ClaimEntry[], text: string, normalised: NormalisedText): number {
  if (claims.length === 0) return 1;
  const found = claims.filter(({ quote }) => placeQuote(quote, text, normalised).kind !== "missing");
  return found.length / claims.length;
}
