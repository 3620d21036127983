import { contactSecrets } from "../confidential/contacts-in-record.ts";
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
  /** How many were left out because they might say who an unnamed source is. */
  readonly withheld: number;
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
  const unsafe = new Map(
    given.claims.filter((one) => mayTellWho(opened.desk, given, one)).map((one) => [one.id, one]),
  );
  const safe = given.claims
    .filter(({ id }) => !unsafe.has(id))
    .map(({ answers, ...claim }) => {
      const isLinked = answers !== undefined && !unsafe.has(answers.id);
      const link = isLinked ? { [answers.is]: [{ claim: answers.id }] } : {};
      return { ...claim, fields: { ...claim.fields, ...link } };
    });
  const withheld = unsafe.size;
  if (safe.length === 0) return { drafts: [], sources: [], withheld, desk: opened.desk };
  const credited = new Set(safe.flatMap(({ credits }) => credits.map(({ source }) => source)));
  const sources: SourceToMake[] = [];
  const namedAs = new Map<string, string>();
  for (const one of given.sources.filter(({ name }) => credited.has(name))) {
    const made = sourceToMake(opened.desk, one, sources);
    sources.push(made);
    namedAs.set(one.name, made.id);
  }
  let made: readonly NewClaim[] = [];
  const desk = changeRecord(
    opened,
    record.path,
    (now) => {
      made = claimsFor(
        opened.desk,
        record,
        { claims: safe, sources: given.sources },
        sources,
        namedAs,
        idsIn(now),
      );
      return [
        ...making(sources, now, record),
        {
          add: ["claims"],
          entries: Object.fromEntries(made.map(({ id, fields }) => [id, fields])),
          levels: 1,
        },
        ...safe.map(({ id, why }) => ({ comment: ["claims", id], begins: DRAFT_COMMENT, says: why })),
      ];
    },
    today,
  );
  return {
    drafts: made.flatMap(({ id }) => desk.drafts.get(addressOf(record.name, id)) ?? []),
    sources,
    withheld,
    desk,
  };
}

/** An e-mail address or a telephone number in what an unnamed source says: a record keeps none of these. */
function mayTellWho(
  { sources }: Desk,
  given: GivenDrafts,
  { credits, fields }: GivenDrafts["claims"][number],
): boolean {
  const isUnnamed = (name: string) =>
    (given.sources.find((one) => one.name === name) ?? sources.get(name)?.source)?.kind === "unnamed";
  return (
    credits.some(({ source }) => isUnnamed(source)) && contactSecrets(String(fields["statement"])).length > 0
  );
}
