import type { Settings } from "../model/settings.ts";
import { writtenNumber } from "../model/written-number.ts";
import type { Seal } from "../seal/seal.ts";
import { buildAlone } from "./build.ts";
import type { RecordFile } from "./desk.ts";

/**
 * What a seal holds as a record, read as one is that lies in a desk: whatever cannot be used in it is one of its problems. Of
 * its file only the path is that of then.
 */
export function sealedRecord(seal: Seal, settings: Settings): RecordFile {
  const known = built.get(seal);
  if (known) return known;
  const { path, article, sources, claims } = seal.contents.record;
  const content = JSON.stringify(written({ article, sources, claims })).replace(BEYOND_YAML, escaped);
  const record = buildAlone({ record: { path, content } }, settings);
  built.set(seal, record);
  return record;
}

/** A rule asks, and so does what prints. */
const built = new WeakMap<Seal, RecordFile>();

/** JSON lets these stand, and YAML takes them for something else or for nothing. */
const BEYOND_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A record's values are the characters that stand for them. */
function written(value: unknown): unknown {
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}
