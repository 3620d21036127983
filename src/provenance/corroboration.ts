import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { fullAddress } from "../model/address.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Answer } from "./answers.ts";
import { type Independence, judgeTogether, nameOf } from "./independence.ts";
import { pathOf, type RelayOf } from "./relay.ts";
import { type Root, rootOfEvidence } from "./root.ts";

/** Something that speaks for a claim beside the voice that it comes from: another claim, or evidence. */
export type Corroboration = { readonly root: Root } & Independence &
  (
    | {
        readonly kind: "claim";
        readonly by: ClaimEntry;
        readonly scope: string | undefined;
        /** Whether it is recorded, too, that one of the two only repeats the other. */
        readonly repeats: boolean;
      }
    /** @property index the place in the claim's list of evidence, from 0 */
    | { readonly kind: "evidence"; readonly evidence: Evidence; readonly index: number }
  );

/** What has to be known of a desk to say what corroborates a claim. */
interface Known {
  readonly desk: Desk;
  readonly relayOf: RelayOf;
  readonly rootOf: (entry: ClaimEntry) => Root;
  readonly independence: (one: Root, other: Root) => Independence;
  readonly answersTo: (address: string) => readonly Answer[];
}

/** What speaks for a claim: claims that confirm it or that it confirms, each once, and evidence that supports it. */
export function corroborationsOf(known: Known, entry: ClaimEntry): readonly Corroboration[] {
  return [...confirmingClaims(known, entry), ...evidenceThatShows(known, entry, "supports")];
}

/** The evidence of a claim that supports it, or that contradicts it, held against where the claim comes from. */
export function evidenceThatShows(
  { desk, relayOf, rootOf, independence }: Known,
  entry: ClaimEntry,
  shows: Evidence["shows"],
): readonly (Corroboration & { readonly kind: "evidence" })[] {
  const found = entry.claim.evidence?.flatMap((evidence, index) => {
    if (evidence.shows !== shows) return [];
    const root = rootOfEvidence(desk, evidence);
    const one = { root: rootOf(entry), voices: () => voicesOf(relayOf, entry) };
    const other = { root, voices: () => [evidence.source] };
    return [{ kind: "evidence", evidence, index, root, ...judge(desk, independence, one, other) } as const];
  });
  return found ?? [];
}

function confirmingClaims(known: Known, entry: ClaimEntry): readonly Corroboration[] {
  const { desk, relayOf, rootOf, independence, answersTo } = known;
  const answers = answersTo(entry.address);
  const found = new Map<ClaimEntry, string | undefined>();
  for (const { kind, by, relation } of answers)
    if (kind === "confirms" && !found.has(by)) found.set(by, relation.scope);
  for (const { claim, scope } of entry.claim.confirms ?? []) {
    const by = desk.claims.get(fullAddress(claim, entry.record.name));
    if (by && !by.claim.withdrawn && !found.has(by)) found.set(by, scope);
  }
  const repeated = new Set([
    ...answers.filter(({ kind }) => kind === "repeats").map(({ by }) => by.address),
    ...(entry.claim.repeats ?? []).map(({ claim }) => fullAddress(claim, entry.record.name)),
  ]);
  const one = { root: rootOf(entry), voices: () => voicesOf(relayOf, entry) };
  return [...found].map(([by, scope]) => {
    const root = rootOf(by);
    const other = { root, voices: () => voicesOf(relayOf, by) };
    const repeats = repeated.has(by.address);
    const judged: Independence = repeats
      ? { independent: "no", reason: "one of them only repeats the other" }
      : judge(desk, independence, one, other);
    return { kind: "claim", by, scope, repeats, root, ...judged };
  });
}

/** A side of a comparison: its root, and those who have passed it on. */
interface Side {
  readonly root: Root;
  readonly voices: () => readonly (string | undefined)[];
}

/** Who has passed a claim on. Our own draft is not one of them: what it has from whom is known. */
export function voicesOf(relayOf: RelayOf, entry: ClaimEntry): readonly string[] {
  const path = pathOf(relayOf, entry);
  return entry.record.mode === "in-house" ? path.slice(1) : path;
}

/**
 * Two roots may differ and still be one report: what an outlet says itself may be what it has from the source whom it
 * quotes elsewhere. So a voice that one side has come through is not known to be a root of its own for the other.
 */
function judge(desk: Desk, independence: Known["independence"], one: Side, other: Side): Independence {
  return judgeTogether(desk, one.root, other.root, (root, otherRoot) => {
    const judged = independence(root, otherRoot);
    if (judged.independent !== "yes") return judged;
    const names = [...passedOn(desk, otherRoot, one), ...passedOn(desk, root, other)] as const;
    const [first, second] = names;
    if (first === undefined) return judged;
    return second === undefined
      ? { independent: "unknown", reason: `${first} has passed it on and may have nothing of its own` }
      : { independent: "no", reason: `${first} and ${second} cite each other` };
  });
}

/** The name of a root that the other side has come through; those who say something together pass nothing on. */
function passedOn(desk: Desk, { source }: Root, { root, voices }: Side): readonly string[] {
  if (source === undefined || root.joint?.includes(source)) return [];
  return voices().includes(source) ? [nameOf(desk, source)] : [];
}
