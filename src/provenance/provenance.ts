import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, fullAddress } from "../model/address.ts";
import { type Answer, answersByClaim } from "./answers.ts";
import type { Corroboration } from "./corroboration.ts";
import { type Independence, independenceJudge } from "./independence.ts";
import { type Root, rootFinder, rootOfEvidence } from "./root.ts";

/** Who said what, through whom, and who answers: over the whole desk. */
export interface Provenance {
  /** Where a claim comes from. */
  readonly rootOf: (entry: ClaimEntry) => Root;
  /** Whether the second root can corroborate what comes from the first. */
  readonly independence: (one: Root, other: Root) => Independence;
  /** What answers a claim, by other claims that were not withdrawn. */
  readonly answersTo: (address: Address) => readonly Answer[];
  /** What speaks for a claim: claims that confirm it or that it confirms, and evidence that supports it. */
  readonly corroborationsOf: (entry: ClaimEntry) => readonly Corroboration[];
  /** The claims (not withdrawn) that go back to a root: by the last voice that is known. */
  readonly claimsFrom: (source: string) => readonly ClaimEntry[];
}

/**
 * The provenance of a desk's claims. What is asked for all claims takes time linear in the desk's size: roots and
 * answers are found once.
 */
export function provenanceOf(desk: Desk): Provenance {
  const rootOf = rootFinder(desk);
  const independence = independenceJudge(desk);
  const answers = answersByClaim(desk);
  const answersTo = (address: Address) => answers.get(address) ?? [];
  let byRoot: ReadonlyMap<string, readonly ClaimEntry[]> | undefined;

  const corroborationsOf = (entry: ClaimEntry): readonly Corroboration[] => {
    const own = rootOf(entry);
    const confirmedBy = answersTo(entry.address).flatMap(({ kind, by, relation }) =>
      kind === "confirms" ? [{ by, scope: relation.scope }] : [],
    );
    const confirms = (entry.claim.confirms ?? []).flatMap(({ claim, scope }) => {
      const by = desk.claims.get(fullAddress(claim, entry.record.name));
      return by && !by.claim.withdrawn ? [{ by, scope }] : [];
    });
    const claims = [...confirmedBy, ...confirms].map(({ by, scope }): Corroboration => {
      const root = rootOf(by);
      return { kind: "claim", by, scope, root, ...independence(own, root) };
    });
    const evidence = (entry.claim.evidence ?? []).flatMap((item, index): readonly Corroboration[] => {
      if (item.shows !== "supports") return [];
      const root = rootOfEvidence(desk, item);
      return [{ kind: "evidence", evidence: item, index, root, ...independence(own, root) }];
    });
    return [...claims, ...evidence];
  };

  return {
    rootOf,
    independence,
    answersTo,
    corroborationsOf,
    claimsFrom: (source) => {
      byRoot ??= claimsByRoot(desk, rootOf);
      return byRoot.get(source) ?? [];
    },
  };
}

function claimsByRoot(
  desk: Desk,
  rootOf: (entry: ClaimEntry) => Root,
): ReadonlyMap<string, readonly ClaimEntry[]> {
  const byRoot = new Map<string, ClaimEntry[]>();
  for (const entry of desk.claims.values()) {
    const { source } = rootOf(entry);
    if (entry.claim.withdrawn || source === undefined) continue;
    const known = byRoot.get(source);
    if (known) known.push(entry);
    else byRoot.set(source, [entry]);
  }
  return byRoot;
}
