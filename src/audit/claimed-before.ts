import { concealer, concealIn } from "../confidential/conceal.ts";
import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import type { CheckStatus, RelationKind } from "../model/claim.ts";
import { nameOf } from "../provenance/independence.ts";
import { oppositionTo } from "../provenance/opposition.ts";
import { provenanceOf } from "../provenance/provenance.ts";
import { relayFinder } from "../provenance/relay.ts";
import type { ClaimToCompare } from "./claim-to-compare.ts";
import { type LikeClaim, likeClaimsIn } from "./like-claims.ts";

/** What the desk has of a claim that may say what another one says. Nothing in it says who a confidential source is. */
export interface ClaimedBefore {
  readonly address: Address;
  readonly by: LikeClaim["by"];
  /** Whether one who says the other says or passes on this one, too. */
  readonly "same-source": boolean;
  readonly statement: string;
  /** Who it is from, by name: from the voice nearest to the article to the root; of its own voice, its publisher. */
  readonly sources: readonly string[];
  readonly article: { readonly name: string; readonly published?: string };
  readonly status: CheckStatus;
  readonly verdict?: string;
  /** The claims that are against it, or against what it passes on. */
  readonly answers: readonly {
    readonly relation: RelationKind;
    readonly claim: Address;
    readonly sources: readonly string[];
  }[];
}

/** As many as anybody looks at before they go on. */
const MOST = 3;

/**
 * Tells what was claimed before, by the claims of a desk: the likest first, and no more than a few. The desk is read once,
 * for all claims that are asked for.
 */
export function claimedBeforeOn(desk: Desk): (claim: ClaimToCompare) => readonly ClaimedBefore[] {
  const provenance = provenanceOf(desk);
  const relayOf = relayFinder(desk);
  const conceal = concealer(desk);
  const likeClaims = likeClaimsIn(desk, conceal, provenance.pathOf);
  const answersTo = (entry: ClaimEntry): ClaimedBefore["answers"] =>
    oppositionTo(desk, relayOf, provenance, entry).flatMap(({ opposing }) => {
      const by = opposing.what === "claim" ? desk.claims.get(opposing.claim) : undefined;
      return by ? [{ relation: opposing.relation, claim: by.address, sources: namesOf(desk, by) }] : [];
    });
  return (claim) =>
    likeClaims(claim)
      .slice(0, MOST)
      .map((like) => concealIn(told(desk, like, answersTo(like.entry)), conceal));
}

function told(
  desk: Desk,
  { entry, by, isSameSource }: LikeClaim,
  answers: ClaimedBefore["answers"],
): ClaimedBefore {
  const { address, claim, record } = entry;
  const { published } = record.article ?? {};
  return {
    address,
    by,
    "same-source": isSameSource,
    statement: claim.statement,
    sources: namesOf(desk, entry),
    article: { name: record.name, ...(published !== undefined && { published }) },
    status: claim.check?.status ?? "unchecked",
    ...(claim.check?.verdict !== undefined && { verdict: claim.check.verdict }),
    answers,
  };
}

function namesOf(desk: Desk, { chain, claim, record }: ClaimEntry): readonly string[] {
  const { publisher } = record.article ?? {};
  if (claim.attribution === OWN_VOICE) return publisher === undefined ? [] : [nameOf(desk, publisher)];
  const sources = chain.map(({ link }) => link.source).filter((source) => source !== UNDISCLOSED);
  return sources.map((source) => nameOf(desk, source));
}
