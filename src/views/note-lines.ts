import type { Finding } from "../check/finding.ts";
import { broken, INDENT } from "./broken.ts";
import { cutEnd } from "./cut.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Paint, SEVERITY_STYLE } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { messageOf } from "./shown.ts";
import { widthOf } from "./width.ts";

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
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  const notes = findings.map(noteOf);
  const digits = greatest(notes, ({ at }) => at.length);
  return [...groupedBy(notes, ({ rule }) => rule)].flatMap(([rule, ofRule]) => {
    const head = `${paint(SEVERITY_STYLE.note, "note")}  ${paint("dim", rule)}  (${ofRule.length})`;
    const room = columns === undefined ? undefined : columns - 2 * INDENT.length - digits - GAP.length;
    const widest = Math.min(
      greatest(ofRule, ({ width }) => width),
      WIDEST_CLAIM,
      Math.floor((room ?? Infinity) / 2),
    );
    const line = ({ at, claim, width }: Note, message?: string) => {
      const rest =
        message === undefined ? claim : `${claim}${" ".repeat(Math.max(widest - width, 0))}${GAP}${message}`;
      return `${INDENT}${INDENT}${paint("dim", at.padStart(digits))}${GAP}${cut(rest, room)}`.trimEnd();
    };
    return [
      ...broken(head, columns, { indent: INDENT }),
      ...[...groupedBy(ofRule, ({ message }) => message)].flatMap(([message, [first, ...others]]) => {
        if (!first) return [];
        const isOnlyOne = others.length === 0 && ofRule.length > 1;
        return isOnlyOne
          ? [line(first, message)]
          : [
              ...broken(message, columns, { indent: INDENT }),
              ...[first, ...others].map((note) => line(note)),
            ];
      }),
    ];
  });
}

/** What is printed of a note. */
interface Note {
  readonly rule: string;
  /** The line where it stands. */
  readonly at: string;
  /** The claim's name in its article, which stands above as the file. */
  readonly claim: string;
  /** The claim's, in columns. */
  readonly width: number;
  readonly message: string;
}

function noteOf(finding: Finding): Note {
  const { rule, range, claim: address } = finding;
  const claim = address === undefined ? "" : printableName(address.slice(address.lastIndexOf("/") + 1));
  const message = printable(messageOf(finding));
  return { rule, at: String(range.start.line), claim, width: widthOf(claim), message };
}

/** There can be more notes than a function takes arguments. */
function greatest(notes: readonly Note[], numberOf: (note: Note) => number): number {
  return notes.reduce((most, note) => Math.max(most, numberOf(note)), 0);
}

function cut(text: string, room: number | undefined): string {
  return room === undefined || widthOf(text) <= room ? text : `${cutEnd(text, Math.max(room - 1, 0))}…`;
}
