import { isDeepStrictEqual } from "node:util";
import type { WrittenClaim } from "../model/claim.ts";
import { type ClaimChange, claimChanges } from "../model/claim-changes.ts";
import type { ClaimEntry, Desk, DraftEntry, RecordFile } from "./desk.ts";
import { type NamesNow, namesNow } from "./names-now.ts";
import { referencesInClaim } from "./references.ts";
import { unusableClaims } from "./unusable-claims.ts";
import { withReferences } from "./with-references.ts";

/** What became of a claim since it was sealed. */
export type SinceSeal =
  | { readonly was: ClaimEntry; readonly is: ClaimEntry | DraftEntry; readonly change: ClaimChange }
  | { readonly was: ClaimEntry; readonly lost: "gone" | "unreadable" };

/** The claims that were sealed in a way that this onrecord cannot read, as a whole or in part. */
export function unreadableClaims(sealed: RecordFile): readonly string[] {
  const inPart = sealed.unread.flatMap(({ path: [collection, id] }) =>
    collection === "claims" ? [String(id)] : [],
  );
  return [...new Set([...unusableClaims(sealed), ...inPart])];
}

/**
 * What became of the claims that were sealed, in their order; those that cannot be read are left out. A claim, source or article that is only called otherwise
 * has not changed.
 *
 * @param sealed the record as it was sealed
 * @param record as it is
 */
export function sinceSeal(sealed: RecordFile, record: RecordFile, desk: Desk): readonly SinceSeal[] {
  const names = namesNow(sealed, record, desk);
  const entries = new Map([...record.claims, ...record.drafts].map((entry) => [entry.id, entry]));
  const unreadable = new Set(unreadableClaims(sealed));
  const readable = sealed.claims.filter(({ id }) => !unreadable.has(id));
  return readable.map((was) => {
    const id = names.claims.get(was.id) ?? was.id;
    const is = entries.get(id);
    if (!is) return { was, lost: record.claimIds.includes(id) ? "unreadable" : "gone" };
    return { was, is, change: changeOf(was, is, names) };
  });
}

const NO_CHANGE: ClaimChange = { changes: [], signed: undefined };

function changeOf(was: ClaimEntry, is: ClaimEntry | DraftEntry, names: NamesNow): ClaimChange {
  if (was.record.name === is.record.name && isDeepStrictEqual(was.claim, is.claim)) return NO_CHANGE;
  return claimChanges(
    inFull(was.claim, was.record.name, names.addressNow, names.sourceNow),
    inFull(is.claim, is.record.name, asItIs, asItIs),
  );
}

/** A claim that names others by their addresses, and sources, as they are called now. */
function inFull<Kind extends WrittenClaim>(
  claim: Kind,
  article: string,
  address: (address: string) => string,
  source: (id: string) => string,
): Kind {
  return withReferences(claim, referencesInClaim(claim, article), ({ to, target }) =>
    to === "claim" ? address(target) : source(target),
  );
}

function asItIs(name: string): string {
  return name;
}
