import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Change, Written } from "./change.ts";
import { compose } from "./compose.ts";
import type { Edit } from "./edit.ts";
import {
  colonAfter,
  endOf,
  indentOf,
  isFirstOnLine,
  lineBreakOf,
  lineEndAfter,
  nextLine,
  startOf,
} from "./lines.ts";
import type { Path } from "./problem.ts";
import { asBlock, asLine, asQuotedLine, behindKey, indented } from "./write.ts";

/** The keys that a map at a path may have, in the order in which they are written. */
export type OrderOf = (path: Path) => readonly string[];

/**
 * The edits that might make a change in a YAML file, the one that reads best first. Each replaces one stretch of the
 * file. YAML can be written in ways in which a line more means something else: whoever uses an edit reads the result
 * again before it is kept.
 */
export function* editsFor(content: string, change: Change, orderOf: OrderOf): Generator<Edit> {
  const composed = compose(content);
  if (!("document" in composed)) return;
  const file: File = { content, root: composed.document.contents, lineBreak: lineBreakOf(content), orderOf };
  if ("set" in change) yield* setting(file, change.set, change.to, change.levels);
  else if ("add" in change) yield* adding(file, change.add, change.entries, change.levels);
  else if ("append" in change) yield* appending(file, change.append, change.item);
  else if ("remove" in change) yield* removing(file, change.remove);
  else if ("comment" in change) yield* commenting(file, change.comment, change.begins, change.says);
  else yield* renaming(file, change.rename, change.key);
}

interface File {
  readonly content: string;
  readonly root: unknown;
  readonly lineBreak: string;
  readonly orderOf: OrderOf;
}

/** What holds a value: a key, or a place in a list. */
type Holder = Pair | { readonly list: YAMLSeq; readonly value: unknown };

function* setting(file: File, path: Path, to: Written, levels = 0): Generator<Edit> {
  let node = file.root;
  let holder: Holder | undefined;
  for (const [depth, step] of path.entries()) {
    const next = stepInto(node, step);
    if (next) {
      [node, holder] = [next.value, next];
      continue;
    }
    const [key, missing] = [String(step), nested(path.slice(depth + 1), to)];
    if (isMap(node) && node.items.length > 0)
      yield* addingPair(file, node, path.slice(0, depth), key, missing, levels);
    else if (holder) yield* replacing(file, holder, { [key]: missing }, levels + 1);
    else yield* beginning(file, key, missing, levels);
    return;
  }
  if (holder) yield* replacing(file, holder, to, levels);
}

function* adding(
  file: File,
  path: Path,
  entries: { readonly [key: string]: Written },
  levels = 0,
): Generator<Edit> {
  const map = path.reduce<unknown>((node, step) => stepInto(node, step)?.value, file.root);
  const last = isMap(map) && !map.flow ? map.items.at(-1) : undefined;
  if (!isMap(map) || !last) {
    // In braces, one after the other.
    if (!isMap(map) || map.items.length === 0) yield* setting(file, path, entries, levels + 1);
    else
      yield* inBrackets(file, map, asLine(entries).slice(1, -1).trim(), asQuotedLine(entries).slice(1, -1));
    return;
  }
  const { content, lineBreak } = file;
  const indent = indentOf(content, startOf(map.items[0] ?? last));
  const gap = isSpaced(content, map) ? lineBreak : "";
  const start = lineEndAfter(content, last);
  const ways = Object.entries(entries).map(([key, value]) =>
    behind(file, value, indent, levels).map((text) => `${gap}${lineBreak}${indent}${asLine(key)}${text}`),
  );
  for (const way of [0, 1, 2]) yield { start, end: start, text: ways.map((texts) => texts[way]).join("") };
}

