import { isDeepStrictEqual } from "node:util";
import type { Desk, DraftEntry, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import type { GivenClaims } from "../draft/given-claims.ts";
import { type GivenClaim, newClaim } from "../draft/new-claim.ts";
import { usageError } from "../errors.ts";
import { fullAddress } from "../model/address.ts";
import { RELATIONS } from "../model/claim.ts";
import { today as dayOf } from "../model/date.ts";
import type { Change } from "../yaml/change.ts";
import { valueAt } from "../yaml/change.ts";
import { plainValue } from "../yaml/make-change.ts";
import { changeRecord } from "./change-record.ts";
import { type Logged, making, repeating, sourcesToMake } from "./log-claims.ts";
import { DRAFT_COMMENT } from "./write-drafts.ts";

/** What becomes of the drafts of one record. */
export interface Decided {
  readonly keep: readonly DraftEntry[];
  readonly drop: readonly DraftEntry[];
  /** Who answers for those that are kept: initials or a name. */
  readonly by?: string | undefined;
}

/**
 * Makes claims of drafts, and takes others out of the record: all of it or nothing. What other drafts say of one that is
 * dropped goes with it.
 *
 * @returns the desk as it is afterwards
 * @throws {UsageError} where a draft has changed in the meantime, a comment would be lost, or the check would call a claim
 *   that is kept an error
 */
export function decideDrafts(
  opened: OpenedDesk,
  record: RecordFile,
  { keep, drop, by }: Decided,
  today: Date,
): Desk {
  return changeRecord(
    opened,
    record.path,
    (now) => {
      refuseChanged(record, now, [...keep, ...drop]);
      return [
        ...keep.flatMap(({ path }) => keeping(path, by, today)),
        ...withoutAnswersTo(record, drop),
        ...drop.flatMap(({ path }): readonly Change[] => [withoutComment(path), { remove: path }]),
      ];
    },
    today,
  );
}

/** What a draft is to say, and which claim it passes on besides those that it names. */
interface Changed {
  readonly claim: GivenClaim;
  readonly sources: GivenClaims["sources"];
  readonly repeats?: string | undefined;
}

/**
 * Makes a claim of a draft that says something else than was proposed: its words, what it says, whom it credits.
 *
 * @throws {UsageError} as `decideDrafts`, and for words that are not in the text once
 */
export function changeDraft(
  opened: OpenedDesk,
  entry: DraftEntry,
  { claim, sources: wanted, repeats }: Changed,
  by: string | undefined,
  today: Date,
): Logged {
  const { record, path, id } = entry;
  const { sources, namedAs } = sourcesToMake(opened.desk, wanted);
  const credits = claim.credits.map((credit) => ({
    ...credit,
    source: namedAs.get(credit.source) ?? credit.source,
  }));
  const { fields } = newClaim(opened.desk, record, { ...claim, credits, id }, sources);
  const [first] = entry.chain;
  // What else the draft says of whom it credits stays, if that is whom it credits.
  const isSameCredit = credits[0]?.source === first?.link.source && credits[0]?.cue === first?.link.cue;
  const asked = ASKED.filter((field) => field !== "attribution" || !isSameCredit);
  const desk = changeRecord(
    opened,
    record.path,
    (now) => {
      refuseChanged(record, now, [entry]);
      return [
        ...making(sources, now, record),
        ...asked.flatMap((field): readonly Change[] => {
          const to = fields[field];
          if (to !== undefined) return [{ set: [...path, field], to }];
          return valueAt(now, [...path, field]) === undefined ? [] : [{ remove: [...path, field] }];
        }),
        ...repeating(path, repeats),
        ...keeping(path, by, today),
      ];
    },
    today,
  );
  const kept = desk.claims.get(entry.address);
  return { claims: kept ? [kept] : [], sources, desk };
}

/** What is asked for of a claim, or read from the text by its words. */
const ASKED = ["quote", "statement", "form", "attribution", "figures"];

function keeping(path: DraftEntry["path"], by: string | undefined, today: Date): readonly Change[] {
  return [
    { set: [...path, "check", "status"], to: "unchecked" },
    ...(by === undefined ? [] : [{ set: [...path, "logged"], to: { by, on: dayOf(today) } }]),
    withoutComment(path),
  ];
}

/** How sure a proposal was says nothing of a claim. */
function withoutComment(path: DraftEntry["path"]): Change {
  return { comment: path, begins: DRAFT_COMMENT, says: undefined };
}

/** The last ones of a list first: the others keep their places. */
function withoutAnswersTo({ drafts, name }: RecordFile, dropped: readonly DraftEntry[]): readonly Change[] {
  const gone = new Set(dropped.map(({ address }) => address));
  return drafts
    .filter(({ address }) => !gone.has(address))
    .flatMap(({ claim, path }) =>
      RELATIONS.flatMap((kind) =>
        (claim[kind] ?? [])
          .flatMap((relation, index): readonly Change[] =>
            gone.has(fullAddress(relation.claim, name)) ? [{ remove: [...path, kind, index] }] : [],
          )
          .toReversed(),
      ),
    );
}

function refuseChanged({ path, content }: RecordFile, now: unknown, entries: readonly DraftEntry[]): void {
  const before = plainValue(content);
  const changed = entries.find(
    (entry) => !isDeepStrictEqual(valueAt(now, entry.path), valueAt(before, entry.path)),
  );
  if (changed)
    throw usageError`"${changed.id}" in ${path} has changed in the meantime. Nothing was written; run the command again.`;
}
