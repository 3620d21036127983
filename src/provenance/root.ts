import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { fullAddress, OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import type { Evidence } from "../model/evidence.ts";

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
   * share it are not known to have two roots. Undefined only where nothing is recorded.
   */
  readonly source: string | undefined;
}

/**
 * Tells the root of any claim of a desk, in time linear in the desk's size. The chain of a claim ends where its
 * article's knowledge ends; where that claim repeats one that the desk has of the outlet which it relays, that one's
 * chain goes on from there.
 */
export function rootFinder(desk: Desk): (entry: ClaimEntry) => Root {
  const known = new Map<ClaimEntry, Root>();
  return (entry) => {
    // Without recursion: a claim may have been passed on any number of times.
    const passed: ClaimEntry[] = [];
    const seen = new Set<ClaimEntry>();
    let at: ClaimEntry | undefined = entry;
    let root: Root | undefined;
    while (at && !root) {
      root = known.get(at);
      if (root) break;
      passed.push(at);
      seen.add(at);
      const next = relayedClaim(desk, at);
      // A circle of repeats is reported by record/cycle.
      if (next && !seen.has(next)) at = next;
      else root = ownRoot(desk, at);
    }
    const found = root ?? { kind: "unrecorded", source: undefined };
    for (const claim of passed) known.set(claim, found);
    return found;
  };
}

/** The root as the claim's own chain has it. */
function ownRoot(desk: Desk, { claim, chain, record }: ClaimEntry): Root {
  const publisher = record.article?.publisher;
  if (claim.attribution === OWN_VOICE) return { kind: "own-voice", source: publisher };
  const last = chain.at(-1)?.link.source;
  if (last === undefined) return { kind: "unrecorded", source: undefined };
  return last === UNDISCLOSED
    ? {
        kind: "undisclosed",
        source: chain.findLast(({ link }) => link.source !== UNDISCLOSED)?.link.source ?? publisher,
      }
    : rootAt(desk, last);
}

function rootAt(desk: Desk, source: string): Root {
  return { kind: desk.sources.get(source)?.source.kind === "unnamed" ? "unnamed" : "named", source };
}

/** The root of a piece of evidence: whom it has it from, or else whose it is. */
export function rootOfEvidence(desk: Desk, { source, root, primary }: Evidence): Root {
  if (root !== undefined && root !== UNDISCLOSED) return rootAt(desk, root);
  if (source === undefined) return { kind: "unrecorded", source: undefined };
  return root === UNDISCLOSED || primary === false ? { kind: "undisclosed", source } : rootAt(desk, source);
}

/**
 * The claim of another article from which a claim was taken: it repeats it, and its chain comes to that article's
 * publisher and knows no more than that article does.
 */
export function relayedClaim(desk: Desk, { claim, chain, record }: ClaimEntry): ClaimEntry | undefined {
  for (const { claim: reference } of claim.repeats ?? []) {
    const repeated = desk.claims.get(fullAddress(reference, record.name));
    const outlet = repeated?.record.article?.publisher;
    if (!repeated || repeated.claim.withdrawn || outlet === undefined || repeated.record === record) continue;
    const at = chain.findIndex(({ link }) => link.source === outlet);
    if (at === -1) continue;
    const beyond = chain.slice(at + 1).filter(({ link }) => link.source !== UNDISCLOSED);
    const theirs = new Set(repeated.chain.map(({ link }) => link.source));
    if (beyond.every(({ link }) => theirs.has(link.source))) return repeated;
  }
  return undefined;
}
