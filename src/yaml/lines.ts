import { isMap, isSeq, type Node, type Pair } from "yaml";

/** Where a key, or an item of a list, begins (a UTF-16 offset). */
export function startOf(item: Pair | Node): number {
  const node = "key" in item ? (item.key as Node | null) : (item as Node);
  return node?.range?.[0] ?? 0;
}

/** Where a value ends, without the space and the comments behind it. */
export function endOf(content: string, item: Pair | Node): number {
  let at = deepEnd(item);
  while (at > 0 && /\s/.test(content[at - 1] ?? "")) at -= 1;
  return at;
}

/** The end of the line that a value ends on, with the comment behind it, without the line break. */
export function lineEndAfter(content: string, item: Pair | Node): number {
  const end = content.indexOf("\n", endOf(content, item));
  if (end === -1) return content.length;
  return content[end - 1] === "\r" ? end - 1 : end;
}

/** Where the line after an end of a line begins. */
export function nextLine(content: string, lineEnd: number): number {
  const end = content.indexOf("\n", lineEnd);
  return end === -1 ? content.length : end + 1;
}

/** Where the last value in a node ends: a block's own range takes in the comments that follow it. */
function deepEnd(item: Pair | Node | null | undefined): number {
  if (!item) return 0;
  if ("key" in item) return Math.max(deepEnd(item.value as Node | null), deepEnd(item.key as Node | null));
  if ((isMap(item) || isSeq(item)) && !item.flow) {
    const last = item.items.at(-1) as Pair | Node | undefined;
    if (last) return deepEnd(last);
  }
  return item.range?.[1] ?? 0;
}

/** What is before a place on its line; a dash of a list counts as a space. */
export function indentOf(content: string, at: number): string {
  const start = content.lastIndexOf("\n", at - 1) + 1;
  return content.slice(start, at).replace(/[^\s]/g, " ");
}

export function isFirstOnLine(content: string, at: number): boolean {
  return content.slice(content.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
}

/** Where the colon behind a key is. */
export function colonAfter(content: string, keyEnd: number): number {
  const at = content.indexOf(":", keyEnd);
  return at === -1 ? keyEnd : at;
}

/** The first line break of a file, which those that are added are like. */
export function lineBreakOf(content: string): string {
  return /\r?\n/.exec(content)?.[0] ?? "\n";
}
