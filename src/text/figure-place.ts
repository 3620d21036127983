import type { Span } from "./span.ts";

/**
 * Where a printed figure stands in a quote, both normalised: as a figure of its own, not as part of a longer one
 * ("400,000" is not in "1,400,000").
 */
export function figurePlaces(printed: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (printed === "") return places;
  for (let start = words.indexOf(printed); start !== -1; start = words.indexOf(printed, start + 1)) {
    const end = start + printed.length;
    const cut =
      /[\p{L}\p{N}]$|\d[.,]$/u.test(words.slice(Math.max(start - 2, 0), start)) &&
      /^[\p{L}\p{N}]/u.test(printed);
    const goesOn =
      /^(?:[\p{L}\p{N}]|[.,]\d)/u.test(words.slice(end, end + 2)) && /[\p{L}\p{N}]$/u.test(printed);
    if (!cut && !goesOn) places.push({ start, end });
  }
  return places;
}

export function standsIn(printed: string, words: string): boolean {
  return figurePlaces(printed, words).length > 0;
}
