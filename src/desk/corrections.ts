import { type Address, fullAddress } from "../model/address.ts";
import type { Relation } from "../model/claim.ts";
import { bounds } from "../model/date.ts";
import type { ClaimEntry, Desk, DraftEntry, RecordFile } from "./desk.ts";

/** A claim that puts another one right. */
export interface Correction {
  readonly by: ClaimEntry;
  readonly relation: Relation;
}

/** What puts each claim of a desk right, by the address of the claim that was wrong. */
export function correctionsIn(desk: Desk): ReadonlyMap<Address, readonly Correction[]> {
  const known = found.get(desk) ?? find(desk);
  found.set(desk, known);
  return known;
}

/** Asked for with every record that was sealed. */
const found = new WeakMap<Desk, ReadonlyMap<Address, readonly Correction[]>>();

function find(desk: Desk): ReadonlyMap<Address, readonly Correction[]> {
  const corrections = new Map<Address, Correction[]>();
  for (const by of desk.claims.values()) {
    if (by.claim.withdrawn) continue;
    for (const relation of by.claim.corrects ?? []) {
      const address = fullAddress(relation.claim, by.record.name);
      corrections.set(address, [...(corrections.get(address) ?? []), { by, relation }]);
    }
  }
  return corrections;
}

/** Whether something that is dated was done on the day of a seal or later. */
export function isSince(date: string | undefined, sealed: string): boolean {
  const [was, is] = [bounds(sealed), date === undefined ? undefined : bounds(date)];
  return was !== undefined && is !== undefined && is.latest >= was.earliest;
}

/** Why a claim is not as it was sealed. */
export type Explanation =
  | { readonly kind: "correction"; readonly correction: Correction }
  | { readonly kind: "withdrawal"; readonly on: string };

/**
 * What says openly that a claim is no longer as it was sealed: a correction with a date and a reason, or that it was
 * withdrawn; on the day of the seal or later. Undefined where nothing does.
 *
 * @param sealed the record as it was sealed, with a correction that was there before
 */
export function explanationOf(
  desk: Desk,
  was: ClaimEntry,
  { address, claim: { withdrawn } }: ClaimEntry | DraftEntry,
  sealed: RecordFile,
  date: string,
): Explanation | undefined {
  if (withdrawn && !was.claim.withdrawn && isSince(withdrawn.on, date))
    return { kind: "withdrawal", on: withdrawn.on };
  const correction = (correctionsIn(desk).get(address) ?? []).find((one) => isOpen(one, was, sealed, date));
  return correction && { kind: "correction", correction };
}

/** Whether a correction says when and why, and is none of before the seal. */
export function isOpen(
  { by, relation: { on, reason } }: Correction,
  was: ClaimEntry,
  sealed: RecordFile,
  date: string,
): boolean {
  if (reason === undefined || !isSince(on, date)) return false;
  const before = sealed.claimsById.get(by.id)?.claim.corrects ?? [];
  return !before.some((one) => one.on === on && fullAddress(one.claim, sealed.name) === was.address);
}
