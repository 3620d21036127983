import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, fullAddress } from "../model/address.ts";
import { isInArticle, type RelationKind } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Answer } from "./answers.ts";
import { nameOf } from "./independence.ts";
import type { Provenance } from "./provenance.ts";
import { passedOn, type RelayOf } from "./relay.ts";
import { type Root, rootOfEvidence } from "./root.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** A claim that is against the one that is traced. */
interface OpposingClaim {
  readonly what: "claim";
  readonly relation: RelationKind;
  readonly claim: Address;
  readonly statement: string;
  readonly scope: string | undefined;
  readonly responsive: "full" | "partial" | "none" | undefined;
  readonly voices: readonly Voice[];
  /** Claims that pass it on and answer the same: one denial, however often it is printed. */
  readonly passedOnBy: readonly Address[];
  /** What it answers: the claim that is traced, or one that this passes on. */
  readonly answers: Address;
  readonly inArticle: boolean;
}

/** Evidence that contradicts the claim that is traced, or one that this passes on. */
interface OpposingEvidence {
  readonly what: Evidence["kind"];
  readonly relation: "contradicts";
  /** The passage. */
  readonly statement: string | undefined;
  readonly source: string | undefined;
  readonly locator: string | undefined;
  readonly url: string | undefined;
  readonly answers: Address;
}

export type Opposing = OpposingClaim | OpposingEvidence;

/** Something against a claim, and where it comes from. */
export interface Opposition {
  readonly opposing: Opposing;
  readonly root: Root;
}

const AGAINST: ReadonlySet<RelationKind> = new Set(["denies", "corrects", "contradicts"]);

/**
 * What is against a claim, and against the claims that it passes on: a denial of those is one of it. Claims first, then
 * evidence.
 */
export function oppositionTo(
  desk: Desk,
  relayOf: RelayOf,
  provenance: Provenance,
  entry: ClaimEntry,
): readonly Opposition[] {
  const way = [...passedOn(relayOf, entry)].map(({ entry: at }) => at);
  return [
    ...opposingClaims(desk, relayOf, provenance, way),
    ...way.flatMap((at) => contradictingEvidence(desk, at)),
  ];
}

function opposingClaims(
  desk: Desk,
  relayOf: RelayOf,
  { answersTo, rootOf }: Provenance,
  way: readonly ClaimEntry[],
): readonly Opposition[] {
  const found: Opposition[] = [];
  const listed = new Map<Address, Address[]>();
  const add = ({ kind, by, relation }: Answer, answers: Address): void => {
    if (listed.has(by.address)) return;
    const repeated = (by.claim.repeats ?? []).map(({ claim }) => fullAddress(claim, by.record.name));
    const repeating = answersTo(by.address)
      .filter((answer) => answer.kind === "repeats")
      .map((answer) => answer.by.address);
    const same = [...repeated, ...repeating].flatMap((address) => {
      const passedOnBy = listed.get(address);
      return passedOnBy ? [passedOnBy] : [];
    })[0];
    const passedOnBy = same ?? [];
    listed.set(by.address, passedOnBy);
    if (same) {
      same.push(by.address);
      const at = found.findIndex(({ opposing }) => opposing.what === "claim" && opposing.passedOnBy === same);
      const first = found[at];
      // Whoever passes it on may leave out how far it answers the claim.
      if (first?.opposing.what === "claim" && first.opposing.responsive === undefined)
        found[at] = { ...first, opposing: { ...first.opposing, responsive: relation.responsive } };
      return;
    }
    found.push({
      root: rootOf(by),
      opposing: {
        what: "claim",
        relation: kind,
        claim: by.address,
        statement: by.claim.statement,
        scope: relation.scope,
        responsive: relation.responsive,
        voices: voicesOf(desk, relayOf, by),
        passedOnBy,
        answers,
        inArticle: isInArticle(by.claim),
      },
    });
  };
  for (const at of way) {
    for (const answer of answersTo(at.address)) if (AGAINST.has(answer.kind)) add(answer, at.address);
    // That two claims contradict each other is recorded on one of them.
    for (const relation of at.claim.contradicts ?? []) {
      const by = desk.claims.get(fullAddress(relation.claim, at.record.name));
      if (by && !by.claim.withdrawn) add({ kind: "contradicts", by, relation }, at.address);
    }
  }
  return found;
}

function contradictingEvidence(desk: Desk, { claim, address }: ClaimEntry): readonly Opposition[] {
  const found = claim.evidence?.flatMap((evidence): readonly Opposition[] => {
    if (evidence.shows !== "contradicts") return [];
    const { kind, quote, source, locator, url } = evidence;
    return [
      {
        root: rootOfEvidence(desk, evidence),
        opposing: {
          what: kind,
          relation: "contradicts",
          statement: quote,
          source: source && nameOf(desk, source),
          locator,
          url,
          answers: address,
        },
      },
    ];
  });
  return found ?? [];
}
