import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { Desk, RecordFile } from "./desk.ts";
import { findDesk } from "./find.ts";
import { loadDesk } from "./load.ts";
import { deskPath } from "./read.ts";

/** The root of the desk that a command works on: that of the current folder, or else of the first path given. */
function rootFor(paths: readonly string[]): string {
  try {
    return findDesk(process.cwd());
  } catch (error) {
    const [first] = paths;
    if (first === undefined || !existsSync(first)) throw error;
    return findDesk(statSync(first).isDirectory() ? first : dirname(resolve(first)));
  }
}

export function openDesk(paths: readonly string[]): { readonly root: string; readonly desk: Desk } {
  const root = rootFor(paths);
  return { root, desk: loadDesk(root) };
}

/**
 * Tells which of the desk's files are meant by the names on the command line: files, folders, or names of articles.
 * Without names, all are.
 *
 * @returns whether a file of the desk (path from its root) is meant; an article's text and lock go with its record
 * @throws {UsageError} for a name that is nothing of the desk
 */
export function selection(root: string, desk: Desk, names: readonly string[]): (path: string) => boolean {
  if (names.length === 0) return () => true;
  const chosen = names.map((name) => pathOf(root, desk, name));
  // What is wrong with the settings matters to every file.
  return (path) =>
    path === desk.settingsFile.path ||
    chosen.some((one) => stem(path) === stem(one) || one === "" || path.startsWith(`${one}/`));
}

/**
 * The records that are meant by names of articles (or paths of records or folders); all without any.
 *
 * @throws {UsageError} for a name that is nothing of the desk
 */
export function selectRecords(root: string, desk: Desk, names: readonly string[]): readonly RecordFile[] {
  const isMeant = selection(root, desk, names);
  return desk.records.filter(({ path }) => isMeant(path));
}

function pathOf(root: string, desk: Desk, name: string): string {
  const record = desk.records.find((one) => one.name === name);
  if (record) return record.path;
  const path = pathInDesk(root, name);
  if (path === undefined) {
    throw new UsageError(
      `${name} is not in the desk ${root}. Go to its own desk, or name a file of this one.`,
    );
  }
  if (existsSync(name)) return path;
  const names = desk.records.map((one) => one.name);
  throw new UsageError(
    `There is no file, folder or article "${name}".${didYouMean(name, names)}\nThe desk's articles are listed by \`onrecord list\`.`,
  );
}

/** The path from the desk's root, however many links lead there; undefined for what lies elsewhere. */
function pathInDesk(root: string, name: string): string | undefined {
  const file = resolve(name);
  const written = deskPath(root, file);
  if (!isOutside(written) || !existsSync(file)) return isOutside(written) ? undefined : written;
  const real = deskPath(realpathSync(root), realpathSync(file));
  return isOutside(real) ? undefined : real;
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}

/** What a record, its text and its lock have in common: the path without the ending. */
export function stem(path: string): string {
  return path.replace(/\.(?:ya?ml|txt|lock)$/i, "");
}
