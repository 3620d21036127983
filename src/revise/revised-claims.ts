import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { isInArticle } from "../model/claim.ts";
import { normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import { type Alignment, alignTexts } from "./align-texts.ts";
import { readArticle } from "./article-text.ts";
import type { ClaimRevision, Passage } from "./claim-revision.ts";
import { claimComparer } from "./compare-claim.ts";
import { type LockedRevision, lockedClaimFinder } from "./find-locked-claim.ts";
import { sharedWords } from "./shared-words.ts";

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
  /** How much of the shorter text is in the other one, from 0 to 1; where the old one is not available, of the quotes. */
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
  const find = lockedClaimFinder(text);
  const claims = inArticle
    .filter(({ claim }) => !claim.withdrawn)
    .map((entry): RevisedClaim => {
      const { place, quote, locked } = entry;
      const credited = creditedIn(desk, entry);
      return compare && place?.kind === "found"
        ? { entry, revision: compare({ quote: place.span, ...credited }) }
        : { entry, revision: loneQuote(find({ quote, locked, ...credited })) };
    });
  return {
    claims,
    back: inArticle.filter(
      ({ claim, quote }) => claim.withdrawn && placeQuote(quote, text, normalised).kind !== "missing",
    ),
    shared: old ? shareOf(old) : sharedQuotes(claims),
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

function shareOf(alignment: Alignment): number {
  const { ofOld, ofNew } = sharedWords(alignment);
  return Math.max(ofOld, ofNew);
}

/** What can be told without the old text. Another wording is what comes nearest, as it is where sentences are compared. */
function loneQuote(found: LockedRevision): RevisedClaim["revision"] {
  switch (found.status) {
    case "same-words":
      return { status: "found", after: found.after };
    case "ambiguous":
      return { status: "found-often", count: found.count, places: found.places };
    case "reworded":
      return { ...found, moved: false };
    case "gone":
      return { status: "not-found" };
  }
}

/** How much of the quotes is in a text, where nothing else can be compared. */
function sharedQuotes(claims: readonly RevisedClaim[]): number {
  if (claims.length === 0) return 1;
  return claims.filter(({ revision }) => revision.status !== "not-found").length / claims.length;
}
