import { createHash } from "node:crypto";
import { lstatSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { usageError } from "../errors.ts";
import { isErrorCode } from "./why-not.ts";

/** Milliseconds that somebody waits for a file that another one is writing to. */
const PATIENCE = 60_000;
/** Milliseconds after which whoever holds a file is thought to be dead: no writing takes a hundredth of that. */
const LEFT_OVER = 120_000;
/** Milliseconds between two looks: at first, and at most. */
const PAUSE = { first: 2, longest: 100 };

/** A file that is held, while its holder works on it. */
export interface Held {
  /** Whether it still is: of a holder that was stopped for a minute, somebody else may think that it is dead. */
  readonly isMine: () => boolean;
}

/**
 * Holds a file against every other onrecord while something is done with it: reading it, working out what it is to say,
 * writing it. A file beside it says who holds it (hidden, so that it is never read as a record); what a dead process
 * left there keeps nobody from it.
 *
 * Not `proper-lockfile`: its synchronous form cannot wait, and it tells a dead holder from a living one by time alone.
 *
 * @param path absolute
 * @throws {UsageError} where somebody else does not let go of it
 */
export function holding<T>(path: string, work: (held: Held) => T): T {
  const hold = holdOf(path);
  const mine = `${JSON.stringify({ pid: process.pid, host: hostname(), nonce: nonce() })}\n`;
  take(hold, mine, path);
  const isMine = () => look(hold)?.content === mine;
  try {
    return work({ isMine });
  } finally {
    if (isMine()) remove(hold);
  }
}

/** The file that says who holds another one. */
export function holdOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.onrecord-hold`);
}

let holds = 0;

/** No two holds of this machine say the same, so that one is never taken for another. */
function nonce(): string {
  holds += 1;
  return `${process.hrtime.bigint()}-${holds}`;
}

function take(hold: string, mine: string, path: string): void {
  let until = Date.now() + PATIENCE;
  let longest = PAUSE.first;
  let holder: string | undefined;
  while (!create(hold, mine)) {
    const other = look(hold);
    // Of many who write, each gets its turn: while the file goes from hand to hand, it is worth waiting.
    if (other && other.content !== holder) [holder, until] = [other.content, Date.now() + PATIENCE];
    if (other && isDead(other)) clear(hold, other);
    else if (Date.now() > until) {
      throw usageError`${basename(path)} is being written by another onrecord${whose(other?.content)}. Try again when it has finished.`;
    } else {
      // By chance, so that those who wait do not look all at once.
      pause(1 + Math.random() * longest);
      longest = Math.min(longest * 1.5, PAUSE.longest);
    }
  }
}

/** Makes a file that is not there yet; whether it could be. */
function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (isErrorCode(error, "EEXIST")) return false;
    // On a full disk the file is made, and stays empty: nobody's, and in everybody's way.
    if (isErrorCode(error, "ENOSPC", "EDQUOT")) remove(path);
    throw error;
  }
}

/** What a hold says, and which file it is: one that is made anew is another. */
interface Seen {
  readonly content: string;
  readonly inode: number;
  /** Milliseconds since 1970. */
  readonly made: number;
}

function look(hold: string): Seen | undefined {
  try {
    const { ino: inode, mtimeMs: made } = lstatSync(hold);
    return { content: contentOf(hold), inode, made };
  } catch (error) {
    if (isErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** A hold that cannot be read (a folder, a link to nothing) is one that nobody can be asked about. */
function contentOf(hold: string): string {
  try {
    return lstatSync(hold).isFile() ? readFileSync(hold, "utf8") : "";
  } catch {
    return "";
  }
}

/** Whether a holder is gone: its process, where that was on this machine, or by the time that has passed. */
function isDead({ content, made }: Seen): boolean {
  const holder = holderOf(content);
  const isOld = Math.abs(Date.now() - made) > LEFT_OVER;
  return isOld || (holder?.host === hostname() && !isRunning(holder.pid));
}

function holderOf(content: string): { readonly pid: number; readonly host: string } | undefined {
  const [, pid, host] = /^\{"pid":(\d+),"host":"([^"]*)"/.exec(content) ?? [];
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isErrorCode(error, "ESRCH");
  }
}

/**
 * Clears away the hold of a dead process. Many may want to at once, and whoever comes late must not clear away what a
 * living one has put in its place: the right to it is held, too, by the name of this one hold, and under it the hold is
 * looked at again. Nobody else removes it then, as its own process is dead.
 */
function clear(hold: string, dead: Seen): void {
  const name = `${dead.content} ${dead.inode} ${dead.made}`;
  const right = `${hold}-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
  const mine = `${JSON.stringify({ pid: process.pid, host: hostname(), nonce: nonce() })}\n`;
  if (!create(right, mine)) {
    const other = look(right);
    if (other && isDead(other)) clear(right, other);
    else pause(1);
    return;
  }
  try {
    const now = look(hold);
    if (now?.content === dead.content && now.inode === dead.inode && now.made === dead.made) remove(hold);
  } finally {
    remove(right);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isErrorCode(error, "ENOENT")) throw error;
  }
}

function whose(content = ""): string {
  const holder = holderOf(content);
  return holder ? ` (process ${holder.pid} on ${holder.host})` : "";
}

/** Everything that is done with files here is synchronous, and so is waiting for one. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
