import type { Family, Mark } from "./quotation-marks.ts";

/** An opening mark, and the mark that closes it where there is one. */
export interface Pair {
  readonly open: Mark;
  readonly close?: Mark;
  /** Of one that is not closed: the next opening mark of its kind. */
  readonly next?: Mark;
  /** Past the closing mark, or where the words of one that is not closed end at the latest. */
  readonly end: number;
}

/**
 * The outermost quotations of a paragraph, in order. A mark that nothing closes holds at most what is before the next
 * opening mark of its kind; an unclosed single one is an apostrophe more often than
 * not and is left out unless `mayStayOpen` has it.
 *
 * @param marks the paragraph's marks, in order
 * @param endOfOpen where the words after a mark that is not closed end, given the next opening mark of its kind
 */
export function outermostPairs(
  marks: readonly Mark[],
  mayStayOpen: (pair: Pair) => boolean,
  endOfOpen: (mark: Mark, next: Mark | undefined) => number,
): readonly Pair[] {
  const closing = closingMarks(marks);
  const following = nextOpening(marks, closing);
  const pairs: Pair[] = [];
  let past = 0;
  for (const [at, open] of marks.entries()) {
    const closedBy = closing[at] ?? NOT_OPENING;
    if (open.at < past || closedBy === NOT_OPENING) continue;
    const close = marks[closedBy];
    const next = marks[following[at] ?? NONE];
    const pair: Pair = close
      ? { open, close, end: close.end }
      : { open, ...(next && { next }), end: endOfOpen(open, next) };
    if (!close && open.family === "single" && !mayStayOpen(pair)) continue;
    pairs.push(pair);
    past = pair.end;
  }
  return pairs;
}

/** In place of the index of a mark. A paragraph can have a million: they are numbered, and not looked up. */
const NOT_OPENING = -2;
const NONE = -1;

/** For each opening mark the index of the next one of its kind: “ stands inside " rather than after it. */
function nextOpening(marks: readonly Mark[], closing: Int32Array): Int32Array {
  const next = new Int32Array(marks.length).fill(NONE);
  const last = new Map<string, number>();
  for (const [at, mark] of marks.entries()) {
    if (closing[at] === NOT_OPENING) continue;
    const before = last.get(mark.sign);
    if (before !== undefined) next[before] = at;
    last.set(mark.sign, at);
  }
  return next;
}

/** For each opening mark the index of what closes it, or NONE; NOT_OPENING for the others. */
function closingMarks(marks: readonly Mark[]): Int32Array {
  const closing = new Int32Array(marks.length).fill(NOT_OPENING);
  const stack: number[] = [];
  const depth: Record<Family, number> = { double: 0, guillemet: 0, single: 0 };
  const familyOf = (at: number | undefined) => (at === undefined ? undefined : marks[at]?.family);
  for (const [at, { family, role }] of marks.entries()) {
    if (role === "open" || (role === "either" && depth[family] === 0)) {
      closing[at] = NONE;
      stack.push(at);
      depth[family]++;
    } else if (family === "single" ? familyOf(stack.at(-1)) === "single" : depth[family] > 0) {
      // What was opened since and not closed stays unclosed, inside the quotation that ends here.
      for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
        const opened = familyOf(open) ?? family;
        depth[opened]--;
        if (opened !== family) continue;
        closing[open] = at;
        break;
      }
    }
  }
  return closing;
}
