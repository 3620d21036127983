import type { Finding } from "../check/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { knownRule } from "../rules/choose.ts";
import { INDENT } from "./broken.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";

/** A shorter beginning of what a rule catches tells nobody anything. */
const LEAST_SUMMARY = 20;

/** How many notes each rule has, one line each with as much of what the rule catches as fits, and how to see them. */
export function noteCounts(
  notes: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  if (notes.length === 0) return [];
  const byRule = [...groupedBy(notes, ({ rule }) => rule)];
  const digits = Math.max(...byRule.map(([, ofRule]) => String(ofRule.length).length));
  const lines = byRule.map(([rule, ofRule]) => {
    const number = `${INDENT}${String(ofRule.length).padStart(digits)}  `;
    const room = columns === undefined ? undefined : columns - number.length - rule.length - INDENT.length;
    return `${number}${paint("dim", rule)}  ${beginning(knownRule(rule)?.summary ?? "", room)}`.trimEnd();
  });
  const head = `${paint(SEVERITY_STYLE.note, notes.length === 1 ? "note" : "notes")}  (list them with --notes)`;
  return [[head, ...lines].join("\n")];
}

/** As many whole words as fit into the room; nothing where those would be too few. */
function beginning(summary: string, room: number | undefined): string {
  if (room === undefined || summary.length <= room) return summary;
  const words = summary.slice(0, Math.max(room - 1, 0)).replace(/[\s,.;:]*\S*$/, "");
  return words.length < LEAST_SUMMARY ? "" : `${words}\u2026`;
}
