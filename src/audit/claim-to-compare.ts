import type { ClaimEntry, Desk, DraftEntry, RecordFile } from "../desk/desk.ts";
import type { GivenClaim } from "../draft/new-claim.ts";
import { sourceMeant } from "../draft/sources-for-claim.ts";
import { wordsOfClaim } from "../draft/words-of-claim.ts";
import { type Address, fullAddress, OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { RELATIONS } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";

/** What tells which claims are like one, be it on record or about to be. */
export interface ClaimToCompare {
  /** Undefined of one that is not on record yet. */
  readonly address: Address | undefined;
  readonly article: RecordFile;
  readonly statement: string;
  /** The words of the article. */
  readonly quote: string;
  /** Who it is from, by their ids: whom the article credits; where that is nobody, its publisher. */
  readonly voices: readonly string[];
  readonly figures: readonly Pick<Figure, "value" | "unit" | "about">[];
  /** The claims that it says itself how it relates to. */
  readonly answers: readonly Address[];
}

/** A claim, or the draft of one, that is on record. */
export function recordedClaim({
  address,
  record,
  claim,
  quote,
  chain,
}: ClaimEntry | DraftEntry): ClaimToCompare {
  return {
    address,
    article: record,
    statement: claim.statement,
    quote: quote.exact,
    voices: voicesIn(
      record,
      chain.map(({ link }) => link.source),
    ),
    figures: claim.figures ?? [],
    answers: RELATIONS.flatMap((kind) =>
      (claim[kind] ?? []).map((relation) => fullAddress(relation.claim, record.name)),
    ),
  };
}

/**
 * A claim as somebody has just given it.
 *
 * @param before what of it is on record: a claim without its source, or a draft
 * @throws {UsageError} where its words are in the text more than once
 */
export function givenClaim(
  desk: Desk,
  record: RecordFile,
  { quote, credits }: GivenClaim,
  statement: string,
  before: ClaimEntry | DraftEntry | undefined,
): ClaimToCompare {
  const recorded = before && recordedClaim(before);
  return {
    address: recorded?.address,
    article: record,
    statement,
    quote: quote.exact,
    voices: voicesIn(
      record,
      credits.map(({ source }) => sourceMeant(desk, source) ?? source),
    ),
    figures: recorded?.figures.length ? recorded.figures : wordsOfClaim(record, quote).figures,
    answers: recorded?.answers ?? [],
  };
}

function voicesIn({ article }: RecordFile, credited: readonly string[]): readonly string[] {
  const voices = credited.filter((source) => source !== OWN_VOICE && source !== UNDISCLOSED);
  return voices.length > 0 || !article ? voices : [article.publisher];
}
