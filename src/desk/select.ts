import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { RecordFile } from "./desk.ts";
import type { OpenedDesk } from "./open.ts";
import { deskPath, isOutside } from "./read.ts";
import { stem } from "./record-path.ts";

/**
 * Tells which of the desk's files are meant by the names on the command line: files, folders, or names of articles.
 * Without names, all are.
 *
 * @param from the folder that names are relative to, absolute
 * @returns whether a file of the desk (path from its root) is meant; an article's text and lock go with its record
 * @throws {UsageError} for a name that is nothing of the desk
 */
export function selection(
  opened: OpenedDesk,
  names: readonly string[],
  from: string,
): (path: string) => boolean {
  if (names.length === 0) return () => true;
  const { desk } = opened;
  const chosen = names.map((name) => pathOf(opened, name, from));
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
export function selectRecords(
  opened: OpenedDesk,
  names: readonly string[],
  from: string,
): readonly RecordFile[] {
  const isMeant = selection(opened, names, from);
  return opened.desk.records.filter(({ path }) => isMeant(path));
}

function pathOf({ root, desk }: OpenedDesk, name: string, from: string): string {
  const record = desk.records.find((one) => one.name === name);
  if (record) return record.path;
  const path = pathInDesk(root, resolve(from, name));
  if (path === undefined) {
    throw usageError`${name} is not in the desk ${root}. Go to its own desk, or name a file in this one.`;
  }
  if (existsSync(resolve(from, name)) || desk.files.has(path)) return path;
  const names = desk.records.map((one) => one.name);
  throw usageError`There is no file, folder or article "${name}".${didYouMean(name, names)}\nRun \`onrecord list\` to see the desk's articles.`;
}

/** The path from the desk's root, however many links lead there; undefined for what lies elsewhere. */
function pathInDesk(root: string, file: string): string | undefined {
  const written = deskPath(root, file);
  if (!isOutside(written) || !existsSync(file)) return isOutside(written) ? undefined : written;
  const real = deskPath(realpathSync(root), realpathSync(file));
  return isOutside(real) ? undefined : real;
}
