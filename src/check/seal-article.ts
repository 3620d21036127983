import { concealer } from "../confidential/conceal.ts";
import { changeFile } from "../desk/change-file.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskFile, LARGEST_SEAL } from "../desk/read.ts";
import { besideRecord } from "../desk/record-path.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Answer } from "../git/run.ts";
import { count } from "../language/en/count.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { isInArticle } from "../model/claim.ts";
import { today as dayOf } from "../model/date.ts";
import { formatSeal, makeSeal, type Seal, type SealContents } from "../seal/seal.ts";
import { checkDesk } from "./check-desk.ts";
import { committedState } from "./committed.ts";
import { counts, type Finding } from "./finding.ts";
import { refuseOnMisuse } from "./refuse-misuse.ts";
import { refuseFindings } from "./refuse-new-errors.ts";
import { sealContents } from "./seal-contents.ts";

/** How an article is to be sealed. */
export interface SealRequest {
  readonly tool: string;
  readonly today: Date;
  /** Signs the canonical JSON; left out where nobody is to sign. */
  readonly sign?: ((message: string) => Answer<string>) | undefined;
}

/** An article that was sealed. */
export interface Sealed {
  /** The seal's file, from the desk's folder. */
  readonly path: string;
  readonly seal: Seal;
  /** How many of its claims nobody has checked yet. */
  readonly unchecked: number;
  /** What the seal cannot prove, or has taken over without a word. */
  readonly notices: readonly string[];
}

/**
 * Seals an article as it is: adds a line to its seal file, which says what it rests on and which seal was before. Those before
 * stay.
 *
 * @throws {UsageError} where the check finds errors, nothing says which text was published, somebody could be identified, the
 *   old seal cannot be read, it cannot be signed, or something has changed in the meantime; then nothing is written
 */
export function sealArticle({ root, desk }: OpenedDesk, record: RecordFile, request: SealRequest): Sealed {
  const path = besideRecord(record.path, "seal");
  refuseUnreadable(record);
  const findings = findingsIn({ root, desk }, record, request.today);
  refuseFindings(
    findings.filter(({ severity }) => severity === "error"),
    `${record.name} was not sealed: \`onrecord check\` finds errors.`,
  );
  const hashes = {
    record: hashOf(root, record.path, record.content) ?? "",
    lock: record.lock && hashOf(root, record.lock.path, record.lock.content),
  };
  const committed = committedState(root, desk, path);
  const contents = sealContents(desk, record, {
    tool: request.tool,
    date: dayOf(request.today),
    hashes,
    committed: "out" in committed ? committed.out : undefined,
  });
  const message = jsonOf(contents, record);
  refuseIdentities(desk, record, contents, message);
  const signature = request.sign?.(message);
  if (signature && "why" in signature)
    throw usageError`${record.name} was not sealed: it could not be signed. ${signature.why}`;
  const seal = makeSeal(contents, signature?.out);
  changeFile(root, path, (before) => {
    if (before !== record.seal?.content)
      throw usageError`${path} has changed in the meantime. Nothing was sealed; run the command again.`;
    hashOf(root, record.path, record.content);
    const after = (before ?? "") + formatSeal(seal);
    if (Buffer.byteLength(after) > LARGEST_SEAL)
      throw usageError`${path} would be larger than ${LARGEST_SEAL / 2 ** 20} MB, and could not be read again. Nothing was sealed.`;
    return after;
  });
  const why = "why" in committed ? committed.why : undefined;
  return { path, seal, unchecked: uncheckedIn(record), notices: [...noticesOf(record, seal, findings, why)] };
}

function refuseUnreadable({ name, path, text, lock, seal }: RecordFile): void {
  const [problem] = seal?.problems ?? [];
  if (seal && !seal.seals)
    throw usageError`${name} was not sealed: ${seal.path} cannot be used. ${problem?.message}`;
  if (text || lock?.lock) return;
  throw usageError`${name} was not sealed: nothing says which text was published, because there is neither the text nor a lock. Save the text as ${besideRecord(path, "txt")} and run \`onrecord verify\`.`;
}

/** What the check finds in an article and its files, and nobody has waived. */
function findingsIn(opened: OpenedDesk, { path }: RecordFile, today: Date): readonly Finding[] {
  refuseOnMisuse(opened.desk);
  return checkDesk(opened, { names: [path], today }).findings.filter(counts);
}

/**
 * The SHA-256 of a file's bytes, which must say what was read before.
 *
 * @throws {UsageError} where it does not
 */
function hashOf(root: string, path: string, content: string): string | undefined {
  const now = deskFile(root, path);
  if (!("content" in now) || now.content !== content)
    throw usageError`${path} has changed in the meantime. Nothing was sealed; run the command again.`;
  return now.sha256;
}

/** @throws {UsageError} for what JSON has no place for */
function jsonOf(contents: SealContents, { name }: RecordFile): string {
  try {
    return canonicalJson(contents);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw usageError`${name} was not sealed. ${error.message}`;
  }
}

/** Digests are no words that anybody could be known by. */
const DIGEST = /\b[0-9a-f]{40,64}\b/g;

function refuseIdentities(desk: Desk, { name }: RecordFile, contents: SealContents, message: string): void {
  const conceal = concealer(desk);
  const words = message.replace(DIGEST, "");
  if (conceal(words) === words) return;
  const places = placesOf(contents.record, [], (text) => conceal(text) !== text);
  const where = places.length === 0 ? "" : ` It is in ${places.slice(0, MOST_PLACES).join(", ")}.`;
  throw usageError`${name} was not sealed: the seal would hold what may say who a confidential source is, and git keeps it forever.${where} \`onrecord check --rule anonymity/identity-in-record\` reports what is certain.`;
}

const MOST_PLACES = 5;

/** The ways, with dots, to the texts in plain data that are meant. */
function placesOf(
  value: unknown,
  path: readonly string[],
  isMeant: (text: string) => boolean,
): readonly string[] {
  if (typeof value === "string") return isMeant(value) ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key], isMeant));
}

function uncheckedIn({ claims }: RecordFile): number {
  return claims.filter(
    ({ claim }) =>
      !claim.withdrawn && isInArticle(claim) && claim.kind !== "opinion" && claim.check?.status !== "checked",
  ).length;
}

function* noticesOf(
  { text, lock, drafts, seal: before }: RecordFile,
  { contents: { git } }: Seal,
  findings: readonly Finding[],
  why: string | undefined,
): Generator<string> {
  if (!git)
    yield `The seal names no commit. ${why ?? "The desk is not in git, or nothing has been committed yet."}`;
  else if (!git.clean) yield "The desk has changes that are not committed. Commit them with the seal.";
  if (!lock) yield "There is no lock: `onrecord verify` would prove that the quotes are in the text.";
  if (!text) yield "The text is not available: the seal names the one that the lock was made of.";
  if (drafts.length > 0)
    yield `Not in the seal, because nobody has reviewed it: ${count(drafts.length, "draft")}.`;
  const silent = findings.filter(({ rule }) => rule === "check/changed-since-seal").length;
  if (before && silent > 0)
    yield `Changed since the seal before, and no correction says so: ${silent} of its claims. \`onrecord seal --verify\` will no longer show it.`;
}
