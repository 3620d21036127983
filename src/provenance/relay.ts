import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { fullAddress, UNDISCLOSED } from "../model/address.ts";

/** That a claim passes on another one, which knows at least as much of where it comes from. */
interface Relay {
  readonly from: ClaimEntry;
  /** The voices between the article and that claim, the outlet that it stands in the last of them. */
  readonly through: readonly string[];
  /** Whom the claim names beyond that outlet; nobody whom the other one does not name. */
  readonly beyond: readonly string[];
}

/** Tells what a claim passes on, if anything; each is worked out once. */
export type RelayOf = (entry: ClaimEntry) => Relay | undefined;

export function relayFinder(desk: Desk): RelayOf {
  const known = new Map<ClaimEntry, Relay | undefined>();
  return (entry) => {
    if (entry.claim.repeats === undefined) return undefined;
    if (!known.has(entry)) known.set(entry, findRelay(desk, entry));
    return known.get(entry);
  };
}

/**
 * The claim that a claim was taken from: it repeats it, and names nobody beyond the outlet whose claim that is whom
 * that claim does not name itself. Who passes on without any credit has it from there all the same.
 */
function findRelay(desk: Desk, entry: ClaimEntry): Relay | undefined {
  const { claim, chain, record } = entry;
  for (const { claim: reference } of claim.repeats ?? []) {
    const from = desk.claims.get(fullAddress(reference, record.name));
    // Nothing is passed on from itself; record/cycle reports it.
    if (!from || from.claim.withdrawn || from === entry) continue;
    // Within an article nothing is passed on from outlet to outlet: a headline has it from the body.
    const outlet = from.record === record ? undefined : from.record.article?.publisher;
    const at = chain.findIndex(({ link }) => link.source === outlet);
    const theirs = new Set(from.chain.map(({ link }) => link.source));
    const credited = chain.map(({ link }) => link.source);
    const beyond = credited.slice(at + 1);
    if (beyond.some((source) => source !== UNDISCLOSED && !theirs.has(source))) continue;
    const through = outlet === undefined || at !== -1 ? credited.slice(0, at + 1) : [outlet];
    return { from, through, beyond };
  }
  return undefined;
}

/** As many steps as a path is followed: nobody reads a longer one, and each claim of it may be asked for its own. */
const STEPS_FOLLOWED = 50;

/** A claim on the way back to the root. */
interface Passed {
  readonly entry: ClaimEntry;
  /** The voices that it has come through on its way here; undefined where they are those of its own chain. */
  readonly through: readonly string[] | undefined;
}

/**
 * A claim, the claim that it was taken from, the one that that was taken from, and so on; each once. Where they go round
 * in a circle, the last of them has all that it names, for no other claim follows.
 */
export function* passedOn(relayOf: RelayOf, entry: ClaimEntry): Generator<Passed> {
  const seen = new Set<ClaimEntry>();
  for (let at: ClaimEntry | undefined = entry; at && seen.size < STEPS_FOLLOWED; ) {
    seen.add(at);
    const relay = relayOf(at);
    if (relay && seen.has(relay.from)) {
      yield { entry: at, through: [...relay.through, ...relay.beyond] };
      return;
    }
    yield { entry: at, through: relay?.through };
    at = relay?.from;
  }
}

/**
 * The voices that a claim has come through, as far as the desk knows: from the publisher to the root, by their ids.
 * Where the root is not disclosed, "undisclosed" is the last of them.
 */
export function pathOf(relayOf: RelayOf, entry: ClaimEntry): readonly string[] {
  const { publisher } = entry.record.article ?? {};
  const path = publisher === undefined ? [] : [publisher];
  for (const { entry: at, through } of passedOn(relayOf, entry))
    path.push(...(through ?? at.chain.map(({ link }) => link.source)));
  return path.filter((source, index) => source !== path[index - 1]);
}

/** Whether a claim only says again what another claim of its own article says: a headline, a summary. */
export function repeatsItsArticle({ claim, record }: ClaimEntry): boolean {
  return (claim.repeats ?? []).some(({ claim: reference }) =>
    fullAddress(reference, record.name).startsWith(`${record.name}/`),
  );
}
