import type { ClaimEntry } from "../desk/desk.ts";
import type { Link } from "../model/attribution.ts";
import { passedOn, type RelayOf } from "./relay.ts";

/** One step of the way back from an article to the root of a claim. */
export interface Step {
  readonly link: Link;
  /** The claim whose chain the link stands in: the claim itself, or one that it passes on. */
  readonly entry: ClaimEntry;
}

/**
 * The way from a claim's article back to its root, link by link: the claim's own chain, and from the point where that
 * comes to another claim of the desk, the chain of that one. An outlet that is passed on without credit is a step too.
 */
export function trailOf(relayOf: RelayOf, entry: ClaimEntry): readonly Step[] {
  return [...passedOn(relayOf, entry)].flatMap(({ entry: at, through }) => {
    const links = at.chain.map(({ link }) => link);
    if (!through) return links.map((link) => ({ link, entry: at }));
    return through.map((source): Step => {
      const credited = links.find((link) => link.source === source);
      return { link: credited ?? { source }, entry: at };
    });
  });
}
