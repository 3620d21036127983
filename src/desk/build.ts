import { addressOf } from "../model/address.ts";
import { type Settings, settingsSchema } from "../model/settings.ts";
import { buildRecord } from "./build-record.ts";
import type { Desk, DeskFile, SourceEntry } from "./desk.ts";
import type { ReadDesk, ReadFile } from "./files.ts";
import { parse } from "./parse.ts";
import { unreadableFile } from "./unreadable.ts";
import { type Validated, validate } from "./validate.ts";

/** Makes a desk of the files that were read. Whatever is wrong with them becomes a problem of the file. */
export function buildDesk(files: ReadDesk): Desk {
  const { settings, file } = buildSettings(files.settings);
  const records = files.records.map((record) => buildRecord(record, settings));
  return {
    settings,
    settingsFile: file,
    records: records.map(({ record }) => record),
    sources: firstById(records.flatMap(({ record }) => record.sources)),
    claims: new Map(
      records.flatMap(({ record }) => record.claims.map((entry) => [entry.address, entry] as const)),
    ),
    unreadable: {
      sources: new Set(records.flatMap(({ lost }) => lost.sources)),
      claims: new Set(
        records.flatMap(({ record, lost }) => lost.claims.map((id) => addressOf(record.name, id))),
      ),
    },
    strays: [
      ...files.strays,
      ...files.records.flatMap(({ text }) => (text && "unreadable" in text ? [text] : [])),
    ].map(({ path, unreadable }) => unreadableFile(path, unreadable)),
    kept: files.kept,
  };
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
    : { value: {}, problems: [] };
  return {
    settings: value ?? {},
    file: { ...read, problems: [...parsed.problems, ...problems], layout: parsed.layout },
  };
}