function* appending(file: File, path: Path, item: Written): Generator<Edit> {
  const list = path.reduce<unknown>((node, step) => stepInto(node, step)?.value, file.root);
  const last = isSeq(list) ? (list.items.at(-1) as Node | undefined) : undefined;
  if (!isSeq(list) || !last) yield* setting(file, path, [item]);
  else if (list.flow) yield* inBrackets(file, list, asLine(item), asQuotedLine(item));
  else {
    const { content, lineBreak } = file;
    const indent = indentOf(content, list.range?.[0] ?? 0);
    const end = lineEndAfter(content, last);
    for (const text of [indented(asBlock(item), `${indent}  `, lineBreak), asLine(item), asQuotedLine(item)])
      yield { start: end, end, text: `${lineBreak}${indent}- ${text}` };
  }
}

/** Takes out a value, and what would be left empty around it: only the largest of them has to go. */
function* removing({ content, root }: File, path: Path): Generator<Edit> {
  const nodes = [root];
  for (const step of path) nodes.push(stepInto(nodes.at(-1), step)?.value);
  const depth = nodes.findLastIndex((node, at) => at < path.length && itemsOf(node).length > 1);
  const [within, step] = [nodes[depth], path[depth]];
  if (step === undefined) return;
  const items = itemsOf(within);
  const at = items.findIndex((item, index) => step === index || keyOf(item) === step);
  const item = items[at];
  if (!item || !(isMap(within) || isSeq(within))) return;
  const [before, next] = [items[at - 1], items[at + 1]];
  const start = startOf(item);
  if (within.flow) {
    if (next) yield { start, end: startOf(next), text: "" };
    if (before) yield { start: endOf(content, before), end: endOf(content, item), text: "" };
    return;
  }
  const first = isSeq(within) ? content.lastIndexOf("-", start) : start;
  const lineStart = content.lastIndexOf("\n", first - 1) + 1;
  const end = nextLine(content, lineEndAfter(content, item));
  if (isFirstOnLine(content, first)) yield { start: lineStart, end, text: "" };
  // The first key of an item of a list is behind the dash.
  else if (next) yield { start, end: startOf(next), text: "" };
}

/** Above a key that is the first on its line: what is in braces has no such place. */
function* commenting(
  { content, root, lineBreak }: File,
  path: Path,
  begins: string,
  says: string | undefined,
): Generator<Edit> {
  const map = path.slice(0, -1).reduce<unknown>((node, step) => stepInto(node, step)?.value, root);
  const pair = isMap(map) && !map.flow ? map.items.find((item) => keyOf(item) === path.at(-1)) : undefined;
  if (!pair || !isFirstOnLine(content, startOf(pair))) return;
  const line = content.lastIndexOf("\n", startOf(pair) - 1) + 1;
  if (says !== undefined) {
    const comment = `${indentOf(content, startOf(pair))}# ${begins} ${says}`.replace(/\s+$/, "");
    yield { start: line, end: line, text: `${comment.replace(/[\r\n]+/g, " ")}${lineBreak}` };
    return;
  }
  const above = content.lastIndexOf("\n", line - 2) + 1;
  if (content.slice(above, line).trimStart().startsWith(`# ${begins}`))
    yield { start: above, end: line, text: "" };
}

function* renaming({ root }: File, path: Path, to: string): Generator<Edit> {
  const map = path.slice(0, -1).reduce<unknown>((node, step) => stepInto(node, step)?.value, root);
  const pair = isMap(map) ? map.items.find((item) => keyOf(item) === path.at(-1)) : undefined;
  const [start, end] = (pair?.key as Node | undefined)?.range ?? [];
  if (start === undefined || end === undefined) return;
  for (const text of [asLine(to), asQuotedLine(to)]) yield { start, end, text };
}

function stepInto(node: unknown, step: string | number | undefined): Holder | undefined {
  if (isMap(node)) return node.items.find((pair) => keyOf(pair) === step);
  if (!isSeq(node) || typeof step !== "number" || step >= node.items.length) return undefined;
  return { list: node, value: node.items[step] };
}

function itemsOf(node: unknown): readonly (Pair | Node)[] {
  if (isMap(node)) return node.items;
  return isSeq(node) ? (node.items as readonly Node[]) : [];
}

function keyOf(item: Pair | Node): string | undefined {
  return "key" in item && isScalar(item.key) ? String(item.key.value) : undefined;
}

