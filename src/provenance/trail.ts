import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Link } from "../model/attribution.ts";
import { relayedClaim } from "./root.ts";

/** One step of the way back from an article to the root of a claim. */
export interface Step {
  readonly link: Link;
  /** The claim whose chain the link stands in: the claim itself, or one of another article that it passes on. */
  readonly entry: ClaimEntry;
}

/**
 * The way from a claim's article back to its root, link by link: the claim's own chain, and from the point where that
 * comes to an article of the desk the chain which that article has.
 */
export function trailOf(desk: Desk, entry: ClaimEntry): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<ClaimEntry>();
  let at: ClaimEntry | undefined = entry;
  while (at) {
    const current: ClaimEntry = at;
    seen.add(current);
    const relayed = relayedClaim(desk, current);
    // A circle of repeats is reported by record/cycle.
    const next: ClaimEntry | undefined = relayed && !seen.has(relayed) ? relayed : undefined;
    const outlet = next?.record.article?.publisher;
    const end =
      outlet === undefined
        ? current.chain.length
        : current.chain.findIndex(({ link }) => link.source === outlet) + 1;
    steps.push(...current.chain.slice(0, end).map(({ link }) => ({ link, entry: current })));
    at = next;
  }
  return steps;
}
