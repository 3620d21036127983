import { resolve } from "node:path";
import { concealer, concealIn } from "../confidential/conceal.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { readAs } from "../desk/read.ts";
import { selectRecords } from "../desk/select.ts";
import { usageError } from "../errors.ts";
import { endOfToday } from "../model/date.ts";
import { rules as allRules } from "../rules/index.ts";
import { check } from "./check.ts";
import type { Finding } from "./finding.ts";
import { type Verification, verifyRecord } from "./verify.ts";
import { writeLocks } from "./write-locks.ts";

/** Which articles are to be verified, and how. Everything may be left out. */
export interface VerifyRequest {
  /** Articles, records or folders (paths from `from`); all, where it is left out. */
  readonly names?: readonly string[] | undefined;
  /** The folder that names and `text` are relative to; the desk's own, where it is left out. */
  readonly from?: string | undefined;
  /** The file with the text of the one article that is named, if it is not next to the record. */
  readonly text?: string | undefined;
  /** Whether locks that changed are written. */
  readonly write?: boolean | undefined;
  readonly today?: Date | undefined;
}

/** What became of the quotes. */
export interface VerifyResult {
  /** The desk that was looked at, with `text` as its article's text. */
  readonly opened: OpenedDesk;
  readonly verifications: readonly Verification[];
  /** Locks that could not be written, by path, and why. */
  readonly unwritten: ReadonlyMap<string, string>;
  /** What is wrong with quotes, and with the records that they are in. */
  readonly findings: readonly Finding[];
}

/**
 * Finds every quote, word for word, in its article's text.
 *
 * @throws {UsageError} for names that there are not, or a text that cannot be read
 */
export function verifyDesk(asIs: OpenedDesk, request: VerifyRequest = {}): VerifyResult {
  const { names = [], from = asIs.root, text, write = false, today = new Date() } = request;
  const opened = text === undefined ? asIs : withText(asIs, names, from, text);
  const verifications = selectRecords(opened, names, from)
    .filter(({ article, claimIds, problems }) => article || claimIds.length > 0 || problems.length > 0)
    .map(verifyRecord);
  const unwritten = write ? writeLocks(opened.root, verifications) : new Map<string, string>();
  return { opened, verifications, unwritten, findings: findingsOf(opened, verifications, today) };
}

/** The desk with another file as the text of the one article that is named. */
function withText(opened: OpenedDesk, names: readonly string[], from: string, file: string): OpenedDesk {
  const records = selectRecords(opened, names, from).filter(({ article }) => article);
  const [record] = records;
  if (!record || records.length > 1) {
    throw usageError`--text gives the text of one article: name it, for example \`onrecord verify express-e-summons --text FILE\`.`;
  }
  const path = resolve(from, file);
  const text = readAs(file, path);
  if ("unreadable" in text) throw usageError`${file}: ${text.unreadable}`;
  const { root } = opened;
  return { root, desk: loadDesk(root, { texts: new Map([[record.path, path]]) }) };
}

function findingsOf(
  { desk }: OpenedDesk,
  verifications: readonly Verification[],
  today: Date,
): readonly Finding[] {
  const paths = new Set(
    verifications.flatMap(({ record, outcome }) =>
      outcome === "failed" || record.problems.length > 0 ? [record.path] : [],
    ),
  );
  if (paths.size === 0) return [];
  const rules = allRules.filter(({ verifies, fixed }) => verifies || fixed);
  const findings = check(desk, { rules, today: endOfToday(today), wants: (path) => paths.has(path) });
  return concealIn(
    findings.filter(({ waiver }) => waiver === undefined),
    concealer(desk),
  );
}
