import { goesOnAfterStop } from "../language/en/abbreviations.ts";
import { isAttribution } from "../language/en/speech-cues.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Quotation, quotations } from "./quotations.ts";
import { type Span, trimmed } from "./span.ts";

const LINE_ENDS = /[\n\r\u2028\u2029]/g;
const CLOSING_MARKS = /[”»’)\]]+(?=\s|$)/y;
/** Georgian has no capitals at the start of sentences. */
const LOWER_CASE = /^[\s,–—-]*(?!\p{sc=Geor})\p{Ll}/u;
const QUESTION_QUOTED = /[?!…]["”»’']+$/;

/** Without one of these, and the line ends inside a paragraph being spaces, no text has more than one sentence (UAX #29). */
const MAY_END = /[\p{Sentence_Terminal}\u2024;\u037E\u0085]/u;

/** UTF-16 code units around a break that tell whether it is one. */
const REACH = 100;
/**
 * Node's segmenter takes time in the length of its whole text for every sentence that it gives, so a text
 * goes to it in windows of this size. It reads past a full stop for what follows: a break nearer than `REACH`
 * to the window's end is not trusted.
 */
const WINDOW = 2000;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text: those of `Intl.Segmenter` (Unicode UAX #29), but with no break after an English
 * abbreviation, before a lower-case letter, or in a quotation that its sentence goes on after ("“Why? Who?”
 * he asked."). A line break inside a paragraph is a space; no sentence crosses a paragraph's end.
 *
 * @param within only this stretch of the text; what it cuts off of a sentence is left out. The whole text is
 *   read in any case
 * @param language BCP 47; the abbreviations are known for English only
 * @returns the sentences in order, without white space at their ends: UTF-16 code units into the text. Every
 *   other character of the stretch is in exactly one
 * @throws RangeError if `language` is no language tag
 */
export function sentences(text: string, within?: Span, language = "en"): readonly Span[] {
  const quoted = quotations(text);
  const english = new Intl.Locale(language).language === "en";
  const found: Span[] = [];
  let next = 0;
  for (const paragraph of paragraphs(text)) {
    const block = trimmed(text, within ? overlap(paragraph, within) : paragraph);
    if (block.start === block.end) continue;
    let from = block.start;
    for (const segmentEnd of segmentEnds(text, block, language)) {
      const to = afterClosingMarks(text, segmentEnd);
      if (to <= from || to >= block.end) continue;
      while ((quoted[next]?.end ?? to + 1) <= to) next++;
      if (
        isInside(text, to, quoted[next], paragraph) ||
        goesOn(text, { start: from, end: to }, block, english)
      )
        continue;
      found.push(trimmed(text, { start: from, end: to }));
      from = to;
    }
    found.push(trimmed(text, { start: from, end: block.end }));
  }
  return found;
}

function overlap(one: Span, other: Span): Span {
  const start = Math.max(one.start, other.start);
  return { start, end: Math.max(start, Math.min(one.end, other.end)) };
}

/** Where the segmenter ends a sentence, the last of them at the paragraph's end. */
function* segmentEnds(text: string, { start, end }: Span, language: string): Generator<number> {
  if (!MAY_END.test(text.slice(start, end))) {
    yield end;
    return;
  }
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  let at = start;
  let size = WINDOW;
  while (at < end) {
    const windowEnd = Math.min(at + size, end);
    const trusted = windowEnd === end ? end : windowEnd - REACH;
    const from = at;
    for (const { index, segment } of segmenter.segment(text.slice(from, windowEnd).replace(LINE_ENDS, " "))) {
      if (from + index + segment.length > trusted) break;
      at = from + index + segment.length;
      yield at;
      if (size > WINDOW) break;
    }
    size = at > from ? WINDOW : size * 2;
  }
}

/** A closing mark that stands apart from its sentence belongs to it all the same: "It ended. ”" */
function afterClosingMarks(text: string, at: number): number {
  CLOSING_MARKS.lastIndex = at;
  return at + (CLOSING_MARKS.exec(text)?.[0].length ?? 0);
}

/** Whether an offset is inside a quotation that its sentence goes on after. */
function isInside(text: string, at: number, quotation: Quotation | undefined, { end }: Span): boolean {
  if (quotation === undefined || quotation.start >= at || !quotation.closed) return false;
  const after = text.slice(quotation.end, Math.min(end, quotation.end + REACH));
  if (LOWER_CASE.test(after)) return true;
  return text[quotation.inner.end - 1] !== "." && isAttribution(text, quotation.end, end);
}

/** Whether a sentence goes on where the segmenter ends it. */
function goesOn(text: string, { start, end }: Span, block: Span, english: boolean): boolean {
  const before = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const after = text.slice(end, Math.min(block.end, end + REACH)).trimStart();
  if (LOWER_CASE.test(after)) return true;
  if (QUESTION_QUOTED.test(before) && isAttribution(text, end, block.end)) return true;
  return english && before.endsWith(".") && goesOnAfterStop(before, after);
}
