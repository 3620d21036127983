import { buildRecord } from "../desk/build-record.ts";
import type { RecordFile } from "../desk/desk.ts";
import { blobs } from "../git/blobs.ts";
import type { Settings } from "../model/settings.ts";
import { decode } from "../text/read/decode.ts";

/** Records as git has them; each is read once. */
export interface RecordVersions {
  /** Asks git for many at once. What it cannot give is not there. */
  readonly fetch: (oids: readonly (string | undefined)[]) => void;
  /** A record; "unreadable" where it cannot be read. */
  readonly read: (oid: string, path: string) => RecordFile | "unreadable";
  /** What was fetched, as it is. */
  readonly bytes: (oid: string) => Uint8Array | undefined;
  /** Every version that was read. */
  readonly known: () => readonly RecordFile[];
}

/** How many blobs git is asked for at a time: so many records are no answer that is too long. */
const AT_A_TIME = 2000;

/**
 * Reads versions of a desk's records.
 *
 * @param root the desk's folder, absolute
 * @param settings the desk's of today, which say what is in-house
 */
export function recordVersions(root: string, settings: Settings): RecordVersions {
  const contents = new Map<string, Uint8Array | undefined>();
  const records = new Map<string, RecordFile | "unreadable">();
  const fetch = (oids: readonly (string | undefined)[]) => {
    const wanted = [...new Set(oids)].filter((oid) => oid !== undefined && !contents.has(oid)) as string[];
    for (let at = 0; at < wanted.length; at += AT_A_TIME) {
      const part = wanted.slice(at, at + AT_A_TIME);
      const answer = blobs(root, part);
      for (const oid of part) contents.set(oid, "out" in answer ? answer.out.get(oid) : undefined);
    }
  };
  const read = (oid: string, path: string) => {
    // One blob can be two records.
    const key = `${oid} ${path}`;
    const known = records.get(key);
    if (known) return known;
    fetch([oid]);
    const record = recordOf(contents.get(oid), path, settings);
    records.set(key, record);
    return record;
  };
  return {
    fetch,
    read,
    bytes: (oid) => contents.get(oid),
    known: () => [...records.values()].filter((record) => record !== "unreadable"),
  };
}

function recordOf(
  bytes: Uint8Array | undefined,
  path: string,
  settings: Settings,
): RecordFile | "unreadable" {
  const decoded = bytes && decode(bytes);
  if (!decoded || "problem" in decoded) return "unreadable";
  try {
    const record = buildRecord({ record: { path, content: decoded.text } }, settings);
    return record.problems.some(({ kind }) => kind === "syntax") ? "unreadable" : record;
  } catch (error) {
    // Too much for the program.
    if (error instanceof RangeError) return "unreadable";
    throw error;
  }
}
