import type { Finding } from "../check/finding.ts";
import { knownRule } from "../rules/choose.ts";
import { broken, INDENT } from "./broken.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";

/** How many notes each rule has, a line each with what the rule catches, and how to see them. */
export function noteCounts(
  notes: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  if (notes.length === 0) return [];
  const byRule = [...groupedBy(notes, ({ rule }) => rule)];
  const digits = Math.max(...byRule.map(([, ofRule]) => String(ofRule.length).length));
  const lines = byRule.flatMap(([rule, ofRule]) => {
    const number = String(ofRule.length);
    return broken(`${number}  ${paint("dim", rule)}  ${knownRule(rule)?.summary ?? ""}`, columns, {
      indent: INDENT + " ".repeat(digits - number.length),
      hang: " ".repeat(number.length + INDENT.length),
    });
  });
  const head = `${paint(SEVERITY_STYLE.note, notes.length === 1 ? "note" : "notes")}  (list them with --notes)`;
  return [[head, ...lines].join("\n")];
}
