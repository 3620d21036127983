import type { Span } from "../text/span.ts";
import { type Alignment, becameOf } from "./align-texts.ts";
import { type ArticleText, sentencesOver, type WordRange, wordsWithin } from "./article-text.ts";
import { changesAround } from "./changes-around.ts";
import { changesWithin } from "./changes-within.ts";
import type { Change, ClaimRevision, Passage } from "./claim-revision.ts";
import { type ComparedStretch, compareStretch, passageOf, placeOf, reworded } from "./compared-stretch.ts";
import { creditChanges } from "./credit-changes.ts";
import { type Credited, creditWordsOf } from "./credit-words.ts";
import { carriedOver } from "./differing-words.ts";
import { namesOf } from "./names.ts";
import { sentenceEndChanges } from "./sentence-ends.ts";
import { type WordPlaces, withoutMarks, wordPlaces } from "./word-places.ts";

/** What a record says of a claim: where its quote is in the old text (UTF-16 code units), and who is credited. */
export interface OldClaim extends Credited {
  readonly quote: Span;
}

/** As many places of an ambiguous quote as anyone will look at. */
const PLACES_LISTED = 5;
/** Of fewer of its words than this, nothing is left of a quote. */
const KEPT = 0.3;

/**
 * Says what has become of claims between two versions of their article. Nothing but typography and place is taken for
 * harmless; every other difference is told, with what it may change.
 *
 * @returns for a claim, what became of it
 */
export function claimComparer(alignment: Alignment): (claim: OldClaim) => ClaimRevision {
  const { before, after } = alignment;
  const names = namesOf(before, after);
  const [olds, news] = [wordPlaces(before), wordPlaces(after)];

  return ({ quote: span, ...credited }) => {
    const quote = withoutMarks(before, wordsWithin(before, span));
    const was = { start: span.start, end: span.end, words: before.text.slice(span.start, span.end) };
    const over = sentencesOver(before, quote);
    const places = news(before, quote);
    const isAmbiguous =
      places.length > 1 && (olds(before, quote).length < 2 || isRepeated(alignment, over, olds, news));
    if (isAmbiguous) return ambiguous(was, after, places, quote);
    const [place] = places;
    const lone = places.length === 1 && place !== undefined ? place : undefined;
    const stretch =
      stretchOf(alignment, over, quote) ??
      (lone === undefined ? undefined : stretchAt(alignment, over, quote, lone));
    if (!stretch && places.length > 0) return ambiguous(was, after, places, quote);
    if (!stretch) return { status: "gone", before: was };
    const now = carriedOver(quote, stretch.own, stretch.other, stretch.differences);
    const wording = stretch.differences.filter((difference) => placeOf(stretch, difference) === "quote");
    if (wording.length > 0 && lone !== undefined) {
      const found = stretchAt(alignment, over, quote, lone);
      if (found) return revisionOf(found, { from: lone, to: lone + (quote.to - quote.from) }, true);
    }
    return revisionOf(stretch, now, hasMoved(alignment, over));

    function revisionOf(found: ComparedStretch, range: WordRange, moved: boolean): ClaimRevision {
      const credit = creditWordsOf(credited);
      const differing = found.differences.filter((difference) => placeOf(found, difference) === "quote");
      if (isLittleLeft(found, differing, range)) return { status: "gone", before: was };
      const changes: readonly Change[] = withoutRepeats([
        ...changesWithin(found, names, credit),
        ...sentenceEndChanges(found),
        ...creditChanges(alignment, found, credit, names),
        ...changesAround(alignment, found),
      ]);
      const places = { before: was, after: passageOf(after, range) };
      const [first, ...rest] = changes;
      if (differing.length === 0) {
        if (first) return { status: "same-words", moved, ...places, changes: [first, ...rest] };
        return { status: moved ? "moved" : "unchanged", ...places };
      }
      return {
        status: "reworded",
        moved,
        ...places,
        changes,
        wording: differing.map((difference) => reworded(found, difference)),
      };
    }
  };
}

/** Whether the sentences of a quote are in the new text more often than in the old one. */
function isRepeated({ before }: Alignment, over: WordRange, olds: WordPlaces, news: WordPlaces): boolean {
  const whole = wordsOver(before, over);
  return news(before, whole).length > Math.max(olds(before, whole).length, 1);
}

