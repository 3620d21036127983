import { isDeepStrictEqual } from "node:util";
import { type Change, meantBy } from "./change.ts";
import { commentTexts } from "./comments.ts";
import { applyEdits } from "./edit.ts";
import { editsFor, type OrderOf } from "./edits-for.ts";
import { parse } from "./parse.ts";

/** What a YAML file says, as plain data: maps with a prototype, which is what deep equality takes for the same. */
export function plainValue(content: string): unknown {
  return structuredClone(parse(content).value);
}

/**
 * Makes a change in a YAML file by replacing one stretch of its text; everything else in it stays as it is, byte for
 * byte. The result is read again: it says what was meant and nothing else, and has every comment that was there.
 *
 * @param orderOf where a key that is added belongs among those that are there; without it, at the end
 * @returns undefined where the change cannot be made in the file as it is laid out
 */
export function makeChange(content: string, change: Change, orderOf: OrderOf = () => []): string | undefined {
  const before = parse(content);
  if (!before.whole) return undefined;
  const meant = meantBy(structuredClone(before.value), change);
  if (!meant) return undefined;
  const comments = commentTexts(content);
  for (const edit of editsFor(content, change, orderOf)) {
    const { content: after } = applyEdits(content, [edit]);
    const read = parse(after);
    if (!read.whole || !isDeepStrictEqual(structuredClone(read.value), meant.value)) continue;
    if (isAsMeant(change, comments, commentTexts(after))) return after;
  }
  return undefined;
}

/** Whether every comment is still there; but for one that is written or taken away. */
function isAsMeant(change: Change, before: readonly string[], after: readonly string[]): boolean {
  if (!("comment" in change)) return isDeepStrictEqual(after, before);
  const [more, fewer] = change.says === undefined ? [before, after] : [after, before];
  const at = more.findIndex((comment, index) => comment !== fewer[index]);
  return at !== -1 && isDeepStrictEqual(more.toSpliced(at, 1), fewer);
}
