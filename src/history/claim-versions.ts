import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { recordName } from "../desk/record-path.ts";
import type { Commit } from "../git/line.ts";
import type { ChangingCommit, FileChange } from "../git/record-log.ts";
import { addressOf } from "../model/address.ts";
import { quoteHash } from "../text/lock.ts";
import { claimIn, type FormerEntry, type RecordVersions } from "./record-versions.ts";

/** A claim as a commit left it. */
export interface Version {
  /** Undefined for what has not been committed. */
  readonly commit: Commit | undefined;
  /** What it was called then. */
  readonly address: string;
  /** The claim; "none" where there was none of that name, "unreadable" where nobody can say. */
  readonly claim: FormerEntry;
  /** Of a claim that is gone: what is there in its place, with its quote. */
  readonly renamedTo: string | undefined;
}

/** A record on one side of a change. */
interface Side {
  readonly claim: (id: string) => FormerEntry;
  readonly whole: () => RecordFile | "none" | "unreadable";
}

const NO_RECORD: Side = { claim: () => "none", whole: () => "none" };

/** What a step of the history changed in records: a commit, or what has not been committed. */
export interface Step {
  readonly commit: Commit | undefined;
  readonly files: readonly FileChange[];
  /** Asks git for all that it changed at once. */
  readonly fetch: () => void;
  readonly after: (file: FileChange) => Side;
  readonly before: (file: FileChange) => Side;
}

/** Where a claim is followed to. */
interface Place {
  readonly path: string;
  readonly id: string;
}

/** A commit of a log as a step. */
export function stepOf({ files, ...commit }: ChangingCommit, versions: RecordVersions): Step {
  return {
    commit,
    files,
    fetch: () => versions.fetch(oidsOf(files)),
    after: ({ path, oid }) => committedSide(versions, oid, path),
    before: ({ formerPath, formerOid }) => committedSide(versions, formerOid, formerPath),
  };
}

function committedSide(versions: RecordVersions, oid: string | undefined, path: string | undefined): Side {
  if (oid === undefined || path === undefined) return NO_RECORD;
  return { claim: (id) => versions.claim(oid, path, id), whole: () => versions.read(oid, path) };
}

/** The blobs of both sides of changes. */
export function oidsOf(files: readonly FileChange[]): readonly (string | undefined)[] {
  return files.flatMap(({ oid, formerOid }) => [oid, formerOid]);
}

/**
 * The versions of a claim, the last one first: it is followed back through each step that changed its record, to another id
 * where it has the quote that a claim lost there, and to another record where that has it no longer.
 *
 * @param steps the last one first
 * @param fetch called with the path of a record before its versions are read
 */
export function versionsOf(
  steps: readonly Step[],
  from: Place,
  fetch: (path: string) => void,
): readonly Version[] {
  const versions: Version[] = [];
  let place = from;
  fetch(place.path);
  for (const step of steps) {
    const file =
      step.files.find(({ path }) => path === place.path) ??
      step.files.find(({ formerPath }) => formerPath === place.path);
    if (!file) continue;
    const isHere = file.path === place.path;
    const claim = isHere ? step.after(file).claim(place.id) : "none";
    const was = step.before(file).claim(place.id);
    versions.push({
      commit: step.commit,
      address: addressOf(recordName(place.path), place.id),
      claim,
      renamedTo: claim === "none" && typeof was === "object" ? placeAfter(step, file, was) : undefined,
    });
    const found = isHere && was === "none" && typeof claim === "object" && placeBefore(step, file, claim);
    const next = found || { path: (isHere && file.formerPath) || place.path, id: place.id };
    if (next.path !== place.path) fetch(next.path);
    place = next;
  }
  return versions;
}

/** Where the claim was that is new in a file: in the file before, or in another one, and there no longer. */
function placeBefore(step: Step, file: FileChange, claim: ClaimEntry): Place | undefined {
  step.fetch();
  for (const one of [file, ...step.files.filter((other) => other !== file)]) {
    const before = step.before(one).whole();
    if (typeof before === "string") continue;
    const found = lostFrom(before, step.after(one).whole(), claim);
    if (found) return { path: before.path, id: found.id };
  }
  return undefined;
}

/** The address of a claim that has the quote of one that is gone, and was not there before. */
function placeAfter(step: Step, file: FileChange, claim: ClaimEntry): string | undefined {
  step.fetch();
  for (const one of [file, ...step.files.filter((other) => other !== file)]) {
    const after = step.after(one).whole();
    if (typeof after === "string") continue;
    const found = lostFrom(after, step.before(one).whole(), claim);
    if (found) return found.address;
  }
  return undefined;
}

/**
 * The claim with the quote of another one that one side of a change has and the other has not; one with its id, if there is.
 */
function lostFrom(
  side: RecordFile,
  other: ReturnType<Side["whole"]>,
  { id, quote }: ClaimEntry,
): ClaimEntry | undefined {
  if (other === "unreadable") return undefined;
  // A file that is renamed keeps its claims, and so both sides of the change have them.
  const isSameName = typeof other === "object" && other.name === side.name;
  const kept = new Set(isSameName ? other.claimIds : []);
  const sha256 = quoteHash(quote);
  const lost = side.claims.filter((one) => !kept.has(one.id) && quoteHash(one.quote) === sha256);
  return lost.find((one) => one.id === id) ?? lost[0];
}

/** What of the records has not been committed, as a step. */
export function uncommitted(
  desk: Desk,
  committed: ReadonlyMap<string, string>,
  isChanged: (record: RecordFile, oid: string) => boolean,
  versions: RecordVersions,
): Step {
  const now = new Map(desk.records.map((record) => [record.path, record]));
  const files: FileChange[] = [...new Set([...now.keys(), ...committed.keys()])].flatMap((path) => {
    const [record, formerOid] = [now.get(path), committed.get(path)];
    if (record && formerOid !== undefined && !isChanged(record, formerOid)) return [];
    return [
      {
        path: record && path,
        oid: undefined,
        formerPath: formerOid === undefined ? undefined : path,
        formerOid,
      },
    ];
  });
  return {
    commit: undefined,
    files,
    fetch: () => versions.fetch(oidsOf(files)),
    after: ({ path }) => {
      const record = path === undefined ? undefined : now.get(path);
      if (!record) return NO_RECORD;
      const side = record.problems.some(({ kind }) => kind === "syntax") ? "unreadable" : record;
      return { claim: (id) => claimIn(side, id), whole: () => side };
    },
    before: ({ formerPath, formerOid }) => committedSide(versions, formerOid, formerPath),
  };
}
