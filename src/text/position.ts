/** A place in a file. Offset in UTF-16 code units from 0; line and column from 1, the column in code units too. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is excluded. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where each line of a text begins. LF, CRLF and CR end lines, as YAML has it. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
    return starts;
  }
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Turns offsets into a text to lines and columns; a byte-order mark has no column. */
export function positions(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + 1 - (low === 0 ? mark : 0);
    return { offset, line: low + 1, column: Math.max(column, 1) };
  };
}

/** The range of a span of offsets in a text. */
export function rangeIn(text: string, span: { readonly start: number; readonly end: number }): Range {
  const at = positions(text);
  return { start: at(span.start), end: at(span.end) };
}

/** The lines of a text, without what ends them. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
}
