import type { Range } from "../text/position.ts";
import { cutEnd, cutStart, longestIn } from "./cut.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { widthOf } from "./width.ts";

/** A range over many lines is shown by its first ones. */
const LINES_SHOWN = 3;
const WIDEST = 160;

/**
 * The lines of a file that a range covers, numbered, with the range underlined. What it costs has to do with what it
 * shows, and not with how long the file is or its lines are.
 *
 * @param lines those of the whole file
 * @param columns how wide the frame may be
 */
export function codeFrame(
  lines: readonly string[],
  range: Range,
  paint: Paint,
  columns = WIDEST,
): readonly string[] {
  const lastLine =
    range.end.column === 1 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  const last = Math.min(lastLine, range.start.line + LINES_SHOWN - 1, lines.length);
  const digits = String(last).length;
  const room = Math.max(Math.min(columns, WIDEST) - digits - 3, 20);
  const frame: string[] = [];
  for (let number = range.start.line; number <= last; number++) {
    const line = lines[number - 1] ?? "";
    const from = number === range.start.line ? range.start.column - 1 : indentOf(line, room);
    const to = number === range.end.line ? range.end.column - 1 : line.length;
    const { before, marked, after } = windowed(line, from, Math.max(to, from), room);
    frame.push(`${paint("dim", `${String(number).padStart(digits)} │`)} ${before}${marked}${after}`);
    const underline = "^".repeat(Math.max(widthOf(marked), 1));
    frame.push(
      `${paint("dim", `${" ".repeat(digits)} │`)} ${" ".repeat(widthOf(before))}${paint("red", underline)}`,
    );
  }
  if (lastLine > last) frame.push(paint("dim", `${" ".repeat(digits)} │ …`));
  return frame;
}

function indentOf(line: string, room: number): number {
  const beginning = line.slice(0, longestIn(room));
  return beginning.length - beginning.trimStart().length;
}

interface Fitted {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts a line that is too long, so that what is marked stays in sight. */
function windowed(line: string, from: number, to: number, room: number): Fitted {
  const near = longestIn(room);
  const parts = {
    before: printable(line.slice(Math.max(from - near, 0), from)),
    marked: printable(line.slice(from, Math.min(to, from + near))),
    after: printable(line.slice(to, to + near)),
  };
  const isCut = { before: from > near, marked: to - from > near, after: line.length - to > near };
  const isWhole = !isCut.before && !isCut.marked && !isCut.after;
  if (isWhole && widthOf(parts.before + parts.marked + parts.after) <= room) return parts;
  const half = Math.floor(room / 3);
  const before =
    isCut.before || widthOf(parts.before) > half ? `…${cutStart(parts.before, half - 1)}` : parts.before;
  const left = room - widthOf(before);
  const marked =
    isCut.marked || widthOf(parts.marked) > left ? `${cutEnd(parts.marked, left - 1)}…` : parts.marked;
  const rest = left - widthOf(marked);
  const isTooWide = isCut.after || widthOf(parts.after) > rest;
  const after = isTooWide ? (rest > 0 ? `${cutEnd(parts.after, rest - 1)}…` : "") : parts.after;
  return { before, marked, after };
}
