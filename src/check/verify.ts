import type { ClaimEntry, RecordFile } from "../desk/desk.ts";
import { isInArticle } from "../model/claim.ts";
import { formatLock, type LockedQuote, lockedQuote, makeLock, quoteHash } from "../text/lock.ts";
import type { Placement } from "../text/place-quote.ts";

/** What became of one claim's quote since the lock was written. */
interface QuoteChange {
  readonly claim: string;
  readonly change: "added" | "edited" | "moved" | "removed";
  /** UTF-16 offsets into the text. */
  readonly from?: number;
  readonly to?: number;
}

/** The quotes of one article held against its text. */
export type Verification = { readonly record: RecordFile } & (
  | { readonly outcome: "no-text" }
  /** A text lies there and cannot be read. */
  | { readonly outcome: "unreadable-text"; readonly why: string }
  /** The record cannot be read in full: a lock of it would leave claims out. */
  | { readonly outcome: "broken" }
  /** Quotes that are not in the text once. The lock stays as it is, so that nothing passes for verified. */
  | { readonly outcome: "failed"; readonly failed: readonly ClaimEntry[]; readonly quotes: number }
  | {
      readonly outcome: "verified";
      readonly exact: number;
      readonly normalised: number;
      /** Of the text's bytes. */
      readonly sha256: string;
      /** The text that the quotes were verified in before, where it was another one. */
      readonly previous: string | undefined;
      readonly changes: readonly QuoteChange[];
      /** The lock file's new content; undefined where it already has it. */
      readonly content: string | undefined;
    }
);

/** Holds the quotes of an article against its text. Claims that were withdrawn need not be in it any more. */
export function verifyRecord(record: RecordFile): Verification {
  const { text, lock } = record;
  if (
    record.problems.some(({ kind }) => kind !== "unknown-key") ||
    record.claims.length < record.claimIds.length
  ) {
    return { record, outcome: "broken" };
  }
  if (record.unreadableText !== undefined)
    return { record, outcome: "unreadable-text", why: record.unreadableText };
  if (!text) return { record, outcome: "no-text" };
  const claims = record.claims.filter(({ claim }) => !claim.withdrawn && isInArticle(claim));
  const found = claims.flatMap(({ id, quote, place }) =>
    place?.kind === "found" ? [{ id, quote, place }] : [],
  );
  if (found.length < claims.length) {
    const failed = claims.filter(({ place }) => place?.kind !== "found");
    return { record, outcome: "failed", failed, quotes: claims.length };
  }
  const content = formatLock(makeLock(text, found));
  const before = lock?.lock?.text.sha256;
  return {
    record,
    outcome: "verified",
    exact: found.filter(({ place }) => place.match === "exact").length,
    normalised: found.filter(({ place }) => place.match === "normalised").length,
    sha256: text.sha256,
    previous: before === text.sha256 ? undefined : before,
    changes: lock?.lock ? changesSince(lock.lock, found) : [],
    content: content === lock?.content ? undefined : content,
  };
}

type Found = Pick<ClaimEntry, "id" | "quote"> & { readonly place: Extract<Placement, { kind: "found" }> };

function changesSince(
  lock: Parameters<typeof lockedQuote>[0],
  found: readonly Found[],
): readonly QuoteChange[] {
  const ids = new Set(found.map(({ id }) => id));
  const removed = Object.keys(lock.quotes).filter((id) => !ids.has(id));
  return [
    ...found.flatMap((quote) => changeOf(quote, lockedQuote(lock, quote.id))),
    ...removed.map((claim): QuoteChange => ({ claim, change: "removed" })),
  ];
}

function changeOf({ id, quote, place }: Found, locked: LockedQuote | undefined): readonly QuoteChange[] {
  if (!locked) return [{ claim: id, change: "added" }];
  if (locked.sha256 !== quoteHash(quote)) return [{ claim: id, change: "edited" }];
  const { start } = place.span;
  return locked.start === start ? [] : [{ claim: id, change: "moved", from: locked.start, to: start }];
}
