import { usageError } from "../errors.ts";
import { addressOf, OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { id as idSchema } from "../model/scalars.ts";
import type { Desk, RecordFile } from "./desk.ts";
import { type Entry, findEntry } from "./find-entry.ts";

/** A claim, a source or an article that is to be called something else. */
export interface Renaming {
  readonly kind: "claim" | "source" | "article";
  /** The record that has it, or is it. */
  readonly record: RecordFile;
  /** Its id, or its name. */
  readonly from: string;
  readonly to: string;
}

/** What it is called, before and after: a claim's address, or its id or name. */
export function namesOf({ kind, record, from, to }: Renaming): {
  readonly old: string;
  readonly now: string;
} {
  return kind === "claim"
    ? { old: addressOf(record.name, from), now: addressOf(record.name, to) }
    : { old: from, now: to };
}

/**
 * What is to be renamed, and how.
 *
 * @param written what is meant: a claim's address, or its id; an article's name; a source's id. `sources/works` and
 *   `claims/bridge.yaml` tell apart a source and an article of one name
 * @param wanted the new id or name; of a claim, also its new address
 * @throws {UsageError} where it is not clear what is meant, or the new name is none or is taken
 */
export function renamingOf(desk: Desk, written: string, wanted: string): Renaming {
  const { kind, record, from } = meant(desk, written);
  const to = newId(kind, record, wanted);
  const renaming: Renaming = { kind, record, from, to };
  if (from === to) throw usageError`${namesOf(renaming).old} is called that already.`;
  refuseTwice(desk, renaming);
  const valid = idSchema.safeParse(to);
  if (!valid.success) throw usageError`${valid.error.issues[0]?.message ?? ""}`;
  if (kind === "source" && (to === UNDISCLOSED || to === OWN_VOICE))
    throw usageError`"${to}" means something else in every desk. Choose another id.`;
  refuseTaken(desk, renaming);
  return renaming;
}

function meant(desk: Desk, written: string): Omit<Renaming, "to"> {
  const source = written.startsWith("sources/") && desk.sources.get(written.slice("sources/".length));
  if (source) return { kind: "source", record: source.record, from: source.id };
  const record = desk.records.find(({ path }) => path === written);
  if (record) return { kind: "article", record, from: record.name };
  const entry = findEntry(desk, written);
  const kind = kindOf(entry);
  const others = [
    ...(kind !== "article" && desk.records.some(({ name, article }) => name === written && article)
      ? ["an article"]
      : []),
    ...(kind !== "source" && desk.sources.has(written) ? ["a source"] : []),
  ];
  if (others.length > 0)
    throw usageError`"${written}" is ${kind === "claim" ? `the claim ${entry.name}` : "an article"} and ${others.join(" and ")}. Say which: ${ways(desk, entry, written)}.`;
  return { kind, record: entry.record, from: kind === "article" ? entry.record.name : String(entry.path[1]) };
}

function kindOf({ path }: Entry): Renaming["kind"] {
  if (path[0] === "claims") return "claim";
  return path[0] === "sources" ? "source" : "article";
}

function ways(desk: Desk, entry: Entry, written: string): string {
  const record = desk.records.find(({ name, article }) => name === written && article);
  return [
    ...(kindOf(entry) === "claim" ? [entry.name] : []),
    ...(record ? [record.path] : []),
    ...(desk.sources.has(written) ? [`sources/${written}`] : []),
  ].join(" or ");
}

/** The id in what was written for it: a claim stays in its article. */
function newId(kind: Renaming["kind"], record: RecordFile, wanted: string): string {
  if (kind === "source") return wanted.replace(/^sources\//, "");
  const [article, id, ...more] = wanted.split("/");
  if (kind === "article" || id === undefined || more.length > 0) return wanted;
  if (article !== record.name)
    throw usageError`A claim stays in its article: write ${record.name}/${id}, or just ${id}. To move it, cut it out of ${record.path} and paste it into the other record.`;
  return id;
}

/** Of two that have one name, nobody knows which one a reference means. */
function refuseTwice({ records }: Desk, { kind, record, from }: Renaming): void {
  const isTwice = record.problems.some(({ kind: problem }) => problem === "duplicate-id");
  const holders = records.filter(({ name, sourceIds }) =>
    kind === "source" ? sourceIds.includes(from) : name === record.name,
  );
  if (holders.length > 1)
    throw usageError`"${kind === "source" ? from : record.name}" is in more than one file: ${holders.map(({ path }) => path).join(", ")}. Rename one of them by hand first.`;
  if (isTwice)
    throw usageError`${record.path} uses an id twice. Run \`onrecord check\` and give one of the two a new id first.`;
}

/** Also of claims that were withdrawn: ids are never reused. */
function refuseTaken({ records, claims }: Desk, renaming: Renaming): void {
  const { kind, record, to } = renaming;
  const { now } = namesOf(renaming);
  const holder =
    kind === "claim"
      ? record.claimIds.includes(to) && record
      : records.find(({ name, sourceIds }) => (kind === "article" ? name === to : sourceIds.includes(to)));
  if (!holder) return;
  if (kind === "claim" && claims.get(now)?.claim.withdrawn)
    throw usageError`${now} is a claim that was withdrawn, and ids are never reused. Choose another one.`;
  throw usageError`"${now}" is taken: ${holder.path} has ${kind === "article" ? "that name" : `a ${kind} of that id`}. Choose another one.`;
}
