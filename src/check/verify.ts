import type { ClaimEntry, RecordFile } from "../desk/desk.ts";
import { unusableClaims } from "../desk/unusable-claims.ts";
import { isInArticle } from "../model/claim.ts";
import {
  formatLock,
  type Lock,
  type LockedQuote,
  lockedQuote,
  makeLock,
  sinceVerified,
} from "../text/lock.ts";
import { NORMALISATION } from "../text/normalise.ts";
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
  /** The record is not YAML: none of its quotes is known. */
  | { readonly outcome: "broken" }
  | Verified
);

interface Verified {
  /** `failed`: a quote is not in the text once, or is of a claim that cannot be used. The others are verified. */
  readonly outcome: "verified" | "failed";
  readonly exact: number;
  readonly normalised: number;
  /** Claims whose quotes are not in the text once. */
  readonly failed: readonly ClaimEntry[];
  /** The ids of claims that cannot be used, and whose quotes are not known. */
  readonly unusable: readonly string[];
  /** Of the text's bytes. */
  readonly sha256: string;
  /** The text that the quotes were verified in before, where it was another one. */
  readonly previous: string | undefined;
  readonly changes: readonly QuoteChange[];
  /** The lock file's new content; undefined where it stays as it is. */
  readonly content: string | undefined;
}

/**
 * Holds the quotes of an article against its text: all that can be, whatever else is wrong with the record. Claims that
 * were withdrawn need not be in it any more.
 */
export function verifyRecord(record: RecordFile): Verification {
  const { text, lock } = record;
  if (record.problems.some(({ kind }) => kind === "syntax")) return { record, outcome: "broken" };
  if (record.unreadableText !== undefined)
    return { record, outcome: "unreadable-text", why: record.unreadableText };
  if (!text) return { record, outcome: "no-text" };
  const claims = record.claims.filter(({ claim }) => !claim.withdrawn && isInArticle(claim));
  const found = claims.flatMap(({ id, quote, place }) =>
    place?.kind === "found" ? [{ id, quote, place }] : [],
  );
  const failed = claims.filter(({ place }) => place?.kind !== "found");
  const unusable = unusableClaims(record);
  const before = lock?.lock;
  const after = makeLock(text, found);
  const open = [...failed.map(({ id }) => id), ...unusable];
  const previous =
    before === undefined || before.text.sha256 === text.sha256 ? undefined : before.text.sha256;
  // A quote that cannot be verified now was verified before, in this text: that remains, so that an edited one shows.
  const kept = before && previous === undefined ? lockedOf(open, record, before) : {};
  // Where quotes are not in another text than before, that may be the wrong one.
  const stays = open.length > 0 && (previous !== undefined || found.length === 0);
  const content = formatLock({ ...after, quotes: inOrder(record.claimIds, { ...after.quotes, ...kept }) });
  return {
    record,
    outcome: open.length > 0 ? "failed" : "verified",
    exact: found.filter(({ place }) => place.match === "exact").length,
    normalised: found.filter(({ place }) => place.match === "normalised").length,
    failed,
    unusable,
    sha256: text.sha256,
    previous,
    changes: before ? changesSince(before, found, kept) : [],
    content: stays || content === lock?.content ? undefined : content,
  };
}

/** What a lock has of some claims. A hash of another form of the quote is left out, unless it can still be compared. */
function lockedOf(ids: readonly string[], { claimsById }: RecordFile, lock: Lock): Lock["quotes"] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const locked = lockedQuote(lock, id);
      if (!locked) return [];
      const { normalisation, ...quote } = locked;
      const now = claimsById.get(id)?.quote;
      const isComparable =
        normalisation === NORMALISATION ||
        (now !== undefined && sinceVerified(now, locked) !== "verify again");
      return isComparable ? [[id, quote] as const] : [];
    }),
  );
}

/** In the order of the record. */
function inOrder(ids: readonly string[], quotes: Lock["quotes"]): Lock["quotes"] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ([id]: readonly [string, unknown]) => places.get(id) ?? 0;
  return Object.fromEntries(Object.entries(quotes).sort((one, other) => placeOf(one) - placeOf(other)));
}

type Found = Pick<ClaimEntry, "id" | "quote"> & { readonly place: Extract<Placement, { kind: "found" }> };

function changesSince(lock: Lock, found: readonly Found[], kept: Lock["quotes"]): readonly QuoteChange[] {
  const ids = new Set([...found.map(({ id }) => id), ...Object.keys(kept)]);
  const removed = Object.keys(lock.quotes).filter((id) => !ids.has(id));
  return [
    ...found.flatMap((quote) => changeOf(quote, lockedQuote(lock, quote.id))),
    ...removed.map((claim): QuoteChange => ({ claim, change: "removed" })),
  ];
}

function changeOf({ id, quote, place }: Found, locked: LockedQuote | undefined): readonly QuoteChange[] {
  if (!locked) return [{ claim: id, change: "added" }];
  if (sinceVerified(quote, locked) === "edited") return [{ claim: id, change: "edited" }];
  const { start } = place.span;
  return locked.start === start ? [] : [{ claim: id, change: "moved", from: locked.start, to: start }];
}
