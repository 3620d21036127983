import type { Quotation } from "./quotations.ts";
import type { Span } from "./span.ts";

/** Quotation marks, white space and the punctuation that ends sentences and clauses. */
const EDGE = /[\s"“”„‟«»‘’'.,;:!?…]/;

/**
 * Whether a stretch of a text lies inside quotations: all of it, some, or none. Marks, white space and
 * punctuation at its ends do not count. A stretch that runs on into quotations that continue each other lies
 * inside.
 *
 * @param found the quotations of `text`, as `quotations` lists them
 * @param span UTF-16 code units into `text`
 */
export function insideQuotation(
  text: string,
  found: readonly Quotation[],
  span: Span,
): "whole" | "part" | "none" {
  const { start, end } = words(text, span);
  if (start >= end) return "none";
  const first = firstEndingAfter(found, start);
  const entered = found[first];
  if (entered === undefined || entered.inner.start >= end) return "none";
  if (entered.inner.start > start) return "part";
  let last = first;
  while (found[last + 1]?.continues === last && (found[last]?.inner.end ?? end) < end) last++;
  return end <= (found[last]?.inner.end ?? 0) ? "whole" : "part";
}

function words(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && EDGE.test(text.charAt(first))) first++;
  while (last > first && EDGE.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

/** Index of the first quotation whose words end after an offset. */
function firstEndingAfter(found: readonly Quotation[], offset: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.inner.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
