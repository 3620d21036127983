import { isDeepStrictEqual } from "node:util";
import { explanationOf } from "../desk/corrections.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import { namesNow } from "../desk/names-now.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskFile } from "../desk/read.ts";
import { besideRecord } from "../desk/record-path.ts";
import { sealedRecord } from "../desk/sealed-record.ts";
import { type SinceSeal, sinceSeal, unreadableClaims } from "../desk/since-seal.ts";
import { isUnexplained } from "../desk/unexplained.ts";
import { shortId } from "../git/line.ts";
import { hasCommit } from "../git/repository.ts";
import { checkSignature, type Signature } from "../git/signature.ts";
import { count } from "../language/en/count.ts";
import type { Address } from "../model/address.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimChange } from "../model/claim-changes.ts";
import type { Seal } from "../seal/seal.ts";
import { itemText } from "./value-text.ts";

/** A part of what was sealed, held against what there is. */
interface ReplayedPart {
  readonly part: "record" | "article" | "sources" | "text" | "lock" | "evidence" | "commit";
  readonly is: "as sealed" | "changed" | "gone" | "unknown";
  /** What of it, in words; undefined where there is nothing to say. */
  readonly words: string | undefined;
}

/** A claim that is not as it was sealed. */
export interface ReplayedClaim {
  /** As it is called now. */
  readonly address: Address;
  readonly is: "changed" | "withdrawn" | "renamed" | "gone" | "unreadable";
  /** As it was sealed. */
  readonly claim: Claim;
  /** What it was called when it was sealed, where that was something else. */
  readonly renamedFrom: Address | undefined;
  readonly change: ClaimChange;
  /** What says openly that it is not right. */
  readonly corrected:
    | { readonly by: Address; readonly on: string | undefined; readonly reason: string | undefined }
    | undefined;
  /** Whether it is not as it was sealed, and nothing says so openly. */
  readonly unexplained: boolean;
}

/** A seal held against the desk as it is. Plain data. */
export interface Replay {
  /** What the article is called now, or was called when it is gone. */
  readonly article: string;
  /** The day on which it was sealed, with which onrecord, and the seal's SHA-256. */
  readonly sealed: string;
  readonly tool: string;
  readonly sha256: string;
  /** How many seals there are in the file. */
  readonly seals: number;
  readonly signature: Signature | undefined;
  readonly parts: readonly ReplayedPart[];
  /** Those that are not as they were sealed; in the order of the seal. */
  readonly changed: readonly ReplayedClaim[];
  /** How many claims were sealed. */
  readonly claims: number;
  /** Claims that another onrecord sealed in a way that this one cannot read, by their ids. */
  readonly unreadable: readonly string[];
  /** How many claims there are that were not sealed. */
  readonly added: number;
  /** Whether everything is as it was sealed, as far as that can be known. */
  readonly asSealed: boolean;
  /** Whether it is, and the signature is good where there is one. */
  readonly holds: boolean;
}

/**
 * Holds the last seal of a file against the desk as it is: each part, and each claim.
 *
 * @param record the record that was sealed; undefined where it is gone
 */
export function replaySeal(
  { root, desk }: OpenedDesk,
  record: RecordFile | undefined,
  seals: readonly [Seal, ...Seal[]],
): Replay {
  const seal = seals.at(-1) ?? seals[0];
  const { contents } = seal;
  const sealed = sealedRecord(seal, desk.settings);
  const since = record
    ? sinceSeal(sealed, record, desk)
    : sealed.claims.map((was) => ({ was, lost: "gone" as const }));
  const changed = since
    .filter((one) => "lost" in one || one.was.id !== one.is.id || one.change.changes.length > 0)
    .map((one) => replayed(one, desk, sealed, contents.date));
  const signature =
    seal.signature === undefined ? undefined : checkSignature(canonicalJson(contents), seal.signature, root);
  const sealedIds = new Set(since.map((one) => ("is" in one ? one.is.id : one.was.id)));
  const parts = partsOf({ root, desk }, record, seal, sealed);
  const unreadable = unreadableClaims(sealed);
  const asSealed =
    parts.every(({ is }) => is === "as sealed" || is === "unknown") &&
    changed.every(({ is }) => is === "renamed") &&
    unreadable.length === 0;
  return {
    article: record?.name ?? contents.name,
    sealed: contents.date,
    tool: contents.tool,
    sha256: seal.sha256,
    seals: seals.length,
    signature,
    parts,
    changed,
    claims: sealed.claimIds.length,
    unreadable,
    added: record?.claims.filter(({ id }) => !sealedIds.has(id)).length ?? 0,
    asSealed,
    holds: asSealed && (signature === undefined || signature.is === "good"),
  };
}

function replayed(since: SinceSeal, desk: Desk, sealed: RecordFile, date: string): ReplayedClaim {
  const { was } = since;
  const unexplained = isUnexplained(since, desk, sealed, date);
  if ("lost" in since) {
    const { address, claim } = was;
    const nothing = { renamedFrom: undefined, change: NO_CHANGE, corrected: undefined };
    return { address, is: since.lost, claim, ...nothing, unexplained };
  }
  const { is, change } = since;
  const explanation = explanationOf(desk, was, is, sealed, date);
  const correction = explanation?.kind === "correction" ? explanation.correction : undefined;
  const isWithdrawn = is.claim.withdrawn !== undefined && was.claim.withdrawn === undefined;
  return {
    address: is.address,
    is: isWithdrawn ? "withdrawn" : change.changes.length > 0 ? "changed" : "renamed",
    claim: was.claim,
    renamedFrom: was.id === is.id ? undefined : was.address,
    change,
    corrected: correction && {
      by: correction.by.address,
      on: correction.relation.on,
      reason: correction.relation.reason,
    },
    unexplained,
  };
}

