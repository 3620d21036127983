import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, UNDISCLOSED } from "../model/address.ts";
import { roleOf } from "../model/attribution.ts";
import { nameOf } from "./independence.ts";
import type { RelayOf } from "./relay.ts";
import { trailOf } from "./trail.ts";

/** A voice on the way from the article to the root. */
export interface Voice {
  /** The source's id, or "undisclosed". */
  readonly source: string;
  readonly name: string;
  /** The body that it belongs to or speaks for, by name. */
  readonly of: string | undefined;
  readonly role: string | undefined;
  readonly cue: string | undefined;
  readonly terms: string | undefined;
  readonly said: string | undefined;
  readonly venue: string | undefined;
  readonly url: string | undefined;
  /** Whether it says it together with the voice before, and is not where that one has it from. */
  readonly isJoint: boolean;
  /** The claim whose record says so. */
  readonly claim: Address;
}

/** The voices that a claim has come through, from the one nearest to its article to the root. */
export function voicesOf(desk: Desk, relayOf: RelayOf, entry: ClaimEntry): readonly Voice[] {
  return trailOf(relayOf, entry).map(({ link, isJoint, entry: { address } }): Voice => {
    const owner = desk.sources.get(link.source)?.source.of;
    const { source, cue, terms, said, venue, url } = link;
    return {
      source,
      name: source === UNDISCLOSED ? UNDISCLOSED : nameOf(desk, source),
      of: owner && nameOf(desk, owner),
      role: roleOf(link),
      cue,
      terms,
      said,
      venue,
      url,
      isJoint,
      claim: address,
    };
  });
}
