import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { Claim } from "../model/claim.ts";
import { quoteHash } from "../text/lock.ts";
import { type ClaimChange, claimChanges } from "./claim-changes.ts";
import type { Origins } from "./origins.ts";

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
 * How the sourcing changed between two states of a desk, as far as the claims say it. A claim under another id is the same
 * one if git can follow it, or it has the quote that a claim lost; an article under another name, if git knows its file by that
 * name, or it has the title, or half of the claims, of one that is gone. That a renamed article's claims have other addresses is not said of each.
 *
 * @param isMeant whether what changed in the record of a path is asked for
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

/** A record in both states, or in one of them. */
interface Pair {
  readonly was: RecordFile | undefined;
  readonly is: RecordFile | undefined;
}

/** The records of both states, by name. */
function recordPairs(before: Desk, after: Desk, origins: Origins): readonly Pair[] {
  const left = new Map(before.records.map((record) => [record.path, record]));
  const take = (record: RecordFile | undefined) => {
    if (record) left.delete(record.path);
    return record;
  };
  const byPath = after.records.map((is): Pair => ({ is, was: take(left.get(is.path)) }));
  const find = (pairs: readonly Pair[], ofRecord: (is: RecordFile) => RecordFile | undefined) =>
    pairs.map(
      ({ is, was }): Pair => ({ is, was: was ?? (left.size > 0 && is ? take(ofRecord(is)) : undefined) }),
    );
  const byGit = find(byPath, ({ path }) => left.get(origins.ofRecord(path)));
  const byName = find(byGit, ({ name }) => named(left, name));
  const byQuotes = find(byName, (is) => likest(left, is));
  const gone = [...left.values()].map((was): Pair => ({ was, is: undefined }));
  const nameOf = ({ was, is }: Pair) => (is ?? was)?.name ?? "";
  return [...byQuotes, ...gone].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function named(records: ReadonlyMap<string, RecordFile>, name: string | undefined): RecordFile | undefined {
  return [...records.values()].find((record) => record.name === name);
}

/** The record of the same title, or that has at least half of its claims in common with another one. */
function likest(records: ReadonlyMap<string, RecordFile>, record: RecordFile): RecordFile | undefined {
  if (records.size === 0 || !record.article) return undefined;
  const marksOf = ({ claims }: RecordFile) => claims.map(({ id, quote }) => `${id} ${quoteHash(quote)}`);
  const marks = new Set(marksOf(record));
  const share = (other: RecordFile) =>
    marksOf(other).filter((mark) => marks.has(mark)).length /
    Math.max(Math.min(other.claims.length, marks.size), 1);
  const articles = [...records.values()].filter(({ article }) => article);
  return (
    articles.find(({ article }) => article?.title === record.article?.title) ??
    articles.find((other) => share(other) >= 0.5)
  );
}

/** More new claims than that are not followed back through git, one by one. */
const MOST_FOLLOWED = 100;

function placeText(path: string, id: string): string {
  return `${path}\n${id}`;
}

/** Each claim of the later state that was there before, with what it was. */
function claimPairs(pairs: readonly Pair[], origins: Origins): ReadonlyMap<ClaimEntry, ClaimEntry> {
  const same = new Map<ClaimEntry, ClaimEntry>();
  const fresh: { readonly entry: ClaimEntry; readonly was: RecordFile | undefined }[] = [];
  const gone: ClaimEntry[] = [];
  for (const { was, is } of pairs) {
    for (const entry of is?.claims ?? []) {
      const former = was?.claimsById.get(entry.id);
      if (former) same.set(entry, former);
      else fresh.push({ entry, was });
    }
    gone.push(...(was?.claims ?? []).filter(({ id }) => !is?.claimsById.has(id)));
  }
  const byQuote = new Map<string, ClaimEntry[]>();
  for (const entry of gone) {
    const key = quoteHash(entry.quote);
    byQuote.set(key, [...(byQuote.get(key) ?? []), entry]);
  }
  const match = (isFit: (former: ClaimEntry, was: RecordFile | undefined) => boolean) => {
    for (const { entry, was } of fresh) {
      const candidates = same.has(entry) ? [] : (byQuote.get(quoteHash(entry.quote)) ?? []);
      const index = candidates.findIndex((former) => isFit(former, was));
      const [former] = index === -1 ? [] : candidates.splice(index, 1);
      if (former) same.set(entry, former);
    }
  };
  match((former, was) => former.record === was);
  // Moved to another record, a claim mostly keeps its id.
  match((former) => fresh.some(({ entry }) => entry.id === former.id));
  const matched = new Set(same.values());
  const left = fresh.filter(({ entry }) => !same.has(entry));
  const lost = new Map(
    gone.flatMap((one) => (matched.has(one) ? [] : [[placeText(one.record.path, one.id), one]])),
  );
  for (const { entry } of left.length <= MOST_FOLLOWED && lost.size > 0 ? left : []) {
    const { path, id } = origins.ofClaim(entry);
    const former = lost.get(placeText(path, id));
    if (former) same.set(entry, former);
    lost.delete(placeText(path, id));
  }
  return same;
}

function articleDifference(
  { was, is }: Pair,
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
  const addresses = sides.flatMap(({ name, claimIds, claimsById }) =>
    claimIds.filter((id) => !claimsById.has(id)).map((id) => `${name}/${id}`),
  );
  return [...new Set(addresses)];
}
