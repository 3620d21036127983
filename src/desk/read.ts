import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { decode } from "./decode.ts";
import type { ReadDesk, ReadFile, ReadRecord } from "./files.ts";
import { SETTINGS_FILE } from "./find.ts";

/** Thousands of claims, or a very long article: anything larger is there by mistake. */
const LARGEST_RECORD = 4 * 2 ** 20;
const LARGEST_TEXT = 16 * 2 ** 20;

const CLAIMS_FOLDER = "claims";

/**
 * Reads a desk's files. One that cannot be read never keeps the others from being read: it is handed on with the
 * reason.
 *
 * @param root the desk's folder, absolute
 * @param texts where the texts of some articles lie instead of beside their records: paths by the record's path
 */
export function readDesk(root: string, texts: ReadonlyMap<string, string> = new Map()): ReadDesk {
  const found = walk(root, CLAIMS_FOLDER);
  const read = (path: string, limit: number): ReadFile =>
    found.links.has(path) && leadsOut(root, path)
      ? { path, unreadable: OUT_OF_DESK }
      : readAs(path, join(root, path), limit);
  const siblings = new Set(found.files);
  const paths = found.files.filter((path) => isRecord(path)).sort();
  const records = paths.map((path): ReadRecord => {
    const stem = path.replace(/\.ya?ml$/i, "");
    const elsewhere = texts.get(path);
    const text =
      elsewhere === undefined
        ? siblings.has(`${stem}.txt`) && read(`${stem}.txt`, LARGEST_TEXT)
        : readAs(elsewhere, elsewhere, LARGEST_TEXT);
    return {
      record: read(path, LARGEST_RECORD),
      text: text || undefined,
      lock: siblings.has(`${stem}.lock`) ? read(`${stem}.lock`, LARGEST_RECORD) : undefined,
    };
  });
  const stems = new Set(paths.map((path) => path.replace(/\.ya?ml$/i, "")));
  const lonely = found.files
    .filter((path) => path.endsWith(".lock") && !stems.has(path.slice(0, -".lock".length)))
    .map((path) => ({
      path,
      unreadable:
        "This lock belongs to no record: the record of this name is gone. Bring it back, or delete the lock.",
    }));
  return { settings: read(SETTINGS_FILE, LARGEST_RECORD), records, strays: [...found.strays, ...lonely] };
}

/** Reads a text file whatever folder it is in. */
export function readAs(path: string, file: string, limit = LARGEST_TEXT): ReadFile {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { path, unreadable: "This is a folder, not a file." };
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) return { path, unreadable: "This is not an ordinary file." };
    if (stats.size > limit) {
      const size = `${Math.ceil(stats.size / 2 ** 20)} MB`;
      return { path, unreadable: `The file is too large: ${size}, and the limit is ${limit / 2 ** 20} MB.` };
    }
    const bytes = readFileSync(file);
    const decoded = decode(bytes);
    if ("problem" in decoded) return { path, unreadable: decoded.problem };
    return { path, content: decoded.text, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    return { path, unreadable: whyNot(error) };
  }
}

const OUT_OF_DESK = "This link leads out of the desk and is not followed. Put the file itself here.";

/** Whether a link leads to a place that is not below the desk's root; one that leads nowhere does not. */
function leadsOut(root: string, path: string): boolean {
  try {
    return relative(realpathSync(root), realpathSync(join(root, path))).startsWith("..");
  } catch {
    return false;
  }
}

interface Found {
  /** Paths from the root, with "/" between folders. */
  readonly files: string[];
  /** Those of them that are symbolic links. */
  readonly links: Set<string>;
  readonly strays: { readonly path: string; readonly unreadable: string }[];
}

function walk(root: string, folder: string): Found {
  const found: Found = { files: [], links: new Set(), strays: [] };
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    let entries: Dirent[];
    if (leadsOut(root, next)) {
      found.strays.push({ path: next, unreadable: OUT_OF_DESK });
      continue;
    }
    try {
      entries = readdirSync(join(root, next), { withFileTypes: true });
    } catch (error) {
      if (next !== folder || !isMissing(error)) found.strays.push({ path: next, unreadable: whyNot(error) });
      continue;
    }
    for (const entry of entries) {
      const path = `${next}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) folders.push(path);
      if (entry.isDirectory() && isRecord(path)) {
        found.strays.push({
          path,
          unreadable: "This is a folder with the name of a record. Give it a name without .yaml.",
        });
      } else if (entry.isSymbolicLink() && isFolder(join(root, path))) {
        found.strays.push({
          path,
          unreadable: "This link to a folder is not followed. Put the folder itself here.",
        });
      } else if (!entry.isDirectory()) {
        found.files.push(path);
        if (entry.isSymbolicLink()) found.links.add(path);
      }
    }
  }
  return found;
}

function isRecord(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Why the system would not read a file, in words. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "There is no such file, or it is a link to nothing.",
    EACCES: "You are not allowed to read this. Change its permissions.",
    EPERM: "You are not allowed to read this. Change its permissions.",
    ELOOP: "This link leads back to itself.",
    EISDIR: "This is a folder, not a file.",
  };
  return reasons[code] ?? `This cannot be read (${code || String(error)}).`;
}

/** A path as the desk writes it: from its root, with "/" between folders. */
export function deskPath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}
