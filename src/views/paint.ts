import { styleText } from "node:util";
import type { Severity } from "../rules/define.ts";

type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** A painter that paints or, where colours are not wanted, leaves text as it is. */
export function painter(colour: boolean): Paint {
  // Whether to paint was decided when the view was made; the stream is not asked again.
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  note: ["cyan", "bold"],
};
