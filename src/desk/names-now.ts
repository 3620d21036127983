import { isDeepStrictEqual } from "node:util";
import { addressOf } from "../model/address.ts";
import type { Quote } from "../model/claim.ts";
import { quoteHash } from "../text/lock.ts";
import type { Desk, RecordFile } from "./desk.ts";

/** What is called otherwise than it was in a former state of a record. */
export interface NamesNow {
  /** The ids of claims that have other ones, by those of then. */
  readonly claims: ReadonlyMap<string, string>;
  readonly addressNow: (address: string) => string;
  readonly sourceNow: (id: string) => string;
}

/**
 * What claims and sources of a former state of a record are called now. A claim that is gone and one that is new are the same if
 * no others of these have the same quote; sources, if no others say the same of themselves.
 */
export function namesNow(former: RecordFile, record: RecordFile, desk: Desk): NamesNow {
  const claims = paired(
    former.claims.filter(({ id }) => !record.claimIds.includes(id)).map(quoteById),
    [...record.claims, ...record.drafts].filter(({ id }) => !former.claimIds.includes(id)).map(quoteById),
  );
  const gone = former.sources.filter(({ id }) => !desk.sources.has(id) && !desk.unreadable.sources.has(id));
  const known = new Set(former.sourceIds);
  // Most often none is gone, and a desk has many.
  const fresh = gone.length === 0 ? [] : [...desk.sources.values()].filter(({ id }) => !known.has(id));
  const sources = new Map(
    gone.flatMap(({ id, source }) => {
      const same = fresh.filter((other) =>
        // What it belongs to may have another name, too.
        isDeepStrictEqual({ ...other.source, of: undefined }, { ...source, of: undefined }),
      );
      const [only] = same;
      return only && same.length === 1 ? [[id, only.id] as const] : [];
    }),
  );
  const here = `${former.name}/`;
  return {
    claims,
    addressNow: (address) => {
      if (!address.startsWith(here)) return address;
      const id = address.slice(here.length);
      return addressOf(record.name, claims.get(id) ?? id);
    },
    sourceNow: (id) => sources.get(id) ?? id,
  };
}

function quoteById({ id, quote }: { readonly id: string; readonly quote: Quote }): readonly [string, string] {
  return [id, quoteHash(quote)];
}

/** The ids that have one hash in common, which nothing else has. */
function paired(
  gone: readonly (readonly [id: string, hash: string])[],
  fresh: readonly (readonly [id: string, hash: string])[],
): ReadonlyMap<string, string> {
  return new Map(
    gone.flatMap(([id, hash]) => {
      const [only, ...others] = fresh.filter(([, other]) => other === hash);
      const isOnly = gone.filter(([, other]) => other === hash).length === 1;
      return only && others.length === 0 && isOnly ? [[id, only[0]] as const] : [];
    }),
  );
}
