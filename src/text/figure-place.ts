import { occurrences } from "./occurrences.ts";
import { isUnspaced } from "./scripts.ts";
import type { Span } from "./span.ts";

/**
 * Where a printed figure stands in a quote, both normalised: as a figure of its own, not as part of a longer one
 * ("400,000" is not in "1,400,000").
 */
export function figurePlaces(printed: string, words: string): readonly Span[] {
  const places: Span[] = [];
  const [head, tail] = [printed.slice(0, 2), printed.slice(-2)];
  for (const start of occurrences(printed, words)) {
    const end = start + printed.length;
    const cut = runsOn(words.slice(Math.max(start - 2, 0), start), head);
    const goesOn = runsOn(tail, words.slice(end, end + 2)) || FRACTION_AFTER.test(words.slice(end));
    if (!cut && !goesOn) places.push({ start, end });
  }
  return places;
}

/** Half a number: the 5 of "5 1/2". */
const FRACTION_AFTER = /^ ?(?:\d+\/\d|[¼-¾⅐-⅞])/;

/** Whether a word or number goes on from one piece of text to the next. */
function runsOn(before: string, after: string): boolean {
  const [last, next] = [
    /(?:[\p{L}\p{N}]|\d[.,])$/u.exec(before)?.[0],
    /^(?:[\p{L}\p{N}]|[.,]\d)/u.exec(after)?.[0],
  ];
  if (last === undefined || next === undefined) return false;
  const isPunctuated = /[.,]/.test(last + next);
  if (isPunctuated) return /\d/.test(last) && /\d/.test(next);
  return !isUnspaced(last + next);
}