function nested(path: Path, value: Written): Written {
  return path.reduceRight<Written>((inner, step) => ({ [step]: inner }), value);
}

/** Puts another value where one is. */
function* replacing(file: File, holder: Holder, value: Written, levels = 0): Generator<Edit> {
  const { content, lineBreak } = file;
  if ("list" in holder) {
    const node = holder.value as Node;
    const [start, end] = [startOf(node), endOf(content, node)];
    const block = indented(asBlock(value), indentOf(content, start), lineBreak);
    const ways = holder.list.flow ? [] : [block];
    for (const text of [...ways, asLine(value), asQuotedLine(value)]) yield { start, end, text };
    return;
  }
  const keyEnd = (holder.key as Node).range?.[1] ?? 0;
  const start = colonAfter(content, keyEnd);
  const end = Math.max(endOf(content, holder), start + 1);
  for (const text of behind(file, value, indentOf(content, startOf(holder)), levels))
    yield { start, end, text };
}

/** The ways to write what is behind a key, from the colon on. */
function behind(
  { lineBreak }: Pick<File, "lineBreak">,
  value: Written,
  indent: string,
  levels = 0,
): readonly string[] {
  return [
    indented(behindKey(value, levels), indent, lineBreak),
    `: ${asLine(value)}`,
    `: ${asQuotedLine(value)}`,
  ];
}

/** Adds a key to a map that has some, where the order of its keys puts it. */
function* addingPair(
  file: File,
  map: YAMLMap,
  path: Path,
  key: string,
  value: Written,
  levels = 0,
): Generator<Edit> {
  const { content, lineBreak, orderOf } = file;
  const name = asLine(key);
  if (map.flow) {
    yield* inBrackets(file, map, `${name}: ${asLine(value)}`, `${name}: ${asQuotedLine(value)}`);
    return;
  }
  const [first] = map.items;
  if (!first) return;
  const order = orderOf(path);
  const earlier = new Set(order.includes(key) ? order.slice(0, order.indexOf(key)) : order);
  const before = order.includes(key)
    ? map.items.findLast((pair) => earlier.has(keyOf(pair) ?? ""))
    : map.items.at(-1);
  const indent = indentOf(content, startOf(first));
  for (const text of behind(file, value, indent, levels)) {
    if (!before) {
      yield { start: startOf(first), end: startOf(first), text: `${name}${text}${lineBreak}${indent}` };
      continue;
    }
    const end = lineEndAfter(content, before);
    const gap = isSpaced(content, map) ? lineBreak : "";
    yield { start: end, end, text: `${gap}${lineBreak}${indent}${name}${text}` };
  }
}

/** Whether a blank line is between the entries of a map. */
function isSpaced(content: string, { items }: YAMLMap): boolean {
  const [last, before] = [items.at(-1), items.at(-2)];
  return (
    last !== undefined &&
    before !== undefined &&
    /^\s*?\n\s*?\n/.test(content.slice(lineEndAfter(content, before), startOf(last)))
  );
}

/** Begins a file that says nothing yet, behind its comments. */
function* beginning(file: File, key: string, value: Written, levels = 0): Generator<Edit> {
  const { content, lineBreak } = file;
  const start = content.length;
  const gap = content === "" || content.endsWith("\n") ? "" : lineBreak;
  for (const text of behind(file, value, "", levels))
    yield { start, end: start, text: `${gap}${asLine(key)}${text}${lineBreak}` };
}

/** Before the bracket that closes a map or a list, after what is in it. */
function* inBrackets(
  { content }: File,
  node: YAMLMap | YAMLSeq,
  ...ways: readonly string[]
): Generator<Edit> {
  let at = (node.range?.[1] ?? 0) - 1;
  while (/\s/.test(content[at - 1] ?? "")) at -= 1;
  const separator = node.items.length === 0 || content[at - 1] === "," ? " " : ", ";
  for (const text of ways) yield { start: at, end: at, text: `${separator}${text}` };
}
