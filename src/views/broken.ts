import { wrapAnsi } from "fast-wrap-ansi";
import { widthOf } from "./width.ts";

/** How far a finding is set in below the name of its file. */
export const INDENT = "  ";

/** No line gets narrower, however far it is set in. */
const NARROWEST = 20;

/** No reader counts so many spaces, and what breaks lines would take the square of their number. */
const LONG_GAP = / {200,}/g;
const GAP = " ".repeat(200);

interface Layout {
  /** What each line begins with. */
  readonly indent?: string;
  /** What each but the first begins with besides. */
  readonly hang?: string;
  /** Whether a word that is too long is broken, too. */
  readonly hard?: boolean;
}

/** The lines of a text, broken at the terminal's edge where there is one. */
export function broken(
  text: string,
  columns: number | undefined,
  { indent = "", hang = "", hard = false }: Layout = {},
): readonly string[] {
  const lines =
    columns === undefined ? text.split("\n") : within(text, columns - widthOf(indent), hang, hard);
  return lines.map((line, index) => indent + (index === 0 ? "" : hang) + line);
}

function within(text: string, columns: number, hang: string, hard: boolean): readonly string[] {
  const trimmed = text.trim();
  const isOneLine = !trimmed.includes("\n");
  if (isOneLine && widthOf(trimmed) <= Math.max(columns, NARROWEST)) return [trimmed];
  const room = Math.max(columns - widthOf(hang), NARROWEST);
  const words = isOneLine && !/\u001b| {2}/.test(trimmed) ? trimmed.split(" ") : undefined;
  const lines = words && filled(words, room, hard);
  return lines ?? wrapAnsi(trimmed.replace(LONG_GAP, GAP), room, { hard }).split("\n");
}

/**
 * Lines of words without colours, as `wrapAnsi` has them. Most texts are such, and this is much quicker.
 *
 * @returns undefined where a word has to be broken
 */
function filled(words: readonly string[], room: number, hard: boolean): readonly string[] | undefined {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const width = widthOf(word);
    if (hard && width > room) return undefined;
    const fits = used > 0 && used + 1 + width <= room;
    if (used > 0 && !fits) lines.push(line);
    line = fits ? `${line} ${word}` : word;
    used = fits ? used + 1 + width : width;
  }
  return [...lines, line];
}