const NO_CHANGE: ClaimChange = { changes: [], signed: undefined };

function partsOf(
  { root, desk }: OpenedDesk,
  record: RecordFile | undefined,
  { contents }: Seal,
  sealed: RecordFile,
): readonly ReplayedPart[] {
  const { lock, git } = contents;
  return [
    recordPart(root, record, contents.record),
    // Of a record that cannot be read, nobody knows what it says of them.
    ...(record && !isBroken(record)
      ? [articlePart(record, sealed, contents.mode), sourcesPart(record, sealed, desk)]
      : []),
    ...(contents.text ? [textPart(record, contents.text.sha256)] : []),
    ...(lock ? [lockPart(root, record, lock.sha256)] : []),
    ...evidencePart(desk, contents.evidence),
    ...(git ? [commitPart(root, git.commit)] : []),
  ];
}

function isBroken({ problems }: RecordFile): boolean {
  return problems.some(({ kind }) => kind === "syntax");
}

function recordPart(
  root: string,
  record: RecordFile | undefined,
  { path, sha256 }: Seal["contents"]["record"],
): ReplayedPart {
  if (!record) return { part: "record", is: "gone", words: path };
  const now = deskFile(root, record.path);
  const isSame = "content" in now && now.sha256 === sha256;
  const details = [
    record.path !== path && `now ${record.path}`,
    isBroken(record) && "and cannot be read",
  ].filter((one) => one !== false);
  const words = inWords(details);
  return { part: "record", is: isSame ? "as sealed" : "changed", words };
}

function articlePart(record: RecordFile, sealed: RecordFile, mode: RecordFile["mode"]): ReplayedPart {
  const words = differences({ ...sealed.article, mode }, { ...record.article, mode: record.mode });
  return { part: "article", is: words.length === 0 ? "as sealed" : "changed", words: inWords(words) };
}

/** Whom the article credits, as far as the sources say it themselves. */
function sourcesPart(record: RecordFile, sealed: RecordFile, desk: Desk): ReplayedPart {
  const { sourceNow } = namesNow(sealed, record, desk);
  const words = sealed.sources.flatMap(({ id, source }) => {
    const now = desk.sources.get(sourceNow(id));
    if (!now) return [`${id} is gone`];
    const was = { ...source, of: source.of === undefined ? undefined : sourceNow(source.of) };
    return differences(was, now.source).map((difference) => `${now.id} ${difference}`);
  });
  return { part: "sources", is: words.length === 0 ? "as sealed" : "changed", words: inWords(words) };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that differ: 'title: "A" -> "B"'. */
function differences(before: Fields, after: Fields): readonly string[] {
  const shown = (value: unknown) => (value === undefined ? "none" : `"${itemText(value)}"`);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => `${field}: ${shown(before[field])} -> ${shown(after[field])}`);
}

function textPart(record: RecordFile | undefined, sha256: string): ReplayedPart {
  if (record?.text)
    return { part: "text", is: record.text.sha256 === sha256 ? "as sealed" : "changed", words: undefined };
  const locked = record?.lock?.lock?.text.sha256;
  if (locked !== undefined && locked !== sha256)
    return { part: "text", is: "changed", words: "not available; the lock is of another one" };
  const words = `not available${locked === undefined ? "" : "; the lock is of the one that was sealed"}`;
  return { part: "text", is: "unknown", words };
}

function lockPart(root: string, record: RecordFile | undefined, sha256: string): ReplayedPart {
  const now = record && deskFile(root, besideRecord(record.path, "lock"));
  if (!now || !("content" in now)) return { part: "lock", is: "gone", words: undefined };
  return { part: "lock", is: now.sha256 === sha256 ? "as sealed" : "changed", words: undefined };
}

function evidencePart(desk: Desk, evidence: Seal["contents"]["evidence"]): readonly ReplayedPart[] {
  const files = Object.entries(evidence);
  if (files.length === 0) return [];
  const words = files.flatMap(([file, sha256]) => {
    const now = desk.evidenceFile(file);
    const is = "sha256" in now ? now.sha256 : null;
    if (is === sha256) return [];
    return [`${file} ${is === null ? "is gone" : sha256 === null ? "was not there" : "changed"}`];
  });
  if (words.length > 0) return [{ part: "evidence", is: "changed", words: inWords(words) }];
  return [{ part: "evidence", is: "as sealed", words: count(files.length, "file") }];
}

function commitPart(root: string, commit: string): ReplayedPart {
  const has = hasCommit(root, commit);
  const words = `${shortId(commit)}${has === true ? "" : has === false ? " is not in the history of this branch" : " is not known here"}`;
  return { part: "commit", is: has === undefined ? "unknown" : has ? "as sealed" : "gone", words };
}

function inWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join("; ");
}
