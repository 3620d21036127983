import { goesOnAfterStop } from "../language/en/abbreviations.ts";
import { REPORTING_VERBS } from "../language/en/speech-cues.ts";
import type { Quotation } from "./quotations.ts";
import type { Span } from "./span.ts";

/** Quotation marks, white space and the punctuation that ends sentences and clauses. */
const EDGE = /[\s"“”„‟«»‘’'.,;:!?…]/;

/** UTF-16 code units that an attribution between two quotations may have, with whatever it says of the speaker. */
const LONGEST_INTERRUPTION = 200;
const LINE_END = /[\n\r\u2028\u2029]/;
const STOP = /[.!?…]\s/g;
/** “We wait,” or “We wait”, with more to come. */
const BREAKS_OFF = /[,.!?…–—-]["”»’']*$/;
const GOES_ON_AFTER = /^\s*[,–—-]/;
/** A clause of the article's own, in which the next quotation is a part: “we wait,” and called it “urgent”. */
const OWN_CLAUSE = /^[\s,–—-]*(?:and|but|or|nor|so|yet|while|which|who|that|as)\b/i;
const ENDS_CLAUSE = /[,.;:!?…–—-]\s*$/;
/** Of a letter or a sign. */
const READING: ReadonlySet<string> = new Set(["read", "reads"]);
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Whether a stretch of a text lies inside quotations: all of it, some, or none; "unclear" where one of them is not closed,
 * and nobody can tell where it ends. Marks, white space and
 * punctuation at its ends do not count. A stretch that runs on into another quotation lies inside where that one
 * continues the first, where nothing is between them, and where nothing but who speaks is.
 *
 * @param found the quotations of `text`, as `quotations` lists them
 * @param span UTF-16 code units into `text`
 */
export function insideQuotation(
  text: string,
  found: readonly Quotation[],
  span: Span,
): "whole" | "part" | "none" | "unclear" {
  const { start, end } = words(text, span);
  if (start >= end) return "none";
  const first = firstEndingAfter(found, start);
  const entered = found[first];
  if (entered === undefined || entered.inner.start >= end) return "none";
  for (let index = first; (found[index]?.start ?? end) < end; index++)
    if (isLeftOpen(found, index)) return "unclear";
  if (entered.inner.start > start) return "part";
  let last = first;
  while ((found[last]?.inner.end ?? end) < end && runsOn(text, found, last)) last++;
  return end <= (found[last]?.inner.end ?? 0) ? "whole" : "part";
}

function isLeftOpen(found: readonly Quotation[], index: number): boolean {
  return found[index]?.closed === false && found[index + 1]?.continues !== index;
}

/** Whether a quotation and the next one are the words of one speaker, without a word of the article's own. */
function runsOn(text: string, found: readonly Quotation[], index: number): boolean {
  const [one, other] = [found[index], found[index + 1]];
  if (!one || !other) return false;
  if (other.continues === index) return true;
  if (!one.closed || other.start - one.end > LONGEST_INTERRUPTION) return false;
  const between = text.slice(one.end, other.start);
  if ([...between].every((character) => EDGE.test(character))) return true;
  const brokenOff =
    BREAKS_OFF.test(text.slice(one.inner.end - 3, one.inner.end)) || GOES_ON_AFTER.test(between);
  return brokenOff && isInterruption(between);
}

/** “We wait,” said Ada Reed, the minister, “and hope.” */
function isInterruption(between: string): boolean {
  if (LINE_END.test(between) || OWN_CLAUSE.test(between) || !endsOnce(between)) return false;
  const words = between.toLowerCase().match(WORDS) ?? [];
  const reports = (word = "") => REPORTING_VERBS.has(word) || READING.has(word);
  const verbs = words.filter(reports).length;
  if (!ENDS_CLAUSE.test(between) && !(verbs === 1 && reports(words.at(-1)))) return false;
  return verbs > 0 || words.join(" ").includes("according to");
}

/** No sentence ends before the last one does. */
function endsOnce(between: string): boolean {
  return [...between.matchAll(STOP)].every(({ index }) => {
    const after = between.slice(index + 1).trimStart();
    return after === "" || goesOnAfterStop(between.slice(0, index + 1), after);
  });
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
