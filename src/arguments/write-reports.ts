import { dirname, resolve } from "node:path";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { reporters } from "../reporters/index.ts";
import type { CheckResult, View } from "../reporters/reporter.ts";
import type { Output } from "./outputs.ts";

/**
 * Writes each report to where it belongs; one that cannot be written keeps no other from it. Files have neither colours
 * nor lines broken at an edge.
 *
 * @throws {UsageError} for files that could not be written, when all others are
 */
export function writeReports(
  io: Io,
  outputs: readonly Output[],
  opened: OpenedDesk,
  result: CheckResult,
  view: View,
): void {
  refuseDeskFiles(outputs, opened, io.cwd);
  const unwritten: string[] = [];
  for (const { format, file } of outputs) {
    if (file === undefined) {
      io.print(reporters[format](result, view));
      continue;
    }
    const report = reporters[format](result, { ...view, colour: false, columns: undefined });
    try {
      io.save(file, `${report}\n`);
    } catch (error) {
      unwritten.push(whyUnwritten(file, error));
    }
  }
  if (unwritten.length > 0) throw new UsageError(unwritten.join("\n"));
}

/** A slip on the command line must not cost the desk a record. */
function refuseDeskFiles(outputs: readonly Output[], { root, desk }: OpenedDesk, cwd: string): void {
  const taken = new Set([...desk.files.keys(), BASELINE_FILE].map((path) => resolve(root, path)));
  const output = outputs.find(({ file }) => file !== undefined && taken.has(resolve(cwd, file)));
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
