import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { ClaimEntry, Desk } from "./desk.ts";

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
  const broken = desk.unreadable.claims.has(written)
    ? " It is there, but cannot be read: run `onrecord check`."
    : "";
  const candidates = written.includes("/")
    ? desk.claims.keys()
    : [...desk.claims.values()].map(({ id }) => id);
  const guess = broken === "" ? didYouMean(written, candidates) : broken;
  throw usageError`No claim has the address "${written}".${guess}\nRun \`onrecord list\` to see the claims.`;
}
