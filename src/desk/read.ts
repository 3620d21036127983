import { createHash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { decode } from "../text/read/decode.ts";
import type { EvidenceFile } from "./desk.ts";
import { evidenceFileReader } from "./evidence-files.ts";
import type { ReadDesk, ReadFile, ReadRecord } from "./files.ts";
import { SETTINGS_FILE } from "./find.ts";
import { isRecordPath, stem } from "./record-path.ts";
import { leadsOut, OUT_OF_DESK, walk } from "./walk.ts";
import { whyNot } from "./why-not.ts";

/** Thousands of claims, or a very long article: anything larger is there by mistake. */
export const LARGEST_RECORD = 4 * 2 ** 20;
const LARGEST_TEXT = 16 * 2 ** 20;
/** A seal file has the record once for each time that it was sealed. */
export const LARGEST_SEAL = LARGEST_TEXT;

const CLAIMS_FOLDER = "claims";

/** How a desk is read otherwise than from its place alone. */
export interface Elsewhere {
  /** Where the texts of some articles lie instead of beside their records: paths by the record's path. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What files held at another time, by path; undefined for those that were not there. */
  readonly before?: ReadonlyMap<string, Uint8Array | undefined>;
  /** All that the desk was at another time: then nothing is read from its folder. */
  readonly former?: FormerFiles;
  /** What was read before; what is read now is added to it. */
  readonly reads?: Reads | undefined;
  /** Is told of each file that evidence names when it is first looked for. */
  readonly onEvidenceFile?: ((path: string) => void) | undefined;
}

/** The files of a desk as they were, by path. */
interface FormerFiles {
  /** Settings, records, texts, locks and seals. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly evidenceFile: (path: string) => EvidenceFile;
}

/**
 * Reads a desk's files. One that cannot be read never keeps the others from being read: it is handed on with the
 * reason.
 *
 * @param root the desk's folder, absolute
 */
export function readDesk(
  root: string,
  { texts = new Map(), former, before = former?.files ?? new Map(), reads, onEvidenceFile }: Elsewhere = {},
): ReadDesk {
  const found = former ? NOTHING : walk(root, CLAIMS_FOLDER);
  const read = (path: string, limit: number): ReadFile => {
    const bytes = before.get(path);
    if (bytes) return bytes.length > limit ? tooLarge(path, bytes.length, limit) : decoded(path, bytes);
    if (former) return { path, unreadable: "There was no such file.", missing: true };
    return (path === SETTINGS_FILE || found.links.has(path)) && leadsOut(root, path)
      ? { path, unreadable: OUT_OF_DESK }
      : readAs(path, join(root, path), limit, reads);
  };
  const siblings = new Set(found.files);
  for (const [path, bytes] of before) {
    if (bytes === undefined) siblings.delete(path);
    else if (path.startsWith(`${CLAIMS_FOLDER}/`)) siblings.add(path);
  }
  const paths = [...siblings].filter((path) => isRecordPath(path)).sort();
  const records = paths.map((path): ReadRecord => {
    const name = stem(path);
    const elsewhere = texts.get(path);
    const text =
      elsewhere === undefined
        ? siblings.has(`${name}.txt`) && read(`${name}.txt`, LARGEST_TEXT)
        : readAs(elsewhere, elsewhere, LARGEST_TEXT);
    return {
      record: read(path, LARGEST_RECORD),
      text: text || undefined,
      lock: siblings.has(`${name}.lock`) ? read(`${name}.lock`, LARGEST_RECORD) : undefined,
      seal: siblings.has(`${name}.seal`) ? read(`${name}.seal`, LARGEST_SEAL) : undefined,
    };
  });
  const stems = new Set(paths.map(stem));
  const lonely = [...siblings].flatMap((path) => {
    const [ending = ""] = /\.(?:lock|seal)$/.exec(path) ?? [];
    const unreadable = WITHOUT_RECORD[ending];
    return unreadable !== undefined && !stems.has(path.slice(0, -ending.length))
      ? [{ path, unreadable }]
      : [];
  });
  return {
    settings: read(SETTINGS_FILE, LARGEST_RECORD),
    records,
    strays: [...found.strays, ...lonely],
    loneTexts: [...siblings]
      .filter((path) => path.endsWith(".txt") && !stems.has(path.slice(0, -".txt".length)))
      .sort(),
    evidenceFile: former?.evidenceFile ?? evidenceFileReader(root, onEvidenceFile),
  };
}

/** What a file is, by its ending, that has no record beside it. */
const WITHOUT_RECORD: Readonly<Record<string, string>> = {
  ".lock":
    "This lock belongs to no record: there is no record of this name. Bring it back, or delete the lock.",
  ".seal": "The record that was sealed here is gone, or has another name. Bring it back.",
};

const NOTHING: ReturnType<typeof walk> = { files: [], folders: [], links: new Set(), strays: [] };

/** Reads a file of the desk by its path from there; no link leads out of the desk. */
export function deskFile(root: string, path: string): ReadFile {
  return leadsOut(root, path) ? { path, unreadable: OUT_OF_DESK } : readAs(path, join(root, path));
}

/** Reads a text file whatever folder it is in. */
export function readAs(path: string, file: string, limit = LARGEST_TEXT, reads?: Reads): ReadFile {
  try {
    const stats = statSync(file);
    const known = reads?.get(file);
    if (known && isUnchanged(known, stats)) return known.read;
    if (stats.isDirectory()) return { path, unreadable: "This is a folder, not a file." };
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) return { path, unreadable: "This is not an ordinary file." };
    if (stats.size > limit) return tooLarge(path, stats.size, limit);
    const read = decoded(path, readFileSync(file));
    reads?.set(file, { stats, at: Date.now(), read });
    return read;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { path, unreadable: whyNot(error), missing };
  }
}

/** Files as they were read before, each with what the system said of it then; by their absolute paths. */
export type Reads = Map<string, { readonly stats: Stats; readonly at: number; readonly read: ReadFile }>;

/** In milliseconds: a file system may count in steps of two seconds, and a file change twice in one of them. */
export const SETTLED = 2000;

function isUnchanged({ stats: was, at }: { stats: Stats; at: number }, is: Stats): boolean {
  const isSame =
    was.size === is.size &&
    was.mtimeMs === is.mtimeMs &&
    was.ctimeMs === is.ctimeMs &&
    was.ino === is.ino &&
    was.dev === is.dev;
  return isSame && Math.max(is.mtimeMs, is.ctimeMs) < at - SETTLED;
}

function tooLarge(path: string, bytes: number, limit: number): ReadFile {
  const size = `${Math.ceil(bytes / 2 ** 20)} MB`;
  return { path, unreadable: `The file is too large: ${size}. The limit is ${limit / 2 ** 20} MB.` };
}

function decoded(path: string, bytes: Uint8Array): ReadFile {
  const read = decode(bytes);
  if ("problem" in read) return { path, unreadable: read.problem };
  return { path, content: read.text, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A path as the desk writes it: from its root, with "/" between folders. */
export function deskPath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** Whether a path, as seen from the desk, leads to somewhere else. */
export function isOutside(path: string): boolean {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}
