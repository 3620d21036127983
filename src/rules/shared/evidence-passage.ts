import type { Desk, EvidenceFile } from "../../desk/desk.ts";
import type { Evidence } from "../../model/evidence.ts";
import { indexPassages, nearestSentence, type PassageIndex } from "../../text/nearest.ts";
import { type NormalisedText, normaliseQuote } from "../../text/normalise.ts";
import { firstPlace, type Placement, placeQuote } from "../../text/place-quote.ts";
import { sentences } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";

/** What stands for words that were left out of a passage, in the form that `normalise` gives. */
const LEFT_OUT = /\s*(?:\[\s?\.\.\.\s?\]|\(\s?\.\.\.\s?\)|\.\.\.)\s*/;

/** Of a longer text the nearest sentence is not looked for: 1 MB of text is a book. */
const LONGEST_SEARCHED = 2 ** 20;

/**
 * Where a passage stands in the file that is kept of it; undefined where there is no passage, no such file, or the file
 * is not text. Words may be left out of a passage where it says so (…): then each part stands in the file, in this order,
 * and the passage is placed if the first part is.
 */
export function placePassage(desk: Desk, { quote, file }: Evidence): Placement | undefined {
  const text = quote === undefined || file === undefined ? undefined : textOf(desk.evidenceFile(file));
  if (quote === undefined || text === undefined) return undefined;
  const whole = placeQuote({ exact: quote }, "", text);
  if (whole.kind !== "missing") return whole;
  const parts = normaliseQuote(quote)
    .split(LEFT_OUT)
    .filter((part) => part !== "");
  return placeParts(parts, text);
}

/** The parts of a passage, each after the one before. */
function placeParts(parts: readonly string[], { text }: NormalisedText): Placement {
  let first: Span | undefined;
  let from = 0;
  for (const part of parts) {
    const place = firstPlace(part, text, from);
    if (!place) return { kind: "missing", elsewhere: 0 };
    first ??= place;
    from = place.end;
  }
  return first ? { kind: "found", span: first, match: "normalised" } : { kind: "missing", elsewhere: 0 };
}

function textOf(kept: EvidenceFile): NormalisedText | undefined {
  return "missing" in kept ? undefined : kept.text;
}

/** A kept text, ready to be searched for what comes near; made once for each file in which something is missing. */
interface Searchable {
  readonly text: NormalisedText;
  readonly passages: PassageIndex;
  readonly sentences: readonly Span[];
}

const searchable = new WeakMap<NormalisedText, Searchable>();

/** The words of a kept file that come nearest to a passage which is not in it; undefined where nothing comes near. */
export function nearestPassage(desk: Desk, { quote, file }: Evidence): string | undefined {
  const kept = file === undefined ? undefined : textOf(desk.evidenceFile(file));
  if (quote === undefined || !kept || kept.text.length > LONGEST_SEARCHED) return undefined;
  const { text, passages, sentences } = searchable.get(kept) ?? makeSearchable(kept);
  const nearest = nearestSentence(quote, text, passages, sentences);
  return nearest && text.text.slice(nearest.start, nearest.end);
}

function makeSearchable(kept: NormalisedText): Searchable {
  // Only the words are shown, so that the way back to the file's own characters is not needed.
  const text = asItIs(kept.text);
  const made = { text, passages: indexPassages(text), sentences: sentences(text.text) };
  searchable.set(kept, made);
  return made;
}

/** A text that is in the normalised form already, as its own original. */
function asItIs(text: string): NormalisedText {
  return { text, stretches: [{ at: 0, start: 0, end: text.length, fused: false }] };
}
