import { relationsWithin } from "../draft/draft-of.ts";
import { readNumbers } from "../language/en/numbers/numbers.ts";
import { isEnglish } from "../model/language.ts";
import { paragraphs } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";
import type { Alignment } from "./align-texts.ts";
import type { Passage } from "./claim-revision.ts";
import { newSentences } from "./new-sentences.ts";

/** A sentence that only the new text has, and that says something to check. */
export interface NewStatement extends Passage {
  /** Who is credited with it, or with a part of it; undefined for the article's own words. */
  readonly source: string | undefined;
}

/** Of what is read with this confidence, 91 in 100 are what annotators marked (docs/draft.md). */
const CERTAIN = 0.65;
/** A name or an abbreviation, but for the word that a sentence begins with. */
const HAS_NAME = /\S\s+[“"‘'(]?\p{Lu}/u;

/**
 * The sentences that only the new text has, and that credit somebody, print a number or name somebody. English; in another
 * language, all of them.
 *
 * @param logged what claims quote in the new text, which needs no logging
 */
export function newStatements(
  alignment: Alignment,
  language: string | undefined,
  logged: readonly Span[],
): readonly NewStatement[] {
  const { after } = alignment;
  const fresh = newSentences(alignment)
    .filter((span) => !logged.some((one) => overlaps(one, span)))
    .map((span) => ({ ...span, words: after.text.slice(span.start, span.end) }));
  if (fresh.length === 0) return [];
  if (!isEnglish(language)) return fresh.map((one) => ({ ...one, source: undefined }));
  const within = paragraphs(after.text).filter((one) => fresh.some((span) => overlaps(one, span)));
  const relations = relationsWithin(after.text, within, CERTAIN);
  return fresh.flatMap((one): readonly NewStatement[] => {
    const relation = relations.find(({ content }) => content.some((part) => overlaps(part, one)));
    const [who] = relation?.source ?? [];
    const source = relation?.resolved ?? (who && after.text.slice(who.start, who.end));
    const isWorthIt = relation !== undefined || readNumbers(one.words).length > 0 || HAS_NAME.test(one.words);
    return isWorthIt ? [{ ...one, source }] : [];
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
