import { changeFile } from "../desk/change-file.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import { formerTextPath } from "../desk/former-text.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { besideRecord } from "../desk/record-path.ts";
import { writeTogether } from "../desk/write-together.ts";
import { UsageError, usageError } from "../errors.ts";
import { isInArticle } from "../model/claim.ts";
import { today as dayOf } from "../model/date.ts";
import { editsFor } from "../revise/edits-for.ts";
import type { RevisedClaim } from "../revise/revised-claims.ts";
import { formatLock, makeLock } from "../text/lock.ts";
import { normalise } from "../text/normalise.ts";
import { type Change, changeBelow } from "../yaml/change.ts";
import { changedContent, refuseErrors } from "./change-record.ts";
import { refuseOnMisuse } from "./refuse-misuse.ts";

/** How a record follows its article. */
export interface RevisionToWrite {
  /** The new text. */
  readonly text: string;
  /** The claims that follow it; the others stay as they are. */
  readonly claims: readonly RevisedClaim[];
  /** Who withdraws what is gone, and why. */
  readonly withdrawn: { readonly by: string; readonly reason: string } | undefined;
  /** The ids of claims that are gone and kept on file, as not in the article. */
  readonly onFile: ReadonlySet<string>;
  /** Whether the new text is put beside the record. */
  readonly keepsText: boolean;
  readonly today: Date;
}

/** What was written of it. */
export interface WrittenRevision {
  /** The ids of claims that could not follow, each with why. */
  readonly refused: ReadonlyMap<string, string>;
  /** Paths from the desk's folder. */
  readonly files: readonly string[];
  /** Where the old text is kept now; undefined where there was none beside the record. */
  readonly oldText: string | undefined;
}

/**
 * Has a record, its text and its lock follow a new text of the article. What the check would call an error, and does not
 * already for the new text, is not written: such a claim stays as it is. The old text is kept beside the new one, hidden.
 *
 * @throws {UsageError} where a file has changed in the meantime, or cannot be written
 */
export function writeRevision(
  opened: OpenedDesk,
  record: RecordFile,
  revision: RevisionToWrite,
): WrittenRevision {
  refuseOnMisuse(opened.desk);
  const { path } = record;
  const { text, keepsText } = revision;
  const { content, desk, refused } = follow(opened, record, revision);
  const [textPath, lockPath] = [besideRecord(path, "txt"), besideRecord(path, "lock")];
  const lock = lockOf(desk, path);
  const old = keepsText && record.text && record.text.content !== text ? record.text : undefined;
  const oldText = old && formerTextPath(path, old.sha256);
  if (old && oldText !== undefined)
    changeFile(opened.root, oldText, (now) => (now === undefined ? old.content : undefined));
  const changes = [
    { path, before: record.content, after: content },
    ...(old ? [{ path: textPath, before: old.content, after: text }] : []),
    ...(record.lock && lock ? [{ path: lockPath, before: record.lock.content, after: lock }] : []),
  ].filter(({ before, after }) => before !== after);
  writeTogether(opened.root, changes, []);
  const made = [
    ...(keepsText && !record.text ? [[textPath, text] as const] : []),
    ...(record.lock || !lock ? [] : [[lockPath, lock] as const]),
  ];
  for (const [file, says] of made) create(opened.root, file, says);
  return {
    refused,
    files: [...changes.map((change) => change.path), ...made.map(([file]) => file)],
    oldText,
  };
}

interface Followed {
  readonly content: string;
  /** As it is then. */
  readonly desk: Desk;
  readonly refused: ReadonlyMap<string, string>;
}

/** What the record says when its claims have followed the text: all of them, or else all that can. */
function follow(opened: OpenedDesk, record: RecordFile, revision: RevisionToWrite): Followed {
  const { text, claims, withdrawn, onFile, today } = revision;
  const revised = { text, normalised: normalise(text), today: dayOf(today) };
  const edits = claims.map((one) => ({
    id: one.entry.id,
    edits: editsFor(one, { ...revised, withdrawn: onFile.has(one.entry.id) ? undefined : withdrawn }).map(
      (edit) => changeBelow(one.entry.path, edit),
    ),
  }));
  const others = [[besideRecord(record.path, "txt"), text] as const];
  const tried = (before: string, changes: readonly Change[]) => {
    const content = changedContent(before, changes, record.path);
    return { content, desk: refuseErrors(opened, record.path, before, content, today, others) };
  };
  try {
    const all = edits.flatMap((one) => one.edits);
    return { ...tried(record.content, all), refused: new Map() };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
  const refused = new Map<string, string>();
  let done = tried(record.content, []);
  for (const one of edits) {
    if (one.edits.length === 0) continue;
    try {
      done = tried(done.content, one.edits);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused.set(one.id, error.message);
    }
  }
  return { ...done, refused };
}

/** The lock of the quotes that are in the new text. */
function lockOf(desk: Desk, path: string): string | undefined {
  const record = desk.records.find((one) => one.path === path);
  const found = (record?.claims ?? []).flatMap(({ id, claim, quote, place }) =>
    !claim.withdrawn && isInArticle(claim) && place?.kind === "found" ? [{ id, quote, place }] : [],
  );
  return record?.text && formatLock(makeLock(record.text, found));
}

function create(root: string, path: string, content: string): void {
  changeFile(root, path, (now) => {
    if (now !== undefined && now !== content)
      throw usageError`${path} was made in the meantime, and was left as it is. Run \`onrecord verify\`.`;
    return content;
  });
}
