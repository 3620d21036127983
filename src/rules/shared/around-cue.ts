import type { ClaimEntry } from "../../desk/desk.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { firstPlace, quoteWords } from "../../text/place-quote.ts";
import type { Span } from "../../text/span.ts";

/**
 * What stands after a cue, to the end of its sentence: in the sentences that the quote is in, where the text is at hand and
 * the cue is there, and otherwise in the quote. Normalised; every place of the cue has its own.
 */
export function afterCue(entry: ClaimEntry, cue: string): readonly string[] {
  const parts = normaliseQuote(cue)
    .split(/\s*\.{3}\s*/)
    .filter((part) => part !== "");
  const inSentences = sentencesOf(entry).flatMap((sentence) => restsOf(parts, sentence));
  return inSentences.length > 0 ? inSentences : restsOf(parts, quoteWords(entry.quote));
}

/** The sentences that the quote is in, normalised; none where the text is not at hand. */
function sentencesOf({ place, record: { text } }: ClaimEntry): readonly string[] {
  if (place?.kind !== "found" || !text) return [];
  const { span } = place;
  return text
    .sentences()
    .filter((sentence) => overlap(sentence, span))
    .map(({ start, end }) => normaliseQuote(text.content.slice(start, end)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** As many places of a cue in one sentence as anybody will look at. */
const MOST = 5;

function restsOf(parts: readonly string[], words: string): readonly string[] {
  const rests: string[] = [];
  for (let from = 0; rests.length < MOST; ) {
    let at: Span | undefined = { start: from, end: from };
    for (const part of parts) at = at && firstPlace(part.toLowerCase(), words.toLowerCase(), at.end);
    if (!at || at.end === from) break;
    rests.push(words.slice(at.end));
    from = at.end;
  }
  return rests;
}
