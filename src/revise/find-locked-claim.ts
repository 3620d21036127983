import type { Quote } from "../model/claim.ts";
import { type LockedQuote, sinceVerified } from "../text/lock.ts";
import { indexPassages, nearestSentence } from "../text/nearest.ts";
import { normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type ArticleText, readArticle, type WordRange, wordsWithin } from "./article-text.ts";
import { changesWithin } from "./changes-within.ts";
import type { Change, Passage, Rewording } from "./claim-revision.ts";
import { type ComparedStretch, compareStretch, passageOf, placeOf, reworded } from "./compared-stretch.ts";
import { type Credited, creditWordsOf } from "./credit-words.ts";
import { carriedOver, type Difference } from "./differing-words.ts";
import { namesOf } from "./names.ts";
import { withoutMarks, wordPlaces } from "./word-places.ts";

/** A claim whose article's old text is not available: its quote, and what the lock holds of it. */
export interface LockedClaim extends Credited {
  readonly quote: Quote;
  readonly locked: LockedQuote | undefined;
}

/** Where a quote is in a new text, as far as that can be told without the old one. */
export type LockedRevision = {
  /** Whether the record's quote is the one that was found in the old text, by the lock. */
  readonly sinceVerified: "unchanged" | "edited" | "verify again" | "never verified";
} & (
  | /** There once, but for typography. What is around it, and who is credited, may be as it was or not: nobody knows. */
  { readonly status: "same-words"; readonly after: Passage }
  | { readonly status: "ambiguous"; readonly count: number; readonly places: readonly Passage[] }
  /** Not there; `after` is what comes nearest, a proposal, with what differs. Offsets of `before` are into the quote. */
  | ({
      readonly status: "reworded";
      readonly wording: readonly Rewording[];
      readonly changes: readonly Change[];
    } & Rewording)
  | { readonly status: "gone" }
);

/** As many places of an ambiguous quote as anyone will look at. */
const PLACES_LISTED = 5;

/** Looks for the quotes of claims in a new text where the old one is not available. */
export function lockedClaimFinder(text: string): (claim: LockedClaim) => LockedRevision {
  const after = readArticle(text);
  const places = wordPlaces(after);
  const normalised = normalise(text);
  let nearest: ((exact: string) => Span | undefined) | undefined;
  const nearestTo = (exact: string): Span | undefined => {
    if (!nearest) {
      const [passages, all] = [indexPassages(normalised), sentences(text)];
      nearest = (quote) => nearestSentence(quote, normalised, passages, all);
    }
    return nearest(exact);
  };

  return ({ quote, locked, ...credited }) => {
    const known = { sinceVerified: locked ? sinceVerified(quote, locked) : ("never verified" as const) };
    const placed = placeQuote(quote, text, normalised);
    if (placed.kind === "found") return { ...known, status: "same-words", after: printed(text, placed.span) };
    if (placed.kind === "ambiguous") {
      const { count, places: spans } = placed;
      return { ...known, status: "ambiguous", count, places: spans.map((span) => printed(text, span)) };
    }
    const before = readArticle(quote.exact);
    const own = withoutMarks(before, { from: 0, to: before.words.length });
    const found = places(before, own).map((from) => ({ from, to: from + (own.to - own.from) }));
    const [place] = found;
    if (place && found.length === 1)
      return { ...known, status: "same-words", after: passageOf(after, place) };
    if (place) {
      const listed = found.slice(0, PLACES_LISTED).map((range) => passageOf(after, range));
      return { ...known, status: "ambiguous", count: found.length, places: listed };
    }
    const span = nearestTo(quote.exact);
    if (!span) return { ...known, status: "gone" };
    return { ...known, status: "reworded", ...comparedWith(before, own, after, span, credited) };
  };
}

function printed(text: string, { start, end }: Span): Passage {
  return { start, end, words: text.slice(start, end) };
}

/** A quote beside the sentence that comes nearest to it. What that has before the quote and after it is not compared. */
function comparedWith(
  before: ArticleText,
  quote: WordRange,
  after: ArticleText,
  span: Span,
  credited: Credited,
): Rewording & { readonly wording: readonly Rewording[]; readonly changes: readonly Change[] } {
  const whole = compareStretch(before, after, { own: quote, quote, other: wordsWithin(after, span) });
  const stretch = compareStretch(before, after, { own: quote, quote, other: withoutRest(whole) });
  const changes = changesWithin(stretch, namesOf(before, after), creditWordsOf(credited));
  return {
    before: passageOf(before, quote),
    after: passageOf(after, carriedOver(quote, stretch.own, stretch.other, stretch.differences)),
    wording: stretch.differences
      .filter((difference) => placeOf(stretch, difference) === "quote")
      .map((difference) => reworded(stretch, difference)),
    changes: changes.filter(({ where }) => where === "quote"),
  };
}

/** The words of a sentence that are in the place of a quote's: as many at its ends as the quote has there. */
function withoutRest({ quote, other, differences }: ComparedStretch): WordRange {
  const [first, last] = [differences[0], differences.at(-1)];
  if (differences.length === 1 && first?.before.from === quote.from && first.before.to === quote.to)
    return other;
  const size = ({ before }: Difference) => before.to - before.from;
  return {
    from:
      first?.before.from === quote.from
        ? Math.max(first.after.from, first.after.to - size(first))
        : other.from,
    to: last?.before.to === quote.to ? Math.min(last.after.to, last.after.from + size(last)) : other.to,
  };
}
