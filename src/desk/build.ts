import { addressOf } from "../model/address.ts";
import { modeOf, type Settings, settingsSchema } from "../model/settings.ts";
import { parse, TOO_MUCH } from "../yaml/parse.ts";
import { buildRecord } from "./build-record.ts";
import type { Desk, DeskFile, RecordFile, SourceEntry } from "./desk.ts";
import type { ReadDesk, ReadFile, ReadRecord } from "./files.ts";
import { unreadableFile } from "./unreadable.ts";
import { unusableClaims } from "./unusable-claims.ts";
import { type Validated, validate } from "./validate.ts";

/**
 * Makes a desk of the files that were read. Whatever is wrong with them becomes a problem of the file.
 *
 * @param other a desk made before, whose records are taken over where nothing in their files differs
 */
export function buildDesk(files: ReadDesk, other?: Desk): Desk {
  const { settings, file } = buildSettings(files.settings);
  const known = new Map((other?.records ?? []).map((record) => [record.path, record]));
  const records = files.records.map((read) => {
    const record = known.get(read.record.path);
    return record && isSame(record, read, settings) ? record : buildAlone(read, settings);
  });
  const strays = [
    ...files.strays,
    ...files.records.flatMap(({ text }) => (text && "unreadable" in text ? [text] : [])),
  ].map(({ path, unreadable }) => unreadableFile(path, unreadable));
  const all = [
    file,
    ...strays,
    ...records.flatMap((record) => [record, record.text, record.lock, record.seal]),
  ];
  return {
    settings,
    settingsFile: file,
    records,
    files: new Map(all.flatMap((one) => (one ? [[one.path, one] as const] : []))),
    sources: firstById(records.flatMap(({ sources }) => sources)),
    claims: new Map(records.flatMap(({ claims }) => claims.map((entry) => [entry.address, entry] as const))),
    drafts: new Map(records.flatMap(({ drafts }) => drafts.map((entry) => [entry.address, entry] as const))),
    unreadable: {
      sources: new Set(records.flatMap(lostSources)),
      claims: new Set(records.flatMap(lostClaims)),
    },
    strays,
    loneTexts: files.loneTexts ?? [],
    evidenceFile: files.evidenceFile,
  };
}

/** A file that is too much for the program, although it parses, keeps no other from being checked. */
export function buildAlone(read: ReadRecord, settings: Settings): RecordFile {
  try {
    return buildRecord(read, settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { path } = read.record;
    return buildRecord({ record: { path, unreadable: TOO_MUCH } }, settings);
  }
}

/** Whether a record is what would be made of files under some settings. */
function isSame(made: RecordFile, { record, text, lock, seal }: ReadRecord, settings: Settings): boolean {
  const sha256 = text && "content" in text ? text.sha256 : undefined;
  return (
    "content" in record &&
    record.content === made.content &&
    sha256 === made.text?.sha256 &&
    made.unreadableText === (text && "unreadable" in text ? text.unreadable : undefined) &&
    made.lock?.content === (lock && "content" in lock ? lock.content : lock && "") &&
    made.seal?.content === (seal && "content" in seal ? seal.content : seal && "") &&
    made.mode === modeOf(made.article?.mode, settings, made.path)
  );
}

/** Ids that a file defines in entries which cannot be used. */
function lostSources({ sources, sourceIds }: RecordFile): readonly string[] {
  if (sources.length === sourceIds.length) return [];
  const usable = new Set(sources.map(({ id }) => id));
  return sourceIds.filter((id) => !usable.has(id));
}

function lostClaims(record: RecordFile): readonly string[] {
  return unusableClaims(record).map((id) => addressOf(record.name, id));
}

function firstById(sources: readonly SourceEntry[]): ReadonlyMap<string, SourceEntry> {
  const byId = new Map<string, SourceEntry>();
  for (const entry of sources) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

/** The settings that a file holds; whatever is wrong with it becomes a problem of the file. */
export function buildSettings(read: ReadFile): { settings: Settings; file: DeskFile } {
  if ("unreadable" in read) return { settings: {}, file: unreadableFile(read.path, read.unreadable) };
  const parsed = parse(read.content);
  const whole = parsed.whole && parsed.value !== undefined && parsed.value !== "";
  const { value, problems }: Validated<Settings> = whole
    ? validate(settingsSchema, parsed.value, [], "settings file")
    : { value: {}, problems: [], unread: [] };
  return {
    settings: value ?? {},
    file: { ...read, problems: [...parsed.problems, ...problems], layout: parsed.layout },
  };
}