function ambiguous(
  was: Passage,
  after: ArticleText,
  places: readonly number[],
  quote: WordRange,
): ClaimRevision {
  return {
    status: "ambiguous",
    before: was,
    count: places.length,
    places: places
      .slice(0, PLACES_LISTED)
      .map((from) => passageOf(after, { from, to: from + (quote.to - quote.from) })),
  };
}

/** The words of sentences: indices, end excluded. */
function wordsOver({ sentences }: ArticleText, { from, to }: WordRange): WordRange {
  const start = sentences[from]?.from ?? 0;
  return { from: start, to: sentences[to - 1]?.to ?? start };
}

/** New sentences that may have been put in between the parts of a quote, or be left out of what it has become. */
const MOST_BETWEEN = 3;

/** What the sentences of a quote have become, as one stretch; undefined where they have become nothing. */
function stretchOf(alignment: Alignment, over: WordRange, quote: WordRange): ComparedStretch | undefined {
  const { before, after, similar } = alignment;
  const parts: WordRange[] = [];
  let [from, to] = [over.from, over.to];
  for (let at = over.from; at < over.to; at++) {
    const became = becameOf(alignment, at);
    if (became) parts.push(became);
  }
  const [first, ...rest] = parts;
  if (!first) return undefined;
  // What became one sentence with these belongs to the comparison.
  const isMerged = (at: number) => parts.some((part) => similar.get(at)?.from === part.from);
  while (isMerged(from - 1)) from--;
  while (isMerged(to)) to++;
  const run = rest.reduce(
    (whole, part) =>
      part.from >= whole.from && part.from <= whole.to + MOST_BETWEEN
        ? { from: whole.from, to: Math.max(whole.to, part.to) }
        : whole,
    first,
  );
  const [own, other] = [wordsOver(before, { from, to }), wordsOver(after, run)];
  return compareStretch(before, after, { own, quote, other });
}

/** A quote's sentences beside those of the new text that have its words, which alone are there. */
function stretchAt(
  { before, after }: Alignment,
  over: WordRange,
  quote: WordRange,
  place: number,
): ComparedStretch | undefined {
  const range = { from: place, to: place + (quote.to - quote.from) };
  const other = wordsOver(after, sentencesOver(after, range));
  const stretch = compareStretch(before, after, { own: wordsOver(before, over), quote, other });
  const found = carriedOver(quote, stretch.own, other, stretch.differences);
  // A word that is there twice may have been taken for the wrong one.
  return found.from === range.from && found.to === range.to ? stretch : undefined;
}

/** Whether the sentences of a quote come elsewhere among the others now. */
function hasMoved({ inOrder, same, similar }: Alignment, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++)
    if ((same[at] !== -1 || similar.has(at)) && inOrder[at] === 0) return true;
  return false;
}

/** Whether what a sentence has become has hardly a word of the quote, and next to nothing in its place. */
function isLittleLeft(
  { own, quote, differences, after }: ComparedStretch,
  wording: ComparedStretch["differences"],
  now: WordRange,
): boolean {
  if (wording.length === 0) return false;
  const lost = countIn(differences, quote);
  const all = quote.to - quote.from;
  if (all - lost >= KEPT * all) return false;
  const words = after.words.slice(now.from, now.to).filter(({ kind }) => kind !== "sign").length;
  const rest = own.to - own.from - all;
  const restLost = countIn(differences, own) - lost;
  return words === 0 || rest - restLost < KEPT * rest || rest < all;
}

/** As many words of a stretch of the old text as are others now. */
function countIn(differences: ComparedStretch["differences"], { from, to }: WordRange): number {
  return differences.reduce(
    (sum, { before }) => sum + Math.max(0, Math.min(before.to, to) - Math.max(before.from, from)),
    0,
  );
}

function withoutRepeats(changes: readonly Change[]): readonly Change[] {
  const known = new Map(
    changes.map((change) => {
      const { kind, before, after } = change;
      return [[kind, before.start, before.end, after.start, after.end].join(" "), change] as const;
    }),
  );
  return [...known.values()];
}
