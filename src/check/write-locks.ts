import { resolve } from "node:path";
import { changeFile } from "../desk/change-file.ts";
import type { RecordFile } from "../desk/desk.ts";
import { deskFile, readAs } from "../desk/read.ts";
import { besideRecord } from "../desk/record-path.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Verification } from "./verify.ts";

/** The lock of a record, by their paths. */
export function lockPath(recordPath: string): string {
  return besideRecord(recordPath, "lock");
}

/**
 * Writes the locks that verifications changed. One that cannot be written keeps no other from it.
 *
 * @returns the paths of those, and why not
 */
export function writeLocks(
  root: string,
  verifications: readonly Verification[],
): ReadonlyMap<string, string> {
  const unwritten = new Map<string, string>();
  for (const done of verifications) {
    if (!("content" in done) || done.content === undefined) continue;
    const { record, content } = done;
    const path = lockPath(record.path);
    try {
      changeFile(root, path, () => {
        refuseChanged(root, record);
        return content;
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unwritten.set(path, error.message);
    }
  }
  return unwritten;
}

/** What was verified must be what is there: otherwise the lock of an older record could stand over that of a newer. */
function refuseChanged(root: string, { path, content, text }: RecordFile): void {
  const record = deskFile(root, path);
  const now = text && readAs(text.path, resolve(root, text.path));
  const isSame = "content" in record && record.content === content;
  const isSameText = text === undefined || (now && "content" in now && now.sha256 === text.sha256);
  if (!isSame || !isSameText) {
    throw usageError`${path} or its text changed while it was being verified. Run the command again.`;
  }
}
