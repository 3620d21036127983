import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { usageError } from "../errors.ts";

/** The record of sources that several articles use. */
export const SOURCES_FILE = "claims/sources.yaml";

export const SETTINGS_FILE = "onrecord.yaml";

/**
 * The root of the desk that a folder (or file) belongs to: the nearest folder, from there upwards, with an
 * `onrecord.yaml` in it.
 *
 * @throws {UsageError} where there is none
 */
export function findDesk(from: string): string {
  const start = resolve(from);
  const desk = deskAbove(start);
  if (desk !== undefined) return desk;
  throw usageError`No desk here: neither ${start} nor any folder above it contains ${SETTINGS_FILE}.\nGo to your desk folder, or make a desk here: onrecord init`;
}

/** The nearest folder, from one upwards, that is a desk; undefined where there is none. */
export function deskAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
