import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { deskFileTest } from "../desk/files-of-desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskPath } from "../desk/read.ts";
import { whyNot } from "../desk/why-not.ts";
import { usageError } from "../errors.ts";
import { repositoryRoot } from "../git/repository.ts";
import { type Io, isOfShell } from "../io.ts";

/** The files of a list, as far as they are of the desk. */
export interface FileList {
  /** Paths from the desk's folder. */
  readonly files: readonly string[];
  /** What the list has besides, as it has it. */
  readonly others: readonly string[];
}

/**
 * Reads a list of files. Its paths may be relative to the current folder or, as `git diff --name-only` prints them, to
 * the repository's; and quoted as git quotes them.
 *
 * @param file a file with a path a line (or with NUL between them), from the current folder; "-" is standard input
 * @throws {UsageError} where the list cannot be read
 */
export function readFileList({ root, desk }: OpenedDesk, file: string, { input, cwd }: Io): FileList {
  const isOfDesk = deskFileTest(desk);
  const bases = [...new Set([cwd, repositoryRoot(root) ?? cwd])];
  const files: string[] = [];
  const others: string[] = [];
  for (const line of linesOf(contentOf(file, input, cwd))) {
    const candidates = bases.map((base) => resolve(base, line));
    const there = candidates.find((path) => existsSync(path) && isOfDesk(deskPath(root, path)));
    const path = there ?? candidates.find((candidate) => isOfDesk(deskPath(root, candidate)));
    if (path === undefined) others.push(line);
    else files.push(deskPath(root, path));
  }
  return { files, others };
}

function linesOf(content: string): readonly string[] {
  if (content.includes("\0")) return content.split("\0").filter((path) => path !== "");
  return content
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => (/^".*"$/s.test(line) ? unquoted(line.slice(1, -1)) : line));
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A path as git writes it between quotation marks: bytes in octal, and the escapes of C. */
function unquoted(path: string): string {
  const bytes: number[] = [];
  for (const [part, octal, letter] of path.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else for (const byte of Buffer.from(part, "utf8")) bytes.push(byte);
  }
  return Buffer.from(bytes).toString("utf8");
}

/** Reading one that nobody writes to would never end; the pipes that a shell makes (`<(git diff)`) have a writer. */
function isNamedPipe(path: string): boolean {
  return !isOfShell(path) && (statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false);
}

function contentOf(file: string, input: Io["input"], cwd: string): string {
  if (file === "-" && !input) {
    throw usageError`--files-from - reads paths from standard input. Send it some: git diff --name-only | onrecord check --files-from -`;
  }
  const path = resolve(cwd, file);
  if (file !== "-" && isNamedPipe(path))
    throw usageError`The list ${file} is a pipe. Send it to standard input: --files-from - < ${file}`;
  try {
    return file === "-" && input ? Buffer.from(input()).toString("utf8") : readFileSync(path, "utf8");
  } catch (error) {
    throw usageError`The list ${file} cannot be read. ${whyNot(error)}`;
  }
}
