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
  for (const open of marks) {
    if (open.at < past || !closing.has(open)) continue;
    const close = closing.get(open);
    const next = following.get(open);
    const pair: Pair = close
      ? { open, close, end: close.end }
      : { open, ...(next && { next }), end: endOfOpen(open, next) };
    if (!close && open.family === "single" && !mayStayOpen(pair)) continue;
    pairs.push(pair);
    past = pair.end;
  }
  return pairs;
}

/** The opening marks, with the next one of each one's kind: “ stands inside " rather than after it. */
function nextOpening(
  marks: readonly Mark[],
  closing: ReadonlyMap<Mark, Mark | undefined>,
): ReadonlyMap<Mark, Mark> {
  const next = new Map<Mark, Mark>();
  const last = new Map<string, Mark>();
  for (const mark of marks) {
    if (!closing.has(mark)) continue;
    const before = last.get(mark.sign);
    if (before) next.set(before, mark);
    last.set(mark.sign, mark);
  }
  return next;
}

/** The opening marks, with what closes each. */
function closingMarks(marks: readonly Mark[]): ReadonlyMap<Mark, Mark | undefined> {
  const closing = new Map<Mark, Mark | undefined>();
  const stack: Mark[] = [];
  const depth: Record<Family, number> = { double: 0, guillemet: 0, single: 0 };
  for (const mark of marks) {
    const { family, role } = mark;
    if (role === "open" || (role === "either" && depth[family] === 0)) {
      closing.set(mark, undefined);
      stack.push(mark);
      depth[family]++;
    } else if (family === "single" ? stack.at(-1)?.family === "single" : depth[family] > 0) {
      // What was opened since and not closed stays unclosed, inside the quotation that ends here.
      for (let open = stack.pop(); open; open = stack.pop()) {
        depth[open.family]--;
        if (open.family !== family) continue;
        closing.set(open, mark);
        break;
      }
    }
  }
  return closing;
}
