import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { isAbsolute, join, posix } from "node:path";
import { type NormalisedText, normalise } from "../text/normalise.ts";
import { decode } from "../text/read/decode.ts";
import { textOfHtml } from "../text/read/html.ts";
import type { EvidenceFile } from "./desk.ts";
import { leadsOut, OUT_OF_DESK } from "./walk.ts";
import { whyNot } from "./why-not.ts";

/** A recording may be long; anything larger is not kept in git. */
const LARGEST_KEPT = 2 ** 30;
/** Of a longer file only the hash is compared. */
const LONGEST_READ = 16 * 2 ** 20;
/** How much of a long file is in memory at a time. */
const PIECE = 2 ** 20;

/**
 * What is read as text. Other files may be text, too, but not the words of a document one after the other: JSON writes
 * marks and letters in codes, subtitles have times between the words, a saved mail has them in pieces.
 */
const TEXT = /\.(?:txt|text|md|markdown|csv|tsv)$/i;
const PAGE = /\.x?html?$/i;

/** What Git LFS puts in the place of a file that it has not fetched; it names the SHA-256 of the file itself. */
const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
const LONGEST_POINTER = 1024;

/**
 * A reader of the files that evidence names as kept. Each is read once, when it is first asked for.
 *
 * @param root the desk's folder, absolute
 * @param onRead is told of each that is looked for, as evidence names it
 */
export function evidenceFileReader(
  root: string,
  onRead?: (path: string) => void,
): (path: string) => EvidenceFile {
  const read = new Map<string, EvidenceFile>();
  return (path) => {
    const known = read.get(path);
    if (known) return known;
    onRead?.(path);
    const file = readEvidenceFile(root, path);
    read.set(path, file);
    return file;
  };
}

/**
 * A reader of such files as they were at another time.
 *
 * @param bytesOf what a file held, by its path from the desk's folder; undefined where there was none
 */
export function formerEvidenceFile(
  bytesOf: (path: string) => Uint8Array | undefined,
): (path: string) => EvidenceFile {
  return (path) => {
    const inside = posix.normalize(path);
    const bytes = bytesOf(inside);
    return bytes ? ofBytes(inside, Buffer.from(bytes)) : { missing: "git had no such file then." };
  };
}

function readEvidenceFile(root: string, path: string): EvidenceFile {
  const inside = posix.normalize(path);
  if (isAbsolute(path) || inside === ".." || inside.startsWith("../")) {
    return {
      missing: "It is outside the desk folder: write a path inside it, such as evidence/decree.txt.",
    };
  }
  const file = join(root, inside);
  try {
    if (leadsOut(root, inside)) return { missing: OUT_OF_DESK };
    const stats = statSync(file);
    if (stats.isDirectory()) return { missing: "This is a folder, not a file." };
    // Reading a pipe or a device might never end.
    if (!stats.isFile()) return { missing: "This is not an ordinary file." };
    if (stats.size > LARGEST_KEPT) return { missing: "The file is too large to be compared." };
    if (stats.size > LONGEST_READ) return { sha256: hashInPieces(file), text: undefined };
    return ofBytes(inside, readFileSync(file));
  } catch (error) {
    return { missing: whyNot(error) };
  }
}

function ofBytes(path: string, bytes: Buffer): EvidenceFile {
  const elsewhere = bytes.length <= LONGEST_POINTER && LFS_POINTER.exec(bytes.toString("latin1"))?.[1];
  if (elsewhere) return { sha256: elsewhere, text: undefined };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, text: bytes.length > LONGEST_READ ? undefined : textOf(path, bytes) };
}

function hashInPieces(file: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(PIECE);
  const open = openSync(file, "r");
  try {
    for (let read = readSync(open, piece); read > 0; read = readSync(open, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(open);
  }
  return hash.digest("hex");
}

/** What a file says, where it is text or a web page; of other kinds (PDF, images, recordings) only the bytes are known. */
function textOf(path: string, bytes: Uint8Array): NormalisedText | undefined {
  const isPage = PAGE.test(path);
  if (!isPage && !TEXT.test(path)) return undefined;
  const decoded = decode(bytes);
  if ("problem" in decoded) return undefined;
  return normalise(isPage ? textOfHtml(decoded.text) : decoded.text);
}
