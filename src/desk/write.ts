import writeFileAtomic from "write-file-atomic";
import { UsageError } from "../errors.ts";

/**
 * Writes a file whole or not at all: beside its place, through to the disk, then renamed into it. Whoever reads it,
 * and whenever the program is killed, it is the old file or the new one.
 *
 * @param path absolute
 */
export function writeWhole(path: string, content: string): void {
  writeFileAtomic.sync(path, content, { encoding: "utf8", fsync: true });
}

/**
 * Writes a file as `writeWhole` does.
 *
 * @throws {UsageError} where the system does not let it be written
 */
export function writeOrRefuse(path: string, content: string): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${why}`);
  }
}
