import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { ClaimEntry, Desk, DraftEntry } from "./desk.ts";

/**
 * The claim at an address; an id alone will do where only one article has it.
 *
 * @throws {UsageError} where there is none, or more than one
 */
export function findClaim(desk: Desk, written: string): ClaimEntry {
  const exact = desk.claims.get(written);
  if (exact) return exact;
  const sameId = [...desk.claims.values()].filter(({ id }) => id === written);
  const [only] = sameId;
  if (only && sameId.length === 1) return only;
  if (only) {
    const addresses = sameId.map(({ address }) => address).join(", ");
    throw usageError`More than one article has a claim "${written}". Say which: ${addresses}.`;
  }
  const [draft] = draftsAt(desk, written);
  if (draft)
    throw usageError`${draft.address} is a draft that nobody has reviewed, and no claim yet. See it: onrecord show ${draft.address}. Review it: onrecord draft --review ${draft.record.name}`;
  const broken = desk.unreadable.claims.has(written)
    ? " It is there, but cannot be read: run `onrecord check`."
    : "";
  const candidates = written.includes("/")
    ? desk.claims.keys()
    : [...desk.claims.values()].map(({ id }) => id);
  const guess = broken === "" ? didYouMean(written, candidates) : broken;
  throw usageError`No claim has the address "${written}".${guess}\nRun \`onrecord list\` to see the claims.`;
}

/**
 * The claim or the draft at an address; an id alone will do where only one article has it. A claim comes before a draft
 * of the same id.
 *
 * @throws {UsageError} where there is none, or more than one
 */
export function findClaimOrDraft(desk: Desk, written: string): ClaimEntry | DraftEntry {
  const isClaim = desk.claims.has(written) || [...desk.claims.values()].some(({ id }) => id === written);
  return isClaim || draftsAt(desk, written).length === 0
    ? findClaim(desk, written)
    : findDraft(desk, written);
}

/**
 * The draft at an address; an id alone will do where only one article has it.
 *
 * @throws {UsageError} where there is none, or more than one
 */
export function findDraft(desk: Desk, written: string): DraftEntry {
  const [draft, ...others] = draftsAt(desk, written);
  if (!draft) {
    const candidates = written.includes("/")
      ? desk.drafts.keys()
      : [...desk.drafts.values()].map(({ id }) => id);
    const claim = desk.claims.has(written) ? " It is a claim already." : didYouMean(written, candidates);
    throw usageError`No draft has the address "${written}".${claim}`;
  }
  if (others.length === 0) return draft;
  const addresses = [draft, ...others].map(({ address }) => address).join(", ");
  throw usageError`More than one article has a draft "${written}". Say which: ${addresses}.`;
}

function draftsAt({ drafts }: Desk, written: string): readonly DraftEntry[] {
  const exact = drafts.get(written);
  return exact ? [exact] : [...drafts.values()].filter(({ id }) => id === written);
}
