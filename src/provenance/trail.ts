import type { ClaimEntry } from "../desk/desk.ts";
import type { Link } from "../model/attribution.ts";
import { passedOn, type RelayOf } from "./relay.ts";

/** One step of the way back from an article to the root of a claim. */
export interface Step {
  readonly link: Link;
  /** The claim whose chain the link is in: the claim itself, or one that it passes on. */
  readonly entry: ClaimEntry;
  /** Whether its source says it together with that of the step before. */
  readonly isJoint: boolean;
}

/**
 * The way from a claim's article back to its root, link by link: the claim's own chain, and from the point where that
 * comes to another claim of the desk, the chain of that one. An outlet that is passed on without credit is a step too.
 */
export function trailOf(relayOf: RelayOf, entry: ClaimEntry): readonly Step[] {
  return [...passedOn(relayOf, entry)].flatMap(({ entry: at, through }) => {
    const steps = at.chain.map(({ link, isJoint }): Step => ({ link, entry: at, isJoint }));
    if (!through) return steps;
    return through.map(
      (source): Step =>
        steps.find(({ link }) => link.source === source) ?? { link: { source }, entry: at, isJoint: false },
    );
  });
}
