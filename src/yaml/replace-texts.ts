import { isDeepStrictEqual } from "node:util";
import type { Span } from "../text/span.ts";
import { type Change, meantBy } from "./change.ts";
import { commentTexts } from "./comments.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { locate } from "./layout.ts";
import { plainValue } from "./make-change.ts";
import { parse } from "./parse.ts";
import type { Path } from "./problem.ts";
import { asLine } from "./write.ts";

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
 * @param replacements each of another text; `from` is what it says, and `to` needs quotation marks only where it does
 * @returns undefined where that cannot be done in the file as it is laid out
 */
export function replaceTexts(content: string, replacements: readonly Replacement[]): string | undefined {
  const { whole, layout } = parse(content);
  if (!whole) return undefined;
  // No path leads to what a key has once the key is called something else.
  const stepsTo = ({ path, part }: Replacement) => path.length + (part === "value" ? 1 : 0);
  const fromWithin = replacements.toSorted((one, other) => stepsTo(other) - stepsTo(one));
  let meant: { readonly value: unknown } | undefined = { value: plainValue(content) };
  const edits: Edit[] = [];
  for (const replacement of fromWithin) {
    meant = meantBy(meant.value, changeOf(replacement));
    if (!meant) return undefined;
    edits.push(editFor(content, replacement, locate(layout, replacement.path, replacement.part)));
  }
  const after = applyEdits(content, edits).content;
  const isMeant = isDeepStrictEqual(plainValue(after), meant.value);
  return isMeant && isDeepStrictEqual(commentTexts(after), commentTexts(content)) ? after : undefined;
}

function changeOf({ path, part, to }: Replacement): Change {
  return part === "key" ? { rename: path, key: to } : { set: path, to };
}

/** Leaves the way in which a text is written as it is, where it is in it as it is read; else it is written anew. */
function editFor(content: string, { from, to }: Replacement, { start, end }: Span): Edit {
  const written = content.slice(start, end).trimEnd();
  const [before, after, ...more] = written.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    return { start, end: start + written.length, text: asLine(to) };
  const at = start + before.length;
  return { start: at, end: at + from.length, text: to };
}
