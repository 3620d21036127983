import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { quoteHash } from "../text/lock.ts";
import type { Origins } from "./origins.ts";

/** A record in both states, or in one of them. */
export interface RecordPair {
  readonly was: RecordFile | undefined;
  readonly is: RecordFile | undefined;
}

/**
 * The records of two states, by name, each with what it was: the file of its path; the one that git knows it was; one of its
 * name; one with its title, or with half of its claims.
 */
export function recordPairs(before: Desk, after: Desk, origins: Origins): readonly RecordPair[] {
  const left = new Map(before.records.map((record) => [record.path, record]));
  const take = (record: RecordFile | undefined) => {
    if (record) left.delete(record.path);
    return record;
  };
  const byPath = after.records.map((is): RecordPair => ({ is, was: take(left.get(is.path)) }));
  const find = (pairs: readonly RecordPair[], ofRecord: (is: RecordFile) => RecordFile | undefined) =>
    pairs.map(
      ({ is, was }): RecordPair => ({
        is,
        was: was ?? (left.size > 0 && is ? take(ofRecord(is)) : undefined),
      }),
    );
  const byGit = find(byPath, ({ path }) => left.get(origins.ofRecord(path)));
  const byName = find(byGit, ({ name }) => named(left, name));
  const byQuotes = find(byName, (is) => likest(left, is));
  const gone = [...left.values()].map((was): RecordPair => ({ was, is: undefined }));
  const nameOf = ({ was, is }: RecordPair) => (is ?? was)?.name ?? "";
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

/**
 * Each claim of the later state that was there before, with what it was: the claim of its id, or one that is gone and has its
 * quote, or that git can follow it back to.
 */
export function claimPairs(
  pairs: readonly RecordPair[],
  origins: Origins,
): ReadonlyMap<ClaimEntry, ClaimEntry> {
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
