import { isPlain, widthOf } from "./width.ts";

/** Marks that take no column can be piled up without end on one letter. */
const UNITS_A_COLUMN = 4;

/**
 * As much of a text's beginning as fits into so many columns of a terminal. However long the text is, no more of it is
 * looked at than could fit.
 */
export function cutEnd(text: string, columns: number): string {
  const beginning = text.slice(0, Math.max(columns, 0));
  if (isPlain(beginning)) return beginning;
  return fitting(text.slice(0, longestIn(columns)), columns).join("");
}

/** As much of a text's end as fits into so many columns of a terminal. */
export function cutStart(text: string, columns: number): string {
  const end = (length: number) => text.slice(Math.max(text.length - length, 0));
  const last = end(Math.max(columns, 0));
  if (isPlain(last)) return last;
  return fitting([...end(longestIn(columns))].reverse(), columns)
    .reverse()
    .join("");
}

/** How many UTF-16 code units of a text can be shown in so many columns. */
export function longestIn(columns: number): number {
  return Math.max(columns, 0) * UNITS_A_COLUMN;
}

function fitting(characters: Iterable<string>, columns: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > columns) break;
    kept.push(character);
  }
  return kept;
}
