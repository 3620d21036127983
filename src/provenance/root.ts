import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import type { Evidence } from "../model/evidence.ts";
import type { RelayOf } from "./relay.ts";

/** Where a claim or a piece of evidence comes from, as far as the desk knows. */
export interface Root {
  /**
   * - `named`: a source that the chain ends with
   * - `unnamed`: a source that is described and not named
   * - `undisclosed`: nobody says whom the last voice has it from
   * - `own-voice`: the article says it itself
   * - `unrecorded`: the record does not say
   */
  readonly kind: "named" | "unnamed" | "undisclosed" | "own-voice" | "unrecorded";
  /**
   * The last voice that is known: the root itself, or the outlet behind which it is not disclosed. Two claims that
   * share it are not known to have two roots. Undefined only where nobody is recorded.
   */
  readonly source: string | undefined;
  /**
   * Who has it from the root at first hand; undefined where that is the desk itself. Whoever spoke with two unnamed
   * sources can tell them apart, and nobody else can.
   */
  readonly heardBy: string | undefined;
}

/**
 * Tells the root of any claim of a desk, in time linear in the desk's size. The chain of a claim ends where its
 * article's knowledge ends; where it passes on another claim of the desk, that one's chain goes on from there. Of
 * claims that repeat each other in a circle, each has the root that its own chain gives.
 */
export function rootFinder(desk: Desk, relayOf: RelayOf): (entry: ClaimEntry) => Root {
  const known = new Map<ClaimEntry, Root>();
  return (entry) => {
    // Without recursion: a claim may have been passed on any number of times.
    const passed = new Set<ClaimEntry>();
    let at = entry;
    let root = known.get(at);
    while (!root) {
      passed.add(at);
      const from = relayOf(at)?.from;
      if (from && !passed.has(from)) {
        at = from;
        root = known.get(at);
        continue;
      }
      root = ownRoot(desk, from ?? at);
      // A circle of repeats is reported by record/cycle.
      if (from) {
        const way = [...passed];
        for (const claim of way.slice(way.indexOf(from))) {
          known.set(claim, ownRoot(desk, claim));
          passed.delete(claim);
        }
      }
    }
    for (const claim of passed) known.set(claim, root);
    return known.get(entry) ?? root;
  };
}

/** The root as the claim's own chain has it. */
function ownRoot(desk: Desk, { claim, chain, record }: ClaimEntry): Root {
  const publisher = record.article?.publisher;
  if (claim.attribution === OWN_VOICE) return { kind: "own-voice", source: publisher, heardBy: undefined };
  const last = chain.at(-1)?.link.source;
  if (last === undefined) return NOT_RECORDED;
  if (last === UNDISCLOSED) {
    const outlet = chain.findLast(({ link }) => link.source !== UNDISCLOSED)?.link.source ?? publisher;
    return { kind: "undisclosed", source: outlet, heardBy: outlet };
  }
  const ours = record.mode === "in-house" ? undefined : publisher;
  return rootAt(desk, last, chain.at(-2)?.link.source ?? ours);
}

const NOT_RECORDED: Root = { kind: "unrecorded", source: undefined, heardBy: undefined };

function rootAt(desk: Desk, source: string, heardBy: string | undefined): Root {
  const kind = desk.sources.get(source)?.source.kind === "unnamed" ? "unnamed" : "named";
  return { kind, source, heardBy };
}

/** The root of a piece of evidence: whom it has it from, or else whose it is. */
export function rootOfEvidence(
  desk: Desk,
  { source: written, root, primary }: Pick<Evidence, "source" | "root" | "primary">,
): Root {
  const source = written === UNDISCLOSED ? undefined : written;
  if (root !== undefined && root !== UNDISCLOSED) return rootAt(desk, root, source);
  if (root === UNDISCLOSED || written === UNDISCLOSED || (source !== undefined && primary === false))
    return { kind: "undisclosed", source, heardBy: source };
  return source === undefined ? NOT_RECORDED : rootAt(desk, source, undefined);
}
