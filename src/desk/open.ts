import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Desk } from "./desk.ts";
import { findDesk } from "./find.ts";
import { loadDesk } from "./load.ts";

/** A desk with the folder that it was read from. */
export interface OpenedDesk {
  /** Absolute. */
  readonly root: string;
  readonly desk: Desk;
}

/**
 * Opens the desk that a folder belongs to: the nearest folder, from there upwards, with an `onrecord.yaml` in it. Where
 * there is none, that of the first of some paths.
 *
 * @param from the folder, absolute
 * @param paths as somebody wrote them, from that folder
 * @param onEvidenceFile is told of each file that evidence names when it is first looked for
 * @throws {UsageError} where there is no desk
 */
export function openDesk(
  from: string,
  paths: readonly string[] = [],
  onEvidenceFile?: (path: string) => void,
): OpenedDesk {
  const root = rootFor(from, paths);
  return { root, desk: loadDesk(root, { onEvidenceFile }) };
}

function rootFor(from: string, [first]: readonly string[]): string {
  try {
    return findDesk(from);
  } catch (error) {
    const path = first === undefined ? undefined : resolve(from, first);
    if (!(error instanceof UsageError) || path === undefined || !existsSync(path)) throw error;
    return findDesk(statSync(path).isDirectory() ? path : dirname(path));
  }
}
