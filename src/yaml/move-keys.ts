import type { YAMLMap } from "yaml";
import type { Span } from "../text/span.ts";
import type { Edit } from "./edit.ts";
import { endOf, indentOf, isFirstOnLine, lineBreakOf, lineEndAfter, nextLine, startOf } from "./lines.ts";

/**
 * Moves the keys of a map in braces: what is between the commas, which stay where they are.
 *
 * @param sorted for each place, the item that is to be there
 * @param comments those of the file, in their order
 * @returns undefined where a comment is between the items: nobody can tell which it belongs to
 */
export function inBraces(
  content: string,
  { items, range }: YAMLMap,
  sorted: readonly number[],
  comments: readonly Span[],
): Edit | undefined {
  const spans = items.map((item) => ({ start: startOf(item), end: endOf(content, item) }));
  const [open, close] = range ?? [0, 0];
  const gaps = [...spans, { start: close, end: close }].map(({ start }, index) => ({
    start: spans[index - 1]?.end ?? open,
    end: start,
  }));
  const isBetween = ({ start }: Span) => gaps.some((gap) => gap.start <= start && start < gap.end);
  if (comments.some(isBetween)) return undefined;
  const text = sorted.map((item, place) => {
    const gap = place === 0 ? "" : textOf(content, gaps[place]);
    return gap + textOf(content, spans[item]);
  });
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, text: text.join("") };
}

/**
 * Moves the keys of a map that has a line for each, with all lines of their values. A comment belongs to the key below
 * it; one that is set in further than the keys, to what is above it. Blank lines before an entry stay in their place.
 *
 * @param sorted for each place, the entry that is to be there
 * @param isWhole whether it is all of the file: then what is above its first key stays there
 * @returns undefined where a key does not begin its line
 */
export function inLines(
  content: string,
  { items }: YAMLMap,
  sorted: readonly number[],
  isWhole: boolean,
): Edit | undefined {
  const [first] = items;
  if (!first || !items.slice(1).every((item) => isFirstOnLine(content, startOf(item)))) return undefined;
  const keyStart = startOf(first);
  const indent = indentOf(content, keyStart).replace("\uFEFF", "");
  // The first key is where a dash, or the beginning of the file, has put it.
  const isMidLine = isWhole || !isFirstOnLine(content, keyStart);
  const start = isMidLine ? keyStart : startOfLinesAbove(content, keyStart);
  const ends = items.map((item) =>
    endOfEntry(content, nextLine(content, lineEndAfter(content, item)), indent),
  );
  const entries = items.map((_, index) => {
    const from = ends[index - 1] ?? start;
    const blank = blankLines(content.slice(from, ends[index]));
    return { gap: content.slice(from, from + blank), lines: content.slice(from + blank, ends[index]) };
  });
  const lineBreak = lineBreakOf(content);
  const isOpen = !(entries.at(-1)?.lines ?? "").endsWith("\n");
  const text = sorted.map((entry, place) => {
    const { lines = "" } = entries[entry] ?? {};
    const whole = lines.endsWith("\n") ? lines : lines + lineBreak;
    const line = isMidLine && entry === 0 && place > 0 ? indent + whole : whole;
    return (entries[place]?.gap ?? "") + (isMidLine && place === 0 ? line.trimStart() : line);
  });
  const all = text.join("");
  return { start, end: ends.at(-1) ?? start, text: isOpen ? all.replace(/\r?\n$/, "") : all };
}

/** Where the comments above a key begin, with the blank lines between and above them. */
function startOfLinesAbove(content: string, at: number): number {
  let start = content.lastIndexOf("\n", at - 1) + 1;
  while (start > 0) {
    const above = content.lastIndexOf("\n", start - 2) + 1;
    if (!/^\s*(?:#.*)?$/.test(content.slice(above, start).trimEnd())) break;
    start = above;
  }
  return start;
}

/** The end of an entry with the comments below it that are set in further than its key. */
function endOfEntry(content: string, from: number, indent: string): number {
  let end = from;
  for (let at = from; at < content.length; at = nextLine(content, at)) {
    const line = content.slice(at, nextLine(content, at));
    if (line.trim() === "") continue;
    if (!line.trimStart().startsWith("#") || line.length - line.trimStart().length <= indent.length) break;
    end = nextLine(content, at);
  }
  return end;
}

/** How much of a text is blank lines at its beginning. */
function blankLines(text: string): number {
  return /^(?:[^\S\n]*\n)*/.exec(text)?.[0].length ?? 0;
}

function textOf(content: string, span: Span | undefined): string {
  return content.slice(span?.start, span?.end);
}
