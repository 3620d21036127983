import type { Family, Mark } from "./quotation-marks.ts";

/** An opening mark, and the mark that closes it where there is one. */
export interface Pair {
  readonly open: Mark;
  readonly close?: Mark;
}

/**
 * The outermost quotations of a paragraph, in order. An unclosed mark holds everything after it; an unclosed
 * single one is an apostrophe more often than not and is left out unless `mayStayOpen` has it.
 *
 * @param marks the paragraph's marks, in order
 */
export function outermostPairs(
  marks: readonly Mark[],
  mayStayOpen: (mark: Mark) => boolean,
): readonly Pair[] {
  const closing = closingMarks(marks);
  const pairs: Pair[] = [];
  let past = -1;
  for (const open of marks) {
    if (open.at <= past || !closing.has(open)) continue;
    const close = closing.get(open);
    if (close) {
      pairs.push({ open, close });
      past = close.at;
    } else if (open.family !== "single" || mayStayOpen(open)) {
      pairs.push({ open });
      break;
    }
  }
  return pairs;
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
