import { broken } from "../views/broken.ts";
import { markdownText } from "../views/markdown-text.ts";
import type { Paint } from "../views/paint.ts";
import { printable } from "../views/printable.ts";
import type { Phrase } from "./change-words.ts";

/** A line that tells of a change, before it is painted or escaped. */
export interface ToldLine {
  /** How far it is set in: 0 for what belongs to a heading. */
  readonly depth: number;
  readonly stretches: readonly Stretch[];
}

/** Words with what they are: a name in bold, or what a text had and has. */
export interface Stretch {
  readonly text: string;
  readonly is: "plain" | "name" | "old" | "new";
}

/** Words that are nothing in particular. */
export function plain(text: string): Stretch {
  return { text, is: "plain" };
}

/** What a phrase says, without its label; only words within a text are marked as old and new. */
export function stretchesOf({ parts, isText }: Phrase): readonly Stretch[] {
  return parts.map(({ text, is }) => (isText && is !== "same" ? { text, is } : plain(text)));
}

/** A line in a terminal or a pipe, broken where there is an edge. What was and is there is marked `[-so-]{+so+}` without colour. */
export function terminalLines(
  { depth, stretches }: ToldLine,
  paint: Paint,
  { colour, columns }: { readonly colour: boolean; readonly columns: number | undefined },
): readonly string[] {
  const words = stretches.map(({ text, is }) => {
    const shown = printable(text);
    if (is === "name") return paint("bold", shown);
    if (is === "old") return colour ? paint(["red", "strikethrough"], shown) : `[-${shown}-]`;
    if (is === "new") return colour ? paint("green", shown) : `{+${shown}+}`;
    return shown;
  });
  const indent = "  ".repeat(depth + 1);
  return broken(words.join(""), columns, { indent, hang: "  " });
}

/** A line as an item of a list in GitHub-flavoured Markdown. */
export function markdownLine({ depth, stretches }: ToldLine): string {
  const words = stretches.map(({ text, is }) => {
    // What escapes a text takes the spaces at its edges.
    const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(printable(text)) ?? [];
    const shown = `${before}${markdownText(inner)}${after}`;
    if (is === "name") return `**${shown}**`;
    if (is === "old") return `<del>${shown}</del>`;
    if (is === "new") return `<ins>${shown}</ins>`;
    return shown;
  });
  return `${"  ".repeat(depth)}- ${words.join("")}`;
}
