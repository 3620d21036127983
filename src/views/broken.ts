import { wrapAnsi } from "fast-wrap-ansi";

/** How far a finding is set in below the name of its file. */
export const INDENT = "  ";

/** The lines of a text, broken at the terminal's edge where there is one. */
export function broken(text: string, columns: number | undefined, indent = ""): readonly string[] {
  const wrapped = columns === undefined ? text : wrapAnsi(text, Math.max(columns - indent.length, 20));
  return wrapped.split("\n").map((line) => indent + line);
}
