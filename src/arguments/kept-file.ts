import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { OpenedDesk } from "../desk/open.ts";
import { deskPath, isOutside } from "../desk/read.ts";
import { usageError } from "../errors.ts";

/**
 * A copy that the desk keeps, as evidence has it: its path from the desk's folder and its SHA-256.
 *
 * @param cwd the folder that `file` is relative to; if it is not there, the desk's own
 * @throws {UsageError} for a file that is not in the desk, or cannot be read
 */
export function keptFile(
  { root, desk }: OpenedDesk,
  cwd: string,
  file: string,
): { readonly file: string; readonly sha256: string } {
  const here = resolve(cwd, file);
  const path = deskPath(root, existsSync(here) ? here : join(root, file));
  if (isOutside(path))
    throw usageError`${file} is not in the desk. Copy it there first, for example to evidence/, so that others have it too.`;
  const found = desk.evidenceFile(path);
  if ("missing" in found) throw usageError`${file} cannot be kept as evidence. ${found.missing}`;
  return { file: path, sha256: found.sha256 };
}
