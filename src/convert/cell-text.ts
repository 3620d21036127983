import { escapeActing, writtenOut } from "../views/printable.ts";

/** A carriage return, and half a character, which UTF-8 cannot have. */
const NOT_IN_A_CELL = /\r|\p{Surrogate}/gu;

/**
 * As much of a text as a cell of a spreadsheet can hold: characters that act on a terminal are written out, and so are
 * carriage returns, of which some programs make line ends of their own. What that changes is kept elsewhere.
 */
export function cellText(text: string): string {
  return escapeActing(text.replace(NOT_IN_A_CELL, writtenOut), (point) =>
    writtenOut(String.fromCharCode(point)),
  );
}

/** Whether two cells say the same: nobody sees spaces at the edges of one. */
export function isSameCell(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
