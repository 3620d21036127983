import { dirname, join, resolve } from "node:path";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import type { CheckResult } from "../check/check-desk.ts";
import { isWrittenOutside, realPath } from "../desk/change-file.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { deskPath, isOutside } from "../desk/read.ts";
import { isErrorCode, whyNotWritten } from "../desk/why-not.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { reporters } from "../reporters/index.ts";
import type { View } from "../views/view.ts";
import type { Output } from "./outputs.ts";

/**
 * Writes each report to where it belongs; one that cannot be written keeps no other from it. Files have neither colours
 * nor lines broken at an edge.
 *
 * @throws {UsageError} for files that could not be written, when all others are
 */
export async function writeReports(
  io: Io,
  outputs: readonly Output[],
  opened: OpenedDesk,
  result: CheckResult,
  view: View,
): Promise<void> {
  refuseDeskFiles(
    outputs.flatMap(({ file }) => file ?? []),
    opened,
    io.cwd,
  );
  const unwritten: string[] = [];
  for (const { format, file } of outputs) {
    const reporter = await reporters[format].load();
    if (file === undefined) {
      io.print(reporter(result, view));
      continue;
    }
    const report = reporter(result, { ...view, colour: false, columns: undefined });
    try {
      io.save(file, `${report}\n`);
    } catch (error) {
      unwritten.push(whyUnwritten(file, error));
    }
  }
  if (unwritten.length > 0) throw new UsageError(unwritten.join("\n"));
}

/**
 * Writes a result to a file of the user's, which may be in the desk's folder and is none of the desk's own files.
 *
 * @param file as the user wrote it, from the current folder
 * @throws {UsageError} where it cannot be written
 */
export function saveBeside(io: Io, opened: OpenedDesk, file: string, content: string): void {
  savingBeside(io, opened, file, () => io.save(file, content));
}

/**
 * Writes many results, each as `saveBeside` does; none where one of them would be written over a file of the desk.
 *
 * @param files as the user would write them; each is made when its turn comes
 * @throws {UsageError} where one cannot be written, when those before it are
 */
export function saveAllBeside(
  io: Io,
  opened: OpenedDesk,
  files: readonly { readonly file: string; readonly content: () => string }[],
): void {
  refuseDeskFiles(
    files.map(({ file }) => file),
    opened,
    io.cwd,
  );
  const progress = io.progress(files.length, "files");
  for (const { file, content } of files) {
    saving(file, () => io.save(file, content()));
    progress.step();
  }
  progress.done();
}

/**
 * Writes a result that is no text, as `saveBeside` does.
 *
 * @param content made of words that are concealed already
 * @param hasBars whether any of them were hidden
 * @throws {UsageError} where it cannot be written
 */
export function saveBytesBeside(
  io: Io,
  opened: OpenedDesk,
  file: string,
  content: Uint8Array,
  hasBars: boolean,
): void {
  savingBeside(io, opened, file, () => io.saveBytes(file, content, hasBars));
}

function savingBeside(io: Io, opened: OpenedDesk, file: string, save: () => void): void {
  refuseDeskFiles([file], opened, io.cwd);
  saving(file, save);
}

function saving(file: string, save: () => void): void {
  try {
    save();
  } catch (error) {
    throw new UsageError(whyUnwritten(file, error));
  }
}

/** A slip on the command line must not cost the desk a record, nor a link in it a file that lies elsewhere. */
function refuseDeskFiles(files: readonly string[], { root, desk }: OpenedDesk, cwd: string): void {
  if (files.length === 0) return;
  const taken = new Set([...desk.files.keys(), BASELINE_FILE].map((path) => realPath(join(root, path))));
  for (const file of files) {
    const path = resolve(cwd, file);
    if (taken.has(realPath(path))) throw usageError`${file} belongs to the desk; refusing to overwrite it.`;
    const inDesk = deskPath(root, path);
    if (!isOutside(inDesk) && isWrittenOutside(root, inDesk))
      throw usageError`${file} was not written: it is, or is inside, a link that leads out of the desk.`;
  }
}

/** @param file as the user wrote it */
function whyUnwritten(file: string, error: unknown): string {
  if (isErrorCode(error, "ENOENT"))
    return `${file} cannot be written: there is no folder ${dirname(file)}. Create it first.`;
  const why = error instanceof UsageError ? error.message : whyNotWritten(error);
  return `${file} cannot be written. ${why}`;
}
