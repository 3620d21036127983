import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import { print } from "../commands/terminal.ts";
import type { Desk } from "../desk/desk.ts";
import { writeWhole } from "../desk/write.ts";
import { UsageError } from "../errors.ts";
import { reporters } from "../reporters/index.ts";
import type { CheckResult, View } from "../reporters/reporter.ts";
import type { Output } from "./outputs.ts";

/**
 * Writes each report to where it belongs; one that cannot be written keeps no other from it. Files have neither colours
 * nor lines broken at an edge.
 *
 * @param root the desk's folder, absolute
 * @throws {UsageError} for files that could not be written, when all others are
 */
export function writeReports(
  outputs: readonly Output[],
  root: string,
  desk: Desk,
  result: CheckResult,
  view: View,
): void {
  refuseDeskFiles(outputs, root, desk);
  const unwritten: string[] = [];
  for (const { format, file } of outputs) {
    if (file === undefined) {
      print(reporters[format](result, view));
      continue;
    }
    const report = reporters[format](result, { ...view, colour: false, columns: undefined });
    try {
      write(resolve(file), `${report}\n`);
    } catch (error) {
      unwritten.push(whyUnwritten(file, error));
    }
  }
  if (unwritten.length > 0) throw new UsageError(unwritten.join("\n"));
}

/** Pipes and devices (`/dev/stderr`, `>(gzip)`) are written to; only a file can be replaced whole. */
function write(path: string, content: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there || there.isFile()) writeWhole(path, content);
  else writeFileSync(path, content);
}

/** A slip on the command line must not cost the desk a record. */
function refuseDeskFiles(outputs: readonly Output[], root: string, desk: Desk): void {
  const files = [
    desk.settingsFile,
    ...desk.strays,
    ...desk.records.flatMap((record) => [record, record.text, record.lock]),
  ].flatMap((file) => (file ? [file.path] : []));
  const taken = new Set([...files, BASELINE_FILE].map((path) => resolve(root, path)));
  const output = outputs.find(({ file }) => file !== undefined && taken.has(resolve(file)));
  if (output) throw new UsageError(`${output.file} is a file of the desk: no report is written over it.`);
}

/** @param file as the user wrote it */
function whyUnwritten(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT")
    return `${file} cannot be written: there is no folder ${dirname(file)}. Make it first.`;
  if (code === "EISDIR") return `${file} cannot be written: it is a folder.`;
  return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
}
