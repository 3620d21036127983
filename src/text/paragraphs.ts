import { type Span, trimmed } from "./span.ts";

/** LF, CRLF, CR, and the line and paragraph separators of Unicode. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The paragraphs of a text: blocks of lines with blank lines between them. Where no blank line stands between
 * two lines, every line is a paragraph, as newspapers' text is often exported.
 *
 * @returns the paragraphs in order, without white space at their ends: UTF-16 code units into the text
 */
export function paragraphs(text: string): readonly Span[] {
  const lines = linesIn(text);
  const blocks: Span[] = [];
  let inBlock = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.start === line.end) inBlock = false;
    else if (inBlock && last) blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else {
      blocks.push(line);
      inBlock = true;
    }
  }
  return blocks.length > 1 ? blocks : lines.filter(({ start, end }) => start < end);
}

function linesIn(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    lines.push(trimmed(text, { start, end: index }));
    start = index + mark.length;
  }
  return [...lines, trimmed(text, { start, end: text.length })];
}
