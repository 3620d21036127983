import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { unusableClaims } from "../desk/unusable-claims.ts";
import type { Claim } from "../model/claim.ts";
import { type ClaimChange, claimChanges } from "../model/claim-changes.ts";
import type { Origins } from "./origins.ts";
import { claimPairs, type RecordPair, recordPairs } from "./same-claims.ts";

/** What became of a claim between two states of a desk. */
export type ClaimDifference = {
  readonly address: string;
} & (
  | { readonly is: "added" | "removed"; readonly claim: Claim }
  | {
      readonly is: "changed" | "withdrawn" | "renamed";
      readonly change: ClaimChange;
      /** What it was called before, where that was something else. */
      readonly renamedFrom: string | undefined;
    }
);

/** What became of an article and its claims. */
export interface ArticleDifference {
  readonly article: string;
  readonly is: "added" | "removed" | "renamed" | "changed";
  /** What it was called before, where it was renamed. */
  readonly renamedFrom: string | undefined;
  /** In the order of the record, those that are gone at the end. */
  readonly claims: readonly ClaimDifference[];
}

/** How the sourcing of a desk changed between two of its states. */
export interface DeskChanges {
  /** By name; of one that was renamed, the new one. */
  readonly articles: readonly ArticleDifference[];
  /** Records, and claims in them, that cannot be read in one of the states: what changed in them nobody knows. */
  readonly unread: readonly string[];
}

/**
 * How the sourcing changed between two states of a desk, as far as the claims say it. That a renamed article's claims have
 * other addresses is not said of each.
 *
 * @param isMeant whether what changed in the record of a path is asked for
 * @throws {UsageError} where git is needed to follow something, and cannot say
 */
export function deskChanges(
  before: Desk,
  after: Desk,
  origins: Origins,
  isMeant: (path: string) => boolean,
): DeskChanges {
  const pairs = recordPairs(before, after, origins);
  const unread = pairs.flatMap(({ was, is }) =>
    isMeant((is ?? was)?.path ?? "") ? unreadable(was, is) : [],
  );
  const isUnread = new Set(unread);
  const readable = pairs.filter(({ was, is }) => !isUnread.has((is ?? was)?.path ?? ""));
  const same = claimPairs(readable, origins);
  const articles = readable
    .filter(({ was, is }) => isMeant((is ?? was)?.path ?? ""))
    .flatMap((pair) => articleDifference(pair, same, isUnread) ?? []);
  return { articles, unread };
}

function articleDifference(
  { was, is }: RecordPair,
  same: ReadonlyMap<ClaimEntry, ClaimEntry>,
  isUnread: ReadonlySet<string>,
): ArticleDifference | undefined {
  const kept = new Set(same.values());
  const claims = [
    ...(is?.claims ?? []).flatMap((entry) => difference(entry, same.get(entry), was) ?? []),
    ...(was?.claims ?? [])
      .filter((entry) => !kept.has(entry))
      .map(({ address, claim }): ClaimDifference => ({ address, is: "removed", claim })),
  ].filter(({ address }) => !isUnread.has(address));
  const record = is ?? was;
  const isArticle = [was, is].some((one) => one?.article !== undefined || (one?.claims.length ?? 0) > 0);
  if (!record || !isArticle) return undefined;
  const renamedFrom = was && is && was.name !== is.name ? was.name : undefined;
  const what = !was ? "added" : !is ? "removed" : renamedFrom === undefined ? "changed" : "renamed";
  if (what === "changed" && claims.length === 0) return undefined;
  return { article: record.name, is: what, renamedFrom, claims };
}

function difference(
  { address, id, claim }: ClaimEntry,
  former: ClaimEntry | undefined,
  was: RecordFile | undefined,
): ClaimDifference | undefined {
  if (!former) return { address, is: "added", claim };
  const change = claimChanges(former.claim, claim);
  const renamedFrom = former.id === id && former.record === was ? undefined : former.address;
  if (change.changes.length === 0 && renamedFrom === undefined) return undefined;
  const isWithdrawn = claim.withdrawn && !former.claim.withdrawn;
  const is = isWithdrawn ? "withdrawn" : change.changes.length > 0 ? "changed" : "renamed";
  return { address, is, change, renamedFrom };
}

/** What of a record cannot be read in one of its states: all of it, by its path, or claims, by their addresses. */
function unreadable(was: RecordFile | undefined, is: RecordFile | undefined): readonly string[] {
  const sides = [was, is].flatMap((side) => side ?? []);
  const isBroken = sides.some(({ problems }) => problems.some(({ kind }) => kind === "syntax"));
  if (isBroken) return [(is ?? was)?.path ?? ""];
  const addresses = sides.flatMap((side) => unusableClaims(side).map((id) => `${side.name}/${id}`));
  return [...new Set(addresses)];
}
