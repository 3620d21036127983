import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import type { GivenClaims } from "../draft/given-claims.ts";
import { attributionOf, type GivenClaim, type NewClaim, newClaim } from "../draft/new-claim.ts";
import { type SourceToMake, sourceMeant, sourceToMake } from "../draft/sources-for-claim.ts";
import { usageError } from "../errors.ts";
import { addressOf } from "../model/address.ts";
import { type Change, valueAt } from "../yaml/change.ts";
import { changeRecord } from "./change-record.ts";

/** What was written into a record. */
export interface Logged {
  readonly claims: readonly ClaimEntry[];
  readonly sources: readonly SourceToMake[];
  /** As it is afterwards. */
  readonly desk: Desk;
}

/**
 * Writes claims into an article's record, all or none, with the sources that they need.
 *
 * @throws {UsageError} for what cannot be placed or named, for ids that are taken, and for what the check would call an
 *   error; then nothing is written
 */
export function logClaims(opened: OpenedDesk, record: RecordFile, given: GivenClaims, today: Date): Logged {
  const { sources, namedAs } = sourcesToMake(opened.desk, given.sources);
  let made: readonly NewClaim[] = [];
  const desk = changeRecord(
    opened,
    record.path,
    (now) => {
      made = claimsFor(opened.desk, record, given, sources, namedAs, idsIn(now));
      return [
        ...making(sources, now, record),
        {
          add: ["claims"],
          entries: Object.fromEntries(made.map(({ id, fields }) => [id, fields])),
          levels: 1,
        },
      ];
    },
    today,
  );
  const claims = made.flatMap(({ id }) => desk.claims.get(addressOf(record.name, id)) ?? []);
  return { claims, sources, desk };
}

/** Whom an article credits with a claim that is on record already, and what it says. */
export interface Credited {
  readonly statement: string;
  readonly credits: GivenClaim["credits"];
  readonly sources: GivenClaims["sources"];
  /** A claim that it passes on, besides those that are on record. */
  readonly repeats?: string | undefined;
}

/**
 * Records whom the article credits with a claim, with the sources that are made for it.
 *
 * @throws {UsageError} as `logClaims`
 */
export function creditClaim(opened: OpenedDesk, entry: ClaimEntry, given: Credited, today: Date): Logged {
  const { record, path } = entry;
  const { sources, namedAs } = sourcesToMake(opened.desk, given.sources);
  const credits = given.credits.map((credit) => ({
    ...credit,
    source: namedAs.get(credit.source) ?? credit.source,
  }));
  const attribution = attributionOf(opened.desk, credits, sources);
  const desk = changeRecord(
    opened,
    record.path,
    (now) => [
      ...making(sources, now, record),
      { set: [...path, "statement"], to: given.statement },
      ...(attribution === undefined ? [] : [{ set: [...path, "attribution"], to: attribution }]),
      ...repeating(path, given.repeats),
    ],
    today,
  );
  return { claims: [desk.claims.get(entry.address) ?? entry], sources, desk };
}

/** The changes that say which claim one passes on, where it does. */
export function repeating(path: ClaimEntry["path"], claim: string | undefined): readonly Change[] {
  return claim === undefined ? [] : [{ append: [...path, "repeats"], item: { claim } }];
}

/** The sources that are to be made, and the ids of all that were given, by their names. */
export function sourcesToMake(
  desk: Desk,
  given: GivenClaims["sources"],
): { readonly sources: readonly SourceToMake[]; readonly namedAs: ReadonlyMap<string, string> } {
  const sources: SourceToMake[] = [];
  const namedAs = new Map<string, string>();
  for (const one of given) {
    const id = sourceMeant(desk, one.name);
    const made = id === undefined ? sourceToMake(desk, one, sources) : undefined;
    if (made) sources.push(made);
    namedAs.set(one.name, made?.id ?? id ?? one.name);
  }
  return { sources, namedAs };
}

/**
 * The changes that write sources into a record.
 *
 * @param now what the record says
 * @throws {UsageError} where it has one of them by now
 */
export function making(
  sources: readonly SourceToMake[],
  now: unknown,
  { path }: RecordFile,
): readonly Change[] {
  return sources.map(({ id, fields }): Change => {
    if (valueAt(now, ["sources", id]) !== undefined)
      throw usageError`Somebody has just added the source "${id}" to ${path}. Nothing was written; run the command again.`;
    return { set: ["sources", id], to: fields };
  });
}

/**
 * The claims to be written, each with an id that no other has.
 *
 * @param namedAs the ids of sources, by the names that credits may give them
 * @param taken the ids in the record
 * @throws {UsageError} for a source that there is not, words that are in the text more than once, and ids that are taken
 */
export function claimsFor(
  desk: Desk,
  record: RecordFile,
  { claims }: GivenClaims,
  sources: readonly SourceToMake[],
  namedAs: ReadonlyMap<string, string>,
  taken: readonly string[],
): readonly NewClaim[] {
  const ids = [...taken];
  return claims.map((claim) => {
    const credits = claim.credits.map((credit) => ({
      ...credit,
      source: namedAs.get(credit.source) ?? credit.source,
    }));
    const made = newClaim(desk, record, { ...claim, credits }, sources, ids);
    if (ids.includes(made.id))
      throw usageError`${record.path} has a claim "${made.id}" already. Give this one another id.`;
    ids.push(made.id);
    return made;
  });
}

/** The ids under `claims` in what a record says, as plain data. */
export function idsIn(record: unknown): readonly string[] {
  return Object.keys(valueAt(record, ["claims"]) ?? {});
}
