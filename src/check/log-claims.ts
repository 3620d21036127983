import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { claimedBefore } from "../draft/claimed-before.ts";
import type { GivenClaims } from "../draft/given-claims.ts";
import { type NewClaim, newClaim } from "../draft/new-claim.ts";
import { type SourceToMake, sourceMeant, sourceToMake } from "../draft/sources-for-claim.ts";
import { usageError } from "../errors.ts";
import { addressOf } from "../model/address.ts";
import { type Change, valueAt } from "../yaml/change.ts";
import { changeRecord } from "./change-record.ts";

/** What was written into a record. */
export interface Logged {
  readonly claims: readonly {
    readonly entry: ClaimEntry;
    /** Claims that may say the same: of the same source, with a figure in common. */
    readonly before: readonly ClaimEntry[];
  }[];
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
  const sources: SourceToMake[] = [];
  const namedAs = new Map<string, string>();
  for (const one of given.sources) {
    const id = sourceMeant(opened.desk, one.name);
    const made = id === undefined ? sourceToMake(opened.desk, one, sources) : undefined;
    if (made) sources.push(made);
    namedAs.set(one.name, made?.id ?? id ?? one.name);
  }
  let made: readonly NewClaim[] = [];
  const desk = changeRecord(
    opened,
    record.path,
    (now) => {
      made = claimsFor(opened.desk, record, given, sources, namedAs, idsIn(now));
      for (const { id } of sources)
        if (valueAt(now, ["sources", id]) !== undefined)
          throw usageError`${record.path} has a source "${id}" since a moment. Nothing was written; run the command again.`;
      return [
        ...sources.map(({ id, fields }): Change => ({ set: ["sources", id], to: fields })),
        ...made.map(({ id, fields }): Change => ({ set: ["claims", id], to: fields, levels: 1 })),
      ];
    },
    today,
  );
  const claims = made.flatMap(({ id }) => {
    const entry = desk.claims.get(addressOf(record.name, id));
    return entry ? [{ entry, before: claimedBefore(desk, entry) }] : [];
  });
  return { claims, sources, desk };
}

function claimsFor(
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

function idsIn(record: unknown): readonly string[] {
  return Object.keys(valueAt(record, ["claims"]) ?? {});
}
