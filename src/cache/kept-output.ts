import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Written } from "../io.ts";

/** What was written once, and what was looked at for it. */
export interface KeptOutput {
  /** Of the files as the system has them; left out where they were too new to be told from later ones. */
  readonly state?: string | undefined;
  /** Of what is in the files. */
  readonly content?: string | undefined;
  /** Files that evidence names, as paths from the desk's folder. */
  readonly evidence: readonly string[];
  readonly written: Written;
}

/** In UTF-16 code units: what is longer is not kept. */
const LONGEST = 2 ** 26;
/** A newsroom has a few desks, and asks each of them a few things. */
const MOST = 200;
const ENDING = ".kept";

/**
 * What is kept under a name; undefined where there is nothing, or not what was kept.
 *
 * @param folder where such files are, absolute
 */
export function readKept(folder: string, name: string): KeptOutput | undefined {
  try {
    const bytes = readFileSync(join(folder, name + ENDING));
    const end = bytes.indexOf("\n");
    const body = bytes.subarray(end + 1);
    if (bytes.subarray(0, end).toString("latin1") !== sha256(body)) return undefined;
    const head = body.indexOf("\n");
    const { lengths, ...kept } = JSON.parse(body.subarray(0, head).toString()) as Head;
    const text = body.subarray(head + 1).toString();
    let at = 0;
    const parts = lengths.map(([to, length]) => {
      at += length;
      return { to, text: text.slice(at - length, at) };
    });
    const { hasBars, exitCode, ...rest } = kept;
    return { ...rest, written: { parts, hasBars, exitCode } };
  } catch {
    return undefined;
  }
}

/** The first line of what is kept; the texts follow it as they are. */
interface Head extends Omit<KeptOutput, "written">, Omit<Written, "parts"> {
  /** In UTF-16 code units. */
  readonly lengths: readonly (readonly ["out" | "err", number])[];
}

/**
 * Keeps what was written, for nobody but the user to read. Where that cannot be done, nothing is kept: it can be made again.
 */
export function keep(folder: string, name: string, { written, ...kept }: KeptOutput): void {
  const text = written.parts.map((part) => part.text).join("");
  if (text.length > LONGEST) return;
  const { parts, ...rest } = written;
  const head: Head = { ...kept, ...rest, lengths: parts.map((part) => [part.to, part.text.length]) };
  const body = Buffer.from(`${JSON.stringify(head)}\n${text}`);
  const path = join(folder, name + ENDING);
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]), { mode: 0o600 });
    renameSync(draft, path);
    forgetOldest(folder);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // Nor is there a folder in which it would lie.
    }
  }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.includes(ENDING));
  if (names.length <= MOST) return;
  names
    .map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.age - one.age)
    .slice(MOST)
    .forEach(({ name }) => {
      rmSync(join(folder, name), { force: true });
    });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
