import { UsageError, usageError } from "../errors.ts";
import { changeFile, moveFile } from "./change-file.ts";
import type { ChangedFile, MovedFile } from "./renamed-files.ts";

/**
 * Writes several files of a desk, and gives some of them other names, all or none: if one cannot be written, those
 * before it are put back.
 *
 * @throws {UsageError} where one has changed since it was read, or cannot be written; the message says what was put back
 */
export function writeTogether(
  root: string,
  changes: readonly Pick<ChangedFile, "path" | "before" | "after">[],
  moves: readonly MovedFile[],
): void {
  const done: { readonly path: string; readonly undo: () => void }[] = [];
  try {
    for (const { path, before, after } of changes) {
      replaceContent(root, path, before, after);
      done.unshift({ path, undo: () => replaceContent(root, path, after, before) });
    }
    for (const { from, to } of moves) {
      moveFile(root, from, to);
      done.unshift({ path: to, undo: () => moveFile(root, to, from) });
    }
  } catch (error) {
    const left = done.filter(({ undo }) => !succeeds(undo)).map(({ path }) => path);
    if (!(error instanceof UsageError)) throw error;
    if (left.length > 0)
      throw usageError`${error.message} These files had been written before and could not be put back: ${left.join(", ")}.`;
    const others = done.length === 0 ? "Nothing was written." : "What had been written before was put back.";
    throw usageError`${error.message} ${others}`;
  }
}

function replaceContent(root: string, path: string, before: string, after: string): void {
  changeFile(root, path, (now) => {
    if (now === before) return after;
    throw usageError`${path} has changed in the meantime. Run the command again.`;
  });
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
