import { buildRecord } from "../desk/build-record.ts";
import type { ClaimEntry, DraftEntry, RecordFile } from "../desk/desk.ts";
import { LARGEST_RECORD } from "../desk/read.ts";
import { usageError } from "../errors.ts";
import { blobs } from "../git/blobs.ts";
import type { Settings } from "../model/settings.ts";
import { decode } from "../text/read/decode.ts";
import { type RecordParts, recordParts } from "./record-parts.ts";

/** A claim of a version, or the draft of one; "none" where it has none of that id, "unreadable" where nobody can say. */
export type FormerEntry = ClaimEntry | DraftEntry | "none" | "unreadable";

/** Records as git has them. What of a version is as in another one is read once. */
export interface RecordVersions {
  /** Asks git for many at once; a UsageError where it cannot give them. */
  readonly fetch: (oids: readonly (string | undefined)[]) => void;
  /** A whole record; "unreadable" where it cannot be read. */
  readonly read: (oid: string, path: string) => RecordFile | "unreadable";
  /** A claim, without reading the others. */
  readonly claim: (oid: string, path: string, id: string) => FormerEntry;
  /** What was fetched, as text; undefined for what is none. */
  readonly text: (oid: string) => string | undefined;
  /** The parts of a version; undefined where it has to be read as a whole. */
  readonly parts: (oid: string) => RecordParts | undefined;
  /** Makes a record of a text, once. */
  readonly built: (path: string, text: string) => RecordFile | "unreadable";
  /** The same, with what could be made out of a text that cannot be read; nothing of one that is too much. */
  readonly inAnyCase: (path: string, text: string) => readonly RecordFile[];
  /** Every version that was read, or the part of it that was. */
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
  const texts = new Map<string, string | undefined>();
  const partsByOid = new Map<string, RecordParts | undefined>();
  const records = new Map<string, RecordFile | undefined>();
  const fetch = (oids: readonly (string | undefined)[]) => {
    const wanted = [...new Set(oids)].filter((oid) => oid !== undefined).filter((oid) => !texts.has(oid));
    for (let at = 0; at < wanted.length; at += AT_A_TIME) {
      const asked = wanted.slice(at, at + AT_A_TIME);
      const answer = blobs(root, asked);
      // Where some of it is not known, neither is who must not be named.
      if ("why" in answer) throw usageError`git cannot show the history. ${answer.why}`;
      for (const oid of asked) texts.set(oid, textOf(answer.out.get(oid)));
    }
  };
  const text = (oid: string) => {
    if (!texts.has(oid)) fetch([oid]);
    return texts.get(oid);
  };
  const recordOf = (path: string, content: string) => {
    const key = `${path}\n${content}`;
    if (!records.has(key)) records.set(key, built(path, content, settings));
    return records.get(key);
  };
  const readable = (path: string, content: string) => {
    const record = recordOf(path, content);
    return record?.problems.every(({ kind }) => kind !== "syntax") ? record : "unreadable";
  };
  const read = (oid: string, path: string) => {
    const content = text(oid);
    return content === undefined ? "unreadable" : readable(path, content);
  };
  const parts = (oid: string) => {
    const content = text(oid);
    if (!partsByOid.has(oid)) partsByOid.set(oid, content === undefined ? undefined : recordParts(content));
    return partsByOid.get(oid);
  };
  return {
    fetch,
    read,
    text,
    parts,
    built: readable,
    inAnyCase: (path, content) => {
      const record = recordOf(path, content);
      return record ? [record] : [];
    },
    claim: (oid, path, id) => {
      const known = parts(oid);
      const lines = known?.claims.get(id);
      if (known && lines === undefined) return "none";
      const part =
        known && lines !== undefined ? readable(path, `${known.article}claims:\n${lines}`) : "unreadable";
      // A part that cannot be read may have been taken for more or less than it is.
      return claimIn(part === "unreadable" ? read(oid, path) : part, id);
    },
    known: () => [...records.values()].filter((record) => record !== undefined),
  };
}

/** The claim of an id in a record that was read. */
export function claimIn(record: RecordFile | "none" | "unreadable", id: string): FormerEntry {
  if (typeof record === "string") return record;
  const entry = record.claimsById.get(id) ?? record.drafts.find((draft) => draft.id === id);
  return entry ?? (record.claimIds.includes(id) ? "unreadable" : "none");
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  const decoded = bytes && bytes.length <= LARGEST_RECORD ? decode(bytes) : undefined;
  return decoded && "text" in decoded ? decoded.text : undefined;
}

/** A record of a text; undefined where that is too much for the program. */
function built(path: string, content: string, settings: Settings): RecordFile | undefined {
  try {
    return buildRecord({ record: { path, content } }, settings);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
