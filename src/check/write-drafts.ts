import type { Desk, DraftEntry, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import type { GivenDrafts } from "../draft/draft-claims.ts";
import type { NewClaim } from "../draft/new-claim.ts";
import { type SourceToMake, sourceToMake } from "../draft/sources-for-claim.ts";
import { addressOf } from "../model/address.ts";
import { changeRecord } from "./change-record.ts";
import { claimsFor, idsIn, making } from "./log-claims.ts";

/** How the comment above a draft begins that says how sure it is and what found it. */
export const DRAFT_COMMENT = "Draft:";

/** What was written into a record. */
export interface WrittenDrafts {
  readonly drafts: readonly DraftEntry[];
  readonly sources: readonly SourceToMake[];
  /** As it is afterwards. */
  readonly desk: Desk;
}

/**
 * Writes drafts into an article's record, all or none, with the sources that they need, and a comment above each.
 *
 * @throws {UsageError} as `logClaims`
 */
export function writeDrafts(
  opened: OpenedDesk,
  record: RecordFile,
  given: GivenDrafts,
  today: Date,
): WrittenDrafts {
  if (given.claims.length === 0) return { drafts: [], sources: [], desk: opened.desk };
  const sources: SourceToMake[] = [];
  const namedAs = new Map<string, string>();
  for (const one of given.sources) {
    const made = sourceToMake(opened.desk, one, sources);
    sources.push(made);
    namedAs.set(one.name, made.id);
  }
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
        ...given.claims.map(({ id, why }) => ({ comment: ["claims", id], begins: DRAFT_COMMENT, says: why })),
      ];
    },
    today,
  );
  return {
    drafts: made.flatMap(({ id }) => desk.drafts.get(addressOf(record.name, id)) ?? []),
    sources,
    desk,
  };
}
