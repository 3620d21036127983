import { existsSync } from "node:fs";
import { join } from "node:path";
import { usageError } from "../errors.ts";
import { addressOf } from "../model/address.ts";
import { plainPath, type Settings } from "../model/settings.ts";
import { formatLock } from "../text/lock.ts";
import { valueAt } from "../yaml/change.ts";
import { plainValue } from "../yaml/make-change.ts";
import { type Replacement, replaceTexts } from "../yaml/replace-texts.ts";
import { isInTheWay } from "./change-file.ts";
import type { Desk, DeskFile, RecordFile } from "./desk.ts";
import { isMap } from "./record-fields.ts";
import { besideRecord } from "./record-path.ts";
import { type Reference, referencesWritten } from "./references.ts";
import type { Renaming } from "./renaming.ts";
import { rewritten } from "./with-references.ts";

/** A file that is to say something else. */
export interface ChangedFile {
  /** From the desk's folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many names in it are others. */
  readonly count: number;
}

/** A file that is to have another name; paths from the desk's folder. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/**
 * The files of a desk that say something else once something is called by another name: records with references to it,
 * its lock, the settings.
 *
 * @throws {UsageError} for a record that cannot be read, or that cannot be changed as it is laid out
 */
export function changedByRenaming(desk: Desk, renaming: Renaming): readonly ChangedFile[] {
  const broken = [...desk.records, desk.settingsFile].find(({ problems }) =>
    problems.some(({ kind }) => kind === "syntax"),
  );
  if (broken)
    throw usageError`${broken.path} cannot be read, so references in it would be missed. Run \`onrecord check\` and fix it first.`;
  const files = [
    ...desk.records.map((record) => ({ file: record, replacements: inRecord(record, renaming) })),
    { file: desk.settingsFile, replacements: inSettings(desk.settingsFile, renaming) },
  ];
  return [
    ...files.flatMap(({ file, replacements }) => changed(file, replacements)),
    ...changedLock(renaming),
  ];
}

/**
 * The files of an article, which are called as it is; none for a claim or a source.
 *
 * @throws {UsageError} where a file is in the way
 */
export function movedByRenaming(root: string, { kind, record, to }: Renaming): readonly MovedFile[] {
  if (kind !== "article") return [];
  const beside = (["txt", "lock", "seal"] as const).map((ending) => besideRecord(record.path, ending));
  const moves = [record.path, ...beside].map((path) => ({ from: path, to: renamedPath(path, to) }));
  const inTheWay = moves.find((move) => isInTheWay(root, move.from, move.to));
  if (inTheWay)
    throw usageError`There is a file ${inTheWay.to}. Choose another name, or move that file away.`;
  return moves.filter(({ from }) => existsSync(join(root, from)));
}

/** A path whose file has another name and the same ending. */
function renamedPath(path: string, name: string): string {
  return path.replace(/[^/]*(\.[^./]*)$/, (_, ending: string) => name + ending);
}

function changed({ path, content }: DeskFile, replacements: readonly Counted[]): readonly ChangedFile[] {
  if (replacements.length === 0) return [];
  const after = replaceTexts(content, replacements);
  if (after === undefined)
    throw usageError`${path} cannot be changed safely as it is laid out, so nothing was renamed. Rename it by hand.`;
  return [{ path, before: content, after, count: replacements.reduce((sum, { count }) => sum + count, 0) }];
}

/** A text that is to be another one, with how many names in it are. */
interface Counted extends Replacement {
  readonly count: number;
}

function inRecord(record: RecordFile, renaming: Renaming): readonly Counted[] {
  const { kind, from, to } = renaming;
  // A name is there letter by letter, or it is written with escapes.
  if (!record.content.includes(from) && !record.content.includes("\\")) return [];
  const value = plainValue(record.content);
  const found = new Map<string, Reference[]>();
  for (const reference of referencesWritten(value, record.name)) {
    if (renamedReference(reference, renaming) === undefined) continue;
    const place = JSON.stringify(reference.path);
    found.set(place, [...(found.get(place) ?? []), reference]);
  }
  const isHere = record === renaming.record && kind !== "article";
  const key = {
    path: [kind === "claim" ? "claims" : "sources", from],
    part: "key",
    from,
    to,
    count: 1,
  } as const;
  return [
    ...(isHere ? [key] : []),
    ...[...found.values()].map((references) => inValue(value, references, renaming)),
  ];
}

/** What a reference is to be; undefined where it is to something else. The form that it is written in stays. */
function renamedReference(
  { to, target, written }: Reference,
  { kind, record, from, to: wanted }: Renaming,
): string | undefined {
  if (to === "source") return kind === "source" && target === from ? wanted : undefined;
  if (kind === "claim" && target === addressOf(record.name, from))
    return written.includes("/") ? addressOf(record.name, wanted) : wanted;
  if (kind === "article" && written.startsWith(`${from}/`)) return wanted + written.slice(from.length);
  return undefined;
}

/** A value with its references as they are to be: one that is the value, or those that a sum is made of. */
function inValue(value: unknown, references: readonly Reference[], renaming: Renaming): Counted {
  const path = references[0]?.path ?? [];
  const from = String(valueAt(value, path));
  const to = rewritten(from, references, (one) => renamedReference(one, renaming) ?? one.written);
  return { path, part: "value", from, to, count: references.length };
}

/** Lists of sources that the settings have, and what they say of a record by its path. */
function inSettings({ content }: DeskFile, { kind, record, from, to }: Renaming): readonly Counted[] {
  const settings = plainValue(content);
  if (kind === "source")
    return SOURCE_LISTS.flatMap((list) => {
      const items = valueAt(settings, [list]);
      return (Array.isArray(items) ? items : []).flatMap((item, index) =>
        item === from ? [{ path: [list, index], part: "value", from, to, count: 1 } as const] : [],
      );
    });
  const paths = valueAt(settings, ["paths"]);
  if (kind !== "article" || !isMap(paths)) return [];
  return Object.keys(paths)
    .filter((written) => plainPath(written) === record.path)
    .map((written) => {
      const now = written.replace(record.path, () => renamedPath(record.path, to));
      return { path: ["paths", written], part: "key", from: written, to: now, count: 1 };
    });
}

/** Settings that name sources by their ids. */
const SOURCE_LISTS = [
  "independent-parts",
  "tertiary-publishers",
] as const satisfies readonly (keyof Settings)[];

/** The lock of a claim's record, if it has the claim's quote. */
function changedLock({ kind, record: { lock }, from, to }: Renaming): readonly ChangedFile[] {
  if (kind !== "claim" || !lock?.lock || !Object.hasOwn(lock.lock.quotes, from)) return [];
  const quotes = Object.entries(lock.lock.quotes).map(([id, quote]) => [id === from ? to : id, quote]);
  const after = formatLock({ ...lock.lock, quotes: Object.fromEntries(quotes) });
  return [{ path: lock.path, before: lock.content, after, count: 1 }];
}
