import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { usageError } from "../errors.ts";

export const SETTINGS_FILE = "onrecord.yaml";

/**
 * The root of the desk that a folder (or file) belongs to: the nearest folder, from there upwards, with an
 * `onrecord.yaml` in it.
 *
 * @throws {UsageError} where there is none
 */
export function findDesk(from: string): string {
  const start = resolve(from);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS_FILE))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw usageError`No desk here: neither ${start} nor any folder above it contains ${SETTINGS_FILE}.\nGo to your desk folder, or create a desk: an empty ${SETTINGS_FILE} with a folder claims/ next to it.`;
}
