import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { oppositionTo } from "../provenance/opposition.ts";
import type { Provenance } from "../provenance/provenance.ts";
import { relayFinder } from "../provenance/relay.ts";
import { voicesAgainst } from "../provenance/voices-against.ts";

/** A claim that somebody is against. */
export interface Disputed {
  readonly claim: Address;
  readonly statement: string;
  readonly central: boolean;
  /** Who is against it, by name: what comes from one organisation is one voice. */
  readonly voices: readonly string[];
  /** Whether some of the voices may be one. */
  readonly mayBeFewer: boolean;
}

/** The claims that somebody is against: central ones first, then those with the most voices against them. */
export function disputedAmong(
  desk: Desk,
  provenance: Provenance,
  claims: readonly ClaimEntry[],
): readonly Disputed[] {
  const relayOf = relayFinder(desk);
  return claims
    .flatMap((entry): readonly Disputed[] => {
      const oppositions = oppositionTo(desk, relayOf, provenance, entry);
      if (oppositions.length === 0) return [];
      const { voices, mayBeFewer } = voicesAgainst(desk, provenance, entry, oppositions);
      const { address, claim } = entry;
      return [
        {
          claim: address,
          statement: claim.statement,
          central: claim.central === true,
          voices: voices.map(({ name }) => name),
          mayBeFewer,
        },
      ];
    })
    .sort(
      (one, other) => Number(other.central) - Number(one.central) || other.voices.length - one.voices.length,
    );
}
