import { wrapAnsi } from "fast-wrap-ansi";
import type { Paint } from "./paint.ts";

const WIDEST = 100;

/**
 * A page of ours, written in plain Markdown (headings, paragraphs, lists, fenced code, links), as a terminal shows it:
 * headings bold, code set in and never broken, links with their address.
 *
 * @param columns the terminal's width
 */
export function markdownForTerminal(page: string, paint: Paint, columns: number): string {
  const width = Math.max(Math.min(columns, WIDEST), 20);
  let isCode = false;
  const lines = page.split("\n").flatMap((line) => {
    if (line.startsWith("```")) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [`    ${line}`];
    const heading = /^#+ (.*)/.exec(line)?.[1];
    if (heading !== undefined) return [paint("bold", heading)];
    const item = line.startsWith("- ");
    const words = line
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 <$2>")
      .replace(/`([^`]*)`/g, (_, code: string) => paint("cyan", code));
    return wrapAnsi(words, width)
      .split("\n")
      .map((part, index) => (item && index > 0 ? `  ${part}` : part));
  });
  return lines.join("\n");
}
