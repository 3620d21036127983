import stringWidth from "fast-string-width";
import { linesOf, type Range } from "../text/position.ts";
import { cutEnd, cutStart } from "./cut.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A range over many lines is shown by its first ones. */
const LINES_SHOWN = 3;
const WIDEST = 160;

/**
 * The lines of a file that a range covers, numbered, with the range underlined.
 *
 * @param columns how wide the frame may be
 */
export function codeFrame(content: string, range: Range, paint: Paint, columns = WIDEST): readonly string[] {
  const lines = linesOf(content);
  const lastLine =
    range.end.column === 1 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  const last = Math.min(lastLine, range.start.line + LINES_SHOWN - 1, lines.length);
  const digits = String(last).length;
  const room = Math.max(Math.min(columns, WIDEST) - digits - 3, 20);
  const frame: string[] = [];
  for (let number = range.start.line; number <= last; number++) {
    const line = lines[number - 1] ?? "";
    const from = number === range.start.line ? range.start.column - 1 : line.length - line.trimStart().length;
    const to = number === range.end.line ? range.end.column - 1 : line.length;
    const { before, marked, after } = windowed(line, from, Math.max(to, from), room);
    frame.push(`${paint("dim", `${String(number).padStart(digits)} │`)} ${before}${marked}${after}`);
    const underline = "^".repeat(Math.max(stringWidth(marked), 1));
    frame.push(
      `${paint("dim", `${" ".repeat(digits)} │`)} ${" ".repeat(stringWidth(before))}${paint("red", underline)}`,
    );
  }
  if (lastLine > last) frame.push(paint("dim", `${" ".repeat(digits)} │ …`));
  return frame;
}

interface Fitted {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts a line that is too long, so that what is marked stays in sight. */
function windowed(line: string, from: number, to: number, room: number): Fitted {
  const parts = {
    before: printable(line.slice(0, from)),
    marked: printable(line.slice(from, to)),
    after: printable(line.slice(to)),
  };
  const width = (text: string) => stringWidth(text);
  if (width(parts.before + parts.marked + parts.after) <= room) return parts;
  const half = Math.floor(room / 3);
  const before = width(parts.before) > half ? `…${cutStart(parts.before, half - 1)}` : parts.before;
  const left = room - width(before);
  const marked = width(parts.marked) > left ? `${cutEnd(parts.marked, left - 1)}…` : parts.marked;
  const rest = left - width(marked);
  const after =
    width(parts.after) > rest ? (rest > 0 ? `${cutEnd(parts.after, rest - 1)}…` : "") : parts.after;
  return { before, marked, after };
}
