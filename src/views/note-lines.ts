import stringWidth from "fast-string-width";
import type { Finding } from "../check/finding.ts";
import { broken, INDENT } from "./broken.ts";
import { cutEnd } from "./cut.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { messageOf } from "./shown.ts";

/** Longer names of claims do not push the messages of all others to the right. */
const WIDEST_CLAIM = 40;
const GAP = "  ";

/**
 * The notes of a file, by rule, a line each: where, which claim, what. A message that a rule gives for several claims
 * is said once, above their lines.
 *
 * @param columns the terminal's width, where there is one: longer lines are cut
 */
export function noteLines(
  notes: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const digits = longest(notes, ({ range }) => String(range.start.line));
  return [...groupedBy(notes, ({ rule }) => rule)].flatMap(([rule, ofRule]) => {
    const head = `${paint(SEVERITY_STYLE.note, "note")}  ${paint("dim", rule)}  (${ofRule.length})`;
    const room = columns === undefined ? undefined : columns - 2 * INDENT.length - digits - GAP.length;
    const widest = Math.min(longest(ofRule, claimOf), WIDEST_CLAIM, Math.floor((room ?? Infinity) / 2));
    const line = (note: Finding, message?: string) => {
      const at = String(note.range.start.line).padStart(digits);
      const gap = " ".repeat(Math.max(widest - stringWidth(claimOf(note)), 0)) + GAP;
      const rest = message === undefined ? claimOf(note) : claimOf(note) + gap + message;
      return `${INDENT}${INDENT}${paint("dim", at)}${GAP}${cut(rest, room)}`.trimEnd();
    };
    return [
      ...broken(head, columns, INDENT),
      ...[...groupedBy(ofRule, (note) => printable(messageOf(note)))].flatMap(
        ([message, [first, ...others]]) => {
          if (!first) return [];
          const isOnlyOne = others.length === 0 && ofRule.length > 1;
          return isOnlyOne
            ? [line(first, message)]
            : [...broken(message, columns, INDENT), ...[first, ...others].map((note) => line(note))];
        },
      ),
    ];
  });
}

/** The width of the longest; there can be more notes than a function takes arguments. */
function longest(notes: readonly Finding[], textOf: (note: Finding) => string): number {
  return notes.reduce((widest, note) => Math.max(widest, stringWidth(textOf(note))), 0);
}

/** The claim's name in its article, which stands above as the file. */
function claimOf({ claim = "" }: Finding): string {
  return printable(claim.slice(claim.lastIndexOf("/") + 1));
}

function cut(text: string, room: number | undefined): string {
  return room === undefined || stringWidth(text) <= room ? text : `${cutEnd(text, Math.max(room - 1, 0))}…`;
}
