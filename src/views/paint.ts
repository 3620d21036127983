import { styleText } from "node:util";
import type { Severity } from "../rules/define.ts";

type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** A painter that paints or, where colours are not wanted, leaves text as it is. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  // A report paints the same few styles thousands of times.
  const sequences = new Map<string, readonly [before: string, after: string]>();
  return (style, text) => {
    const name = String(style);
    const known = sequences.get(name) ?? sequencesOf(style);
    sequences.set(name, known);
    return known[0] + text + known[1];
  };
}

function sequencesOf(style: Style): readonly [before: string, after: string] {
  // Whether to paint was decided when the view was made; the stream is not asked again.
  const [before = "", after = ""] = styleText(style, "|", { validateStream: false }).split("|");
  return [before, after];
}

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  note: ["cyan", "bold"],
};
