/** A stretch of a text, in UTF-16 code units; the end is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text without the white space at its ends; empty where it has nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (last > start && isSpace(text, last - 1)) last--;
  while (first < last && isSpace(text, first)) first++;
  return { start: first, end: last };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
