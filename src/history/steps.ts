import type { Desk, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { isRecordPath } from "../desk/record-path.ts";
import { usageError } from "../errors.ts";
import type { Commit } from "../git/line.ts";
import { type ChangingCommit, type FileChange, logOf } from "../git/record-log.ts";
import { headOf } from "../git/repository.ts";
import { blobId, filesAt } from "../git/tree.ts";
import { claimIn, type FormerEntry, type RecordVersions } from "./record-versions.ts";

/** A record on one side of a change. */
export interface Side {
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

const RECORDS = [":(glob)claims/**/*.yaml", ":(glob)claims/**/*.yml"];

/** What became of a desk's records, step by step. */
export interface Steps {
  /** The last one first; that is what has not been committed. */
  readonly steps: readonly Step[];
  readonly commits: readonly ChangingCommit[];
  /** Asks git for all versions of a record at once. */
  readonly fetch: (path: string) => void;
}

/**
 * What became of a desk's records over the commits of the branch that is checked out, and in what is not committed yet.
 *
 * @param since a commit that is not looked at any more, with all that it comes from
 * @throws {UsageError} where git cannot say
 */
export function stepsOf({ root, desk }: OpenedDesk, versions: RecordVersions, since?: string): Steps {
  const head = headOf(root);
  if ("why" in head) throw usageError`git cannot show the history. ${head.why}`;
  const isEmpty = head.out === undefined;
  const log = isEmpty ? { out: [] } : logOf(root, RECORDS, since);
  if ("why" in log) throw usageError`git cannot show the history. ${log.why}`;
  const tree = head.out === undefined ? { out: new Map<string, string>() } : filesAt(root, head.out);
  if ("why" in tree) throw usageError`git cannot show the history. ${tree.why}`;
  const committed = new Map(
    [...tree.out].filter(([path]) => path.startsWith("claims/") && isRecordPath(path)),
  );
  const steps = [
    uncommitted(desk, committed, versions),
    ...log.out.map((commit) => stepOf(commit, versions)),
  ];
  const fetch = (ofPath: string) =>
    versions.fetch(
      steps.flatMap(({ files }) =>
        oidsOf(files.filter(({ path, formerPath }) => path === ofPath || formerPath === ofPath)),
      ),
    );
  return { steps, commits: log.out, fetch };
}

/** A commit of a log as a step. */
function stepOf({ files, ...commit }: ChangingCommit, versions: RecordVersions): Step {
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
function oidsOf(files: readonly FileChange[]): readonly (string | undefined)[] {
  return files.flatMap(({ oid, formerOid }) => [oid, formerOid]);
}

/** What of the records has not been committed, as a step. */
function uncommitted(desk: Desk, committed: ReadonlyMap<string, string>, versions: RecordVersions): Step {
  const now = new Map(desk.records.map((record) => [record.path, record]));
  const files: FileChange[] = [...new Set([...now.keys(), ...committed.keys()])].flatMap((path) => {
    const [record, formerOid] = [now.get(path), committed.get(path)];
    if (record && formerOid !== undefined && isAsCommitted(record, formerOid)) return [];
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

/** What git has with other line ends is taken for changed here, and turns out not to be. */
function isAsCommitted({ content }: RecordFile, oid: string): boolean {
  return blobId(Buffer.from(content), oid) === oid;
}
