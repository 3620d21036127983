import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError, usageError } from "../errors.ts";
import { type Held, holding, holdOf } from "./hold-file.ts";
import { readAs } from "./read.ts";
import { leadsOut, OUT_OF_DESK } from "./walk.ts";
import { isErrorCode, whyNotWritten } from "./why-not.ts";

/**
 * Changes a file of the desk: the one way in which the program writes to a desk. The file is held against every other
 * onrecord, read again, and written whole or not at all, so that of a hundred changes at once none is lost.
 *
 * @param path from the desk's folder
 * @param change gets what the file says now (undefined where there is none), and gives what it is to say; undefined, or
 *   the same, leaves it as it is. It may throw a `UsageError`: then nothing is written
 * @throws {UsageError} where the file lies elsewhere, or cannot be read or written
 */
export function changeFile(
  root: string,
  path: string,
  change: (content: string | undefined) => string | undefined,
): void {
  refusingWith(path, () => {
    if (isWrittenOutside(root, path)) throw usageError`${path} is not written. ${OUT_OF_DESK}`;
    const real = realPath(join(root, path));
    holding(real, (held) => {
      const now = readAs(path, real);
      if ("unreadable" in now && !now.missing) throw usageError`${path} cannot be written. ${now.unreadable}`;
      const before = "content" in now ? now.content : undefined;
      const after = change(before);
      if (after !== undefined && after !== before) replace(real, after, held);
    });
  });
}

/**
 * Gives a file of the desk another name, whatever is in it. A link moves, and not what it leads to.
 *
 * @param from, to paths from the desk's folder
 * @throws {UsageError} where there is a file of that name, or the system does not let it be done
 */
export function moveFile(root: string, from: string, to: string): void {
  refusingWith(from, () => {
    const [old, wanted] = [join(root, from), join(root, to)];
    if (leadsOut(root, dirname(from)) || leadsOut(root, dirname(to)))
      throw usageError`${from} is not moved. ${OUT_OF_DESK}`;
    holding(old, () =>
      holding(wanted, () => {
        if (isInTheWay(root, from, to)) throw usageError`${from} was not renamed: there is a file ${to}.`;
        renameSync(old, wanted);
      }),
    );
  });
}

/** Whether a file has the name that another one is to have. */
export function isInTheWay(root: string, from: string, to: string): boolean {
  const there = lstatSync(join(root, to), { throwIfNoEntry: false });
  // Some disks do not tell small letters from capitals: then it is the file itself.
  return there !== undefined && there.ino !== lstatSync(join(root, from), { throwIfNoEntry: false })?.ino;
}

/**
 * Writes a file that is not of the desk, whole or not at all.
 *
 * @param path absolute
 * @throws {UsageError} where somebody else is writing to it and does not stop
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const real = realPath(path);
  holding(real, (held) => replace(real, content, held));
}

/**
 * Whether what is written to a path of the desk would land outside: by a link to a file, to what is not there yet, or to
 * a folder.
 */
export function isWrittenOutside(root: string, path: string): boolean {
  return leadsOut(root, path) || leadsOut(root, dirname(path)) || isLinkToNothing(join(root, path));
}

/**
 * Writes beside the file's place, through to the disk, and renames that into it. Whoever reads the file, and whenever
 * the program is killed, it is the old one or the new one.
 */
function replace(path: string, content: string | Uint8Array, held: Held): void {
  const there = statSync(path, { throwIfNoEntry: false });
  const beside = besideOf(path);
  clearLeftOvers(dirname(path));
  // Only a killed process of before can have left it: whoever writes to it holds the file.
  rmSync(beside, { force: true });
  try {
    writeThrough(beside, content);
    if (there) keepOwner(beside, there);
    if (!held.isMine()) throw usageError`${basename(path)} was taken over by another onrecord. Try again.`;
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const BESIDE = /^\.(.+)\.onrecord-new$/;

/** The name is hidden, so that what is left there is never read as a record, and says whose it is. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.onrecord-new`);
}

function writeThrough(path: string, content: string | Uint8Array): void {
  const open = openSync(path, "wx");
  try {
    writeFileSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

function keepOwner(path: string, { mode, uid, gid }: { mode: number; uid: number; gid: number }): void {
  try {
    chownSync(path, uid, gid);
    chmodSync(path, mode & 0o7777);
  } catch (error) {
    // Only the superuser gives files away, and some disks know no owners.
    if (!isErrorCode(error, "EPERM", "ENOSYS", "EINVAL", "ENOTSUP")) throw error;
  }
}

/** Longer ago than any writing takes, in milliseconds. */
const LEFT_OVER = 60_000;

/** What killed processes left in a folder: half-written files that nobody holds. */
function clearLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const of = BESIDE.exec(name)?.[1];
    const path = join(folder, name);
    const there = of === undefined ? undefined : lstatSync(path, { throwIfNoEntry: false });
    if (of === undefined || !there || Date.now() - there.mtimeMs < LEFT_OVER) continue;
    if (!lstatSync(holdOf(join(folder, of)), { throwIfNoEntry: false })) rmSync(path, { force: true });
  }
}

/** The path that a path leads to, over all links: of what is not there, that of its folder. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    // What is not there, or leads back to itself.
    if (!isErrorCode(error, "ENOENT", "ELOOP")) throw error;
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}

function isLinkToNothing(file: string): boolean {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && !statSync(file, { throwIfNoEntry: false });
}

/** Whatever the system does not let be done is no fault of the program. */
function refusingWith(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError || !isSystemError(error)) throw error;
    throw usageError`${path} cannot be written. ${whyNotWritten(error)}`;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
