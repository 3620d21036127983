import { isDeepStrictEqual } from "node:util";
import { type Change, meantBy } from "./change.ts";
import { commentTexts } from "./comments.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { locate } from "./layout.ts";
import { makeChange, plainValue } from "./make-change.ts";
import { parse } from "./parse.ts";
import type { Path } from "./problem.ts";

/** A text of a YAML file, a value or a key, that is to be another one. */
export interface Replacement {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces texts in a YAML file where they stand: their quotation marks, and every other byte, stay. The result is read
 * again: it says what was meant and nothing else, and has every comment that was there.
 *
 * @param replacements each of another text; `from` is what it says, and one line
 * @returns undefined where that cannot be done in the file as it is laid out
 */
export function replaceTexts(content: string, replacements: readonly Replacement[]): string | undefined {
  const { whole, layout } = parse(content);
  if (!whole) return undefined;
  // Below a key that is called something else, no path leads to what is to be replaced.
  const inOrder = replacements.toSorted((one, other) => other.path.length - one.path.length);
  let meant: { readonly value: unknown } | undefined = { value: plainValue(content) };
  const edits: Edit[] = [];
  const left: Change[] = [];
  for (const replacement of inOrder) {
    const change = changeOf(replacement);
    meant = meantBy(meant.value, change);
    if (!meant) return undefined;
    const edit = inPlace(content, replacement, locate(layout, replacement.path, replacement.part));
    if (edit) edits.push(edit);
    else left.push(change);
  }
  let after: string | undefined = applyEdits(content, edits).content;
  for (const change of left) after = after === undefined ? undefined : makeChange(after, change);
  if (after === undefined || !isDeepStrictEqual(plainValue(after), meant.value)) return undefined;
  return isDeepStrictEqual(commentTexts(after), commentTexts(content)) ? after : undefined;
}

function changeOf({ path, part, to }: Replacement): Change {
  return part === "key" ? { rename: path, key: to } : { set: path, to };
}

/** The edit that leaves the way in which a text is written as it is; undefined where that is not plain to see. */
function inPlace(
  content: string,
  { from, to }: Replacement,
  { start, end }: { readonly start: number; readonly end: number },
): Edit | undefined {
  const [before, after, ...more] = content.slice(start, end).split(from);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const at = start + before.length;
  return { start: at, end: at + from.length, text: to };
}
