import type { ClaimEntry, RecordFile } from "../desk/desk.ts";
import { isInArticle } from "../model/claim.ts";
import type { Span } from "../text/span.ts";
import { isVerbatim } from "./verbatim.ts";

/** The words of an article that something is said of, and where they are. */
export interface Passage {
  /** On one line. */
  readonly words: string;
  /** UTF-16 offsets into the article's text; undefined where it is not known where the words are. */
  readonly at: Span | undefined;
}

/** Finds the sentences of an article. */
export interface SentenceFinder {
  /**
   * The sentence that a claim's quote begins in. Where the text is not available, or the quote is not in it, the quote
   * itself; then a lock that still holds says where it is.
   */
  readonly ofClaim: (entry: ClaimEntry) => Passage;
  /** The sentence at an offset into the text (UTF-16 code units); undefined where there is none. */
  readonly atOffset: (offset: number) => Passage | undefined;
}

/** What finds the sentences of a record's article. */
export function sentenceFinder({ text }: RecordFile): SentenceFinder {
  const sentences = text?.sentences() ?? [];
  const atOffset = (offset: number): Passage | undefined => {
    const at = sentences[firstEndingAfter(sentences, offset)];
    return text && at && at.start <= offset
      ? { words: onOneLine(text.content.slice(at.start, at.end)), at }
      : undefined;
  };
  return {
    atOffset,
    ofClaim: (entry) => {
      const found = entry.place?.kind === "found" ? atOffset(entry.place.span.start) : undefined;
      return found ?? { words: onOneLine(entry.quote.exact), at: lockedAt(entry) };
    },
  };
}

/** Only where the text is not available: in a text that there is, a quote that is not found has no place. */
function lockedAt(entry: ClaimEntry): Span | undefined {
  const { claim, place, locked } = entry;
  if (place || !locked || !isInArticle(claim) || !isVerbatim(entry)) return undefined;
  return { start: locked.start, end: locked.end };
}

/** The index of the first of some spans, in order, that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
