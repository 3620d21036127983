import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deskPath } from "../desk/read.ts";
import { whyNot } from "../desk/why-not.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";

/**
 * The paths of a list, from the desk's folder.
 *
 * @param file a file with a path a line (or with NUL between them), from the current folder; "-" is standard input
 * @throws {UsageError} where the list cannot be read
 */
export function readFileList(root: string, file: string, { input, cwd }: Io): readonly string[] {
  const content = contentOf(file, input, cwd);
  return content
    .split(content.includes("\0") ? "\0" : /\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => deskPath(root, resolve(cwd, line)));
}

function contentOf(file: string, input: Io["input"], cwd: string): string {
  if (file === "-" && !input) {
    throw new UsageError(
      "--files-from - reads paths from standard input. Send it some: git diff --name-only | onrecord check --files-from -",
    );
  }
  try {
    return file === "-" && input ? input() : readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`The list ${file} cannot be read. ${whyNot(error)}`);
  }
}
