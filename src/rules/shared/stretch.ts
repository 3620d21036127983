import type { TextFile } from "../../desk/desk.ts";
import type { Quotation } from "../../text/quotations.ts";
import type { Span } from "../../text/span.ts";

/**
 * The paragraphs that words are in, with those that their quotation goes on over, and what introduces them with a colon.
 *
 * @param span UTF-16 code units into the text, as is what is given back
 */
export function stretchAround(text: TextFile, span: Span): Span {
  const quoted = text.quotations();
  const touched = quoted.flatMap((one, index) => (overlaps(one, span) ? [index] : []));
  const from = quoted[beginning(quoted, touched[0])]?.start ?? span.start;
  const to = quoted[ending(quoted, touched.at(-1))]?.end ?? span.end;
  const whole = { start: Math.min(from, span.start), end: Math.max(to, span.end) };
  const all = text.paragraphs();
  let first = all.findIndex((paragraph) => overlaps(paragraph, whole));
  const last = all.findLastIndex((paragraph) => overlaps(paragraph, whole));
  while (text.content[(all[first - 1]?.end ?? 0) - 1] === ":") first--;
  return { start: all[first]?.start ?? whole.start, end: all[last]?.end ?? whole.end };
}

/** Index of the quotation that one continues, or that which that one continues. */
function beginning(quoted: readonly Quotation[], index = -1): number {
  let at = index;
  for (let before = quoted[at]?.continues; before !== undefined; before = quoted[at]?.continues) at = before;
  return at;
}

/** Index of the last quotation that continues one. */
function ending(quoted: readonly Quotation[], index = -1): number {
  let at = index;
  while (at >= 0 && quoted[at + 1]?.continues === at) at++;
  return at;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
