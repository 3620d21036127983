import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { type Answer, answersByClaim } from "./answers.ts";
import { type Corroboration, corroborationsOf, evidenceThatShows } from "./corroboration.ts";
import { type Independence, independenceJudge } from "./independence.ts";
import { hasNamedSupport } from "./named-support.ts";
import { passedOn, pathOf, relayFinder } from "./relay.ts";
import { type Root, rootFinder, rootsIn } from "./root.ts";

/** Who said what, through whom, and who answers: over the whole desk. */
export interface Provenance {
  /** Where a claim comes from. */
  readonly rootOf: (entry: ClaimEntry) => Root;
  /** The voices that a claim has come through, by their ids: from the publisher to the root. */
  readonly pathOf: (entry: ClaimEntry) => readonly string[];
  /** Whether the second root can corroborate what comes from the first. */
  readonly independence: (one: Root, other: Root) => Independence;
  /** What answers a claim, by other claims that were not withdrawn. */
  readonly answersTo: (address: Address) => readonly Answer[];
  /** What speaks for a claim: claims that confirm it or that it confirms, and evidence that supports it. */
  readonly corroborationsOf: (entry: ClaimEntry) => readonly Corroboration[];
  /** The evidence that contradicts a claim, held against where the claim comes from. */
  readonly contradictingEvidence: (entry: ClaimEntry) => readonly Corroboration[];
  /**
   * Whether something independent speaks for a claim, or for a claim that it passes on; always by the root of the claim
   * itself. Independent voices that say it together speak for each other.
   */
  readonly isCorroborated: (entry: ClaimEntry) => boolean;
  /** Whether somebody with a name speaks for a claim, or for a claim that it passes on, be they independent or not. */
  readonly hasNamedSupport: (entry: ClaimEntry) => boolean;
  /** The claims (not withdrawn) that go back to a root: by the last voice that is known. */
  readonly claimsFrom: (source: string) => readonly ClaimEntry[];
}

/**
 * The provenance of a desk's claims. What is asked for all claims takes time linear in the desk's size: roots and
 * answers are found once.
 */
export function provenanceOf(desk: Desk): Provenance {
  const relayOf = relayFinder(desk);
  const rootOf = rootFinder(desk, relayOf);
  const independence = independenceJudge(desk);
  const answers = answersByClaim(desk);
  const answersTo = (address: Address) => answers.get(address) ?? [];
  const known = { desk, relayOf, rootOf, independence, answersTo };
  const independents = new Map<ClaimEntry, ReadonlySet<string>>();
  const corroborations = new Map<ClaimEntry, readonly Corroboration[]>();
  const corroborating = (entry: ClaimEntry): readonly Corroboration[] => {
    const found = corroborations.get(entry) ?? corroborationsOf(known, entry);
    corroborations.set(entry, found);
    return found;
  };
  // Kept: one claim may be passed on by any number of others.
  const independentOf = (entry: ClaimEntry): ReadonlySet<string> => {
    const found =
      independents.get(entry) ??
      new Set(
        corroborating(entry).flatMap(({ independent, root: { source } }) =>
          independent === "yes" && source !== undefined ? [source] : [],
        ),
      );
    independents.set(entry, found);
    return found;
  };
  let byRoot: ReadonlyMap<string | undefined, readonly ClaimEntry[]> | undefined;

  return {
    rootOf,
    pathOf: (entry) => pathOf(relayOf, entry),
    independence,
    answersTo,
    corroborationsOf: corroborating,
    contradictingEvidence: (entry) => evidenceThatShows(known, entry, "contradicts"),
    isCorroborated: (entry) => {
      const roots = rootsIn(desk, rootOf(entry));
      const speakForEachOther = roots.some((one, index) =>
        roots.slice(index + 1).some((other) => independence(one, other).independent === "yes"),
      );
      if (speakForEachOther) return true;
      let voices: readonly string[] | undefined;
      for (const { entry: at } of passedOn(relayOf, entry)) {
        for (const source of independentOf(at)) {
          // Judged from where it stood; who has passed it on since corroborates nothing either.
          voices ??= pathOf(relayOf, entry);
          if (!voices.includes(source)) return true;
        }
      }
      return false;
    },
    hasNamedSupport: (entry) => hasNamedSupport(relayOf, corroborating, entry),
    claimsFrom: (source) => {
      byRoot ??= claimsByRoot(desk, rootOf);
      return byRoot.get(source) ?? [];
    },
  };
}

function claimsByRoot(
  desk: Desk,
  rootOf: (entry: ClaimEntry) => Root,
): ReadonlyMap<string | undefined, readonly ClaimEntry[]> {
  const byRoot = new Map<string | undefined, ClaimEntry[]>();
  for (const entry of desk.claims.values()) {
    if (entry.claim.withdrawn) continue;
    const { source, joint = [source] } = rootOf(entry);
    for (const voice of joint) {
      const known = byRoot.get(voice);
      if (known) known.push(entry);
      else byRoot.set(voice, [entry]);
    }
  }
  return byRoot;
}
