import { wrapAnsi } from "fast-wrap-ansi";
import { widthOf } from "./width.ts";

/** How far a finding is set in below the name of its file. */
export const INDENT = "  ";

/** No line gets narrower, however far it is set in. */
const NARROWEST = 20;

/** No reader counts so many spaces, and what breaks lines would take the square of their number. */
const LONG_GAP = / {200,}/g;
const GAP = " ".repeat(200);

/** The lines of a text, broken at the terminal's edge where there is one. */
export function broken(text: string, columns: number | undefined, indent = ""): readonly string[] {
  const lines =
    columns === undefined
      ? text.split("\n")
      : wrapped(text, Math.max(columns - widthOf(indent), NARROWEST)).split("\n");
  return lines.map((line) => indent + line);
}

/** As `wrapAnsi` has it. Most texts fit, or have no colours, and are dealt with here: that is much quicker. */
function wrapped(text: string, room: number): string {
  const trimmed = text.trim();
  const isOneLine = !trimmed.includes("\n");
  if (isOneLine && widthOf(trimmed) <= room) return trimmed;
  if (!isOneLine || /\u001b| {2}/.test(trimmed)) return wrapAnsi(text.replace(LONG_GAP, GAP), room);
  let lines = "";
  let used = 0;
  for (const word of trimmed.split(" ")) {
    const width = widthOf(word);
    const fits = used > 0 && used + 1 + width <= room;
    lines += used === 0 ? word : fits ? ` ${word}` : `\n${word}`;
    used = fits ? used + 1 + width : width;
  }
  return lines;
}
