import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Span } from "../text/span.ts";
import { commentsIn, commentTexts } from "./comments.ts";
import { compose } from "./compose.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { OrderOf } from "./edits-for.ts";
import { inBraces, inLines } from "./move-keys.ts";
import { parse } from "./parse.ts";
import type { Path } from "./problem.ts";

/** A file with its keys in order; or the way to a map in it that cannot be put in order safely. */
export type InOrder = { readonly content: string } | { readonly stuck: Path };

/**
 * Puts the keys of all maps of a YAML file in order by moving whole lines, and what is between commas in braces.
 * Comments go with what they belong to, blank lines stay where they are, and nothing else changes. The result is read
 * again: it says the same and has the same comments.
 *
 * @param orderOf the keys that a map at a path may have, in their order; keys that it does not name come last, in the
 *   order that they have. Where it names none, the map is left alone
 * @returns undefined where the file cannot be read as YAML
 */
export function inOrder(content: string, orderOf: OrderOf): InOrder | undefined {
  const before = parse(content);
  if (!before.whole) return undefined;
  let after = content;
  let maps = mapsOf(content);
  const deepest = maps.reduce((most, { path }) => Math.max(most, path.length), 0);
  // Maps of one depth do not overlap, so they are changed at once, and what is in them is found again where it then is.
  for (let depth = 0; depth <= deepest; depth += 1) {
    const edits: Edit[] = [];
    let comments: readonly Span[] | undefined;
    for (const { map, path } of maps) {
      const sorted = path.length === depth && placesOf(map, orderOf(path));
      if (!sorted) continue;
      comments ??= commentsIn(after);
      const edit = map.flow
        ? inBraces(after, map, sorted, comments)
        : inLines(after, map, sorted, depth === 0);
      if (!edit) return { stuck: path };
      edits.push(edit);
    }
    if (edits.length === 0) continue;
    after = applyEdits(after, edits).content;
    maps = mapsOf(after);
  }
  return after === content || saysTheSame(before.value, content, after) ? { content: after } : { stuck: [] };
}

function saysTheSame(value: unknown, before: string, after: string): boolean {
  const read = parse(after);
  return (
    read.whole &&
    isDeepStrictEqual(structuredClone(read.value), structuredClone(value)) &&
    isDeepStrictEqual(commentTexts(after).toSorted(), commentTexts(before).toSorted())
  );
}

/** For each place in a map, the item that is to be there; undefined where all are in their places. */
function placesOf(map: YAMLMap, order: readonly string[]): readonly number[] | undefined {
  const rank = new Map(order.map((key, index) => [key, index]));
  const ranks = [...map.items.keys()].map((at) => rank.get(keyOf(map, at)) ?? order.length);
  if (ranks.every((one, at) => at === 0 || (ranks[at - 1] ?? 0) <= one)) return undefined;
  return [...ranks.keys()].sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
}

function keyOf({ items }: YAMLMap, at: number): string {
  const key = items[at]?.key;
  return isScalar(key) ? String(key.value) : "";
}

/** Every map of a file, with the way to it. */
function mapsOf(content: string): readonly { readonly map: YAMLMap; readonly path: Path }[] {
  const maps: { map: YAMLMap; path: Path }[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      maps.push({ map: node, path });
      for (const [at, { value }] of node.items.entries()) visit(value, [...path, keyOf(node, at)]);
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
  };
  const composed = compose(content);
  if ("document" in composed) visit(composed.document.contents, []);
  return maps;
}
