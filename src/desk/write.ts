import writeFileAtomic from "write-file-atomic";

/**
 * Writes a file whole or not at all: beside its place, through to the disk, then renamed into it. Whoever reads it,
 * and whenever the program is killed, it is the old file or the new one.
 *
 * @param path absolute
 */
export function writeWhole(path: string, content: string): void {
  writeFileAtomic.sync(path, content, { encoding: "utf8", fsync: true });
}
