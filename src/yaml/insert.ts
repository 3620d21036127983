import { isMap, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { compose } from "./compose.ts";
import type { Edit } from "./edit.ts";
import type { Path } from "./problem.ts";

/**
 * The edit that adds an item to a list in a YAML file, and the list where it is not there yet. Nothing else in the file
 * changes: comments, order, quoting and blank lines stay. Whoever uses it reads the result again before it is kept,
 * because YAML can be written in ways in which a line more means something else.
 *
 * @param path the way to the map that has the list
 * @param key the list's key
 * @param item the item: its values are written so that they are read back as they are
 * @returns undefined where the map is not there, or the key holds something else
 */
export function appendItem(
  content: string,
  path: Path,
  key: string,
  item: Readonly<Record<string, string>>,
): Edit | undefined {
  const map = nodeAt(content, path);
  if (!isMap(map)) return undefined;
  const written = inOneLine(item);
  const pair = map.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
  if (!pair) return addPair(content, map, key, written);
  return isSeq(pair.value) ? addItem(content, pair.value, written) : undefined;
}

function nodeAt(content: string, path: Path): unknown {
  const composed = compose(content);
  if (!("document" in composed)) return undefined;
  return path.reduce<unknown>((node, step) => {
    if (isSeq(node) && typeof step === "number") return node.items[step];
    return isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === step)?.value
      : undefined;
  }, composed.document.contents);
}

/** `{ rule: quote/form, by: AB }`, however long. */
function inOneLine(item: Readonly<Record<string, string>>): string {
  return stringify(item, { collectionStyle: "flow", lineWidth: 0, schema: "failsafe" }).trim();
}

function addPair(content: string, map: YAMLMap, key: string, written: string): Edit | undefined {
  if (map.flow) return addInBrackets(content, map, `${key}: [${written}]`);
  const last = map.items.at(-1);
  const first = map.items[0];
  if (!last || !first) return undefined;
  const indent = indentOf(content, startOf(first));
  const end = lineEndAfter(content, last);
  const line = lineBreakOf(content);
  return { start: end, end, text: `${line}${indent}${key}:${line}${indent}  - ${written}` };
}

function addItem(content: string, list: YAMLSeq, written: string): Edit | undefined {
  if (list.flow) return addInBrackets(content, list, written);
  const last = list.items.at(-1) as Node | undefined;
  const start = list.range?.[0];
  if (!last || start === undefined) return undefined;
  const end = lineEndAfter(content, last);
  return { start: end, end, text: `${lineBreakOf(content)}${indentOf(content, start)}- ${written}` };
}

/** Before the bracket that closes a map or a list, after what is in it. */
function addInBrackets(content: string, node: YAMLMap | YAMLSeq, written: string): Edit | undefined {
  const close = (node.range?.[1] ?? 0) - 1;
  let at = close;
  while (/\s/.test(content[at - 1] ?? "")) at -= 1;
  const isEmpty = node.items.length === 0;
  const separator = isEmpty || content[at - 1] === "," ? " " : ", ";
  return { start: at, end: at, text: `${separator}${written}` };
}

function startOf(pair: Pair): number {
  return (pair.key as Node).range?.[0] ?? 0;
}

/** What stands before a place on its line; a dash of a list stands for a space. */
function indentOf(content: string, at: number): string {
  const start = content.lastIndexOf("\n", at - 1) + 1;
  return content.slice(start, at).replace(/[^\s]/g, " ");
}

/** The end of the line that a value ends on, with the comment behind it, without the line break. */
function lineEndAfter(content: string, last: Pair | Node): number {
  const node =
    ("value" in last && "key" in last ? ((last.value ?? last.key) as Node) : (last as Node)) ?? undefined;
  let at = deepEnd(node);
  while (at > 0 && /\s/.test(content[at - 1] ?? "")) at -= 1;
  const end = content.indexOf("\n", at);
  if (end === -1) return content.length;
  return content[end - 1] === "\r" ? end - 1 : end;
}

/** Where the last value in a node ends: a block's own range takes in the comments that follow it. */
function deepEnd(node: Node | null | undefined): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node) && last) return deepEnd(((last as Pair).value ?? (last as Pair).key) as Node);
    if (last) return deepEnd(last as Node);
  }
  return node?.range?.[1] ?? 0;
}

function lineBreakOf(content: string): string {
  return /\r?\n/.exec(content)?.[0] ?? "\n";
}
