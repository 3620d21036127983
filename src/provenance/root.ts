import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { lastVoices } from "../model/attribution.ts";
import type { Evidence } from "../model/evidence.ts";
import type { RelayOf } from "./relay.ts";

/** Where a claim or a piece of evidence comes from, as far as the desk knows. */
export interface Root {
  /**
   * - `named`: a source that the chain ends with
   * - `unnamed`: a source that is described and not named
   * - `undisclosed`: nobody says whom the last voice has it from
   * - `circular`: outlets that have it from each other, and so from nobody
   * - `own-voice`: the article says it itself
   * - `unrecorded`: the record does not say
   */
  readonly kind: "named" | "unnamed" | "undisclosed" | "circular" | "own-voice" | "unrecorded";
  /**
   * The last voice that is known: the root itself, or the outlet behind which it is not disclosed; of outlets that cite
   * each other, one and the same for all of them. Two claims that share it are not known to have two roots. Undefined
   * only where nobody is recorded.
   */
  readonly source: string | undefined;
  /** Of a circle, the outlets in it, in the order in which each has it from the next. */
  readonly circle?: readonly string[];
  /** Of sources that say it together, all of them; `source` is one that has a name, if any has. */
  readonly joint?: readonly string[];
}

/** The roots that a root of several voices is made of, one for each of them; any other root itself. */
export function rootsIn(desk: Desk, root: Root): readonly Root[] {
  return root.joint?.map((source) => rootAt(desk, source)) ?? [root];
}

/**
 * Tells the root of any claim of a desk, in time linear in the desk's size. The chain of a claim ends where its
 * article's knowledge ends; where it passes on another claim of the desk, that one's chain goes on from there.
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
      if (from) {
        const way = [...passed];
        for (const [claim, circular] of rootsInCircle(desk, way.slice(way.indexOf(from)))) {
          known.set(claim, circular);
          passed.delete(claim);
        }
      }
      root = (from && known.get(from)) ?? ownRoot(desk, at);
    }
    for (const claim of passed) known.set(claim, root);
    return known.get(entry) ?? root;
  };
}

/**
 * The roots of claims that repeat each other in a circle, which record/cycle reports: each goes by what the last claim on
 * its way round names. Where that is only an outlet of the circle again, nobody knows where it comes from.
 *
 * @param members each taken from the next, and the last from the first
 */
function rootsInCircle(desk: Desk, members: readonly ClaimEntry[]): ReadonlyMap<ClaimEntry, Root> {
  // The same for all of them, whichever was asked for first.
  const first = members.reduce(
    (least, { address }, at) => (address < (members[least]?.address ?? "") ? at : least),
    0,
  );
  const inOrder = [...members.slice(first), ...members.slice(0, first)];
  const circle = [...new Set(inOrder.flatMap(({ record }) => record.article?.publisher ?? []))];
  const outlets = new Set(circle);
  return new Map(
    inOrder.map((claim, at) => {
      const own = ownRoot(desk, inOrder.at(at - 1) ?? claim);
      // Within one outlet nothing is passed on: a headline has it from the body.
      const isKnown = outlets.size < 2 || (own.source !== undefined && !outlets.has(own.source));
      return [claim, isKnown ? own : { kind: "circular", source: circle[0], circle }];
    }),
  );
}

/** The root as the claim's own chain has it. */
function ownRoot(desk: Desk, { claim, chain, record }: ClaimEntry): Root {
  const publisher = record.article?.publisher;
  if (claim.attribution === OWN_VOICE) return { kind: "own-voice", source: publisher };
  const last = lastVoices(chain).map(({ link }) => link.source);
  if (last.length === 0) return NOT_RECORDED;
  const known = [...new Set(last)].filter((source) => source !== UNDISCLOSED);
  if (known.length === 0) {
    const outlet = chain.findLast(({ link }) => link.source !== UNDISCLOSED)?.link.source ?? publisher;
    return { kind: "undisclosed", source: outlet };
  }
  const roots = known.map((source) => rootAt(desk, source));
  const root = roots.find(({ kind }) => kind === "named") ?? roots[0] ?? NOT_RECORDED;
  return known.length > 1 ? { ...root, joint: known } : root;
}

const NOT_RECORDED: Root = { kind: "unrecorded", source: undefined };

function rootAt(desk: Desk, source: string): Root {
  const kind = desk.sources.get(source)?.source.kind === "unnamed" ? "unnamed" : "named";
  return { kind, source };
}

/** The root of a piece of evidence: whom it has it from, or else whose it is. */
export function rootOfEvidence(
  desk: Desk,
  { source: written, root, primary }: Pick<Evidence, "source" | "root" | "primary">,
): Root {
  const source = written === UNDISCLOSED ? undefined : written;
  if (root !== undefined && root !== UNDISCLOSED) return rootAt(desk, root);
  if (root === UNDISCLOSED || written === UNDISCLOSED || (source !== undefined && primary === false))
    return { kind: "undisclosed", source };
  return source === undefined ? NOT_RECORDED : rootAt(desk, source);
}
