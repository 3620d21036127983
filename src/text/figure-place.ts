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
    const before = words.slice(Math.max(start - LONGEST_UNIT, 0), start);
    const after = words.slice(end, end + LONGEST_UNIT);
    const cut = runsOn(before.slice(-2), head) && !(/^\d/.test(head) && UNIT_BEFORE.test(before));
    const goesOn = runsOn(tail, after.slice(0, 2)) && !(/\d$/.test(tail) && UNIT_AFTER.test(after));
    if (!cut && !goesOn && !FRACTION_AFTER.test(words.slice(end, end + LONGEST_UNIT)))
      places.push({ start, end });
  }
  return places;
}

/** More than any unit that is printed without a space takes. */
const LONGEST_UNIT = 8;
/** A currency before a number: "EUR5", "Rs5". */
const UNIT_BEFORE = /(?:^|[^\p{L}\p{N}])(?:Rs|[A-Z]{3})$/u;
/** What may follow a number without a space and leaves it the number that it is: "5km", "$20s", "5th"; not "5m", "5bn". */
const UNIT_AFTER =
  /^(?:s|st|nd|rd|th|[ckm]m|k?g|lbs?|oz|ft|mi|[km]ph|[kM]?W|GW|[kMG]Wh|[CFKVp]|GB|MB|TB|[kMG]?Hz|hrs?|h|ha|l|ml|pc|pct|pp|[ap]m|[A-Z]{3})(?![\p{L}\p{N}])/u;

/** Half a number: the 5 of "5 1/2". */
const FRACTION_AFTER = /^ ?(?:\d+\/\d|[¼-¾⅐-⅞])/;

/** Whether a word or number goes on from one piece of text to the next. */
function runsOn(before: string, after: string): boolean {
  const [last, next] = [
    /(?:[\p{L}\p{N}]|\d[.,])$/u.exec(before)?.[0],
    // A note's number above the line is not of the number before it: "2023¹".
    /^(?![⁰¹²³⁴-⁹])(?:[\p{L}\p{N}]|[.,]\d)/u.exec(after)?.[0],
  ];
  if (last === undefined || next === undefined) return false;
  const isPunctuated = /[.,]/.test(last + next);
  if (isPunctuated) return /\d/.test(last) && /\d/.test(next);
  return !isUnspaced(last + next);
}
