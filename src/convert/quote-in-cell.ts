/** Marks around all of a cell, and none within it but apostrophes. */
const IN_MARKS = /^["“”„«»‘’']+([^"“”„«»]*?)["“”„«»‘’']+$/;

/** A quote without the quotation marks that somebody has put around it in a cell. */
export function withoutMarks(cell: string): string {
  return IN_MARKS.exec(cell)?.[1]?.trim() || cell;
}
