import type { Quote } from "../model/claim.ts";
import { normalise } from "../text/normalise.ts";
import { quotations } from "../text/quotations.ts";
import type { Annotation, ReadArticle } from "../text/read/article.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { proposedId } from "./proposed-id.ts";
import { quoteAt } from "./quote-at.ts";
import { type ReadFromText, readFromText } from "./read-from-text.ts";

/** A claim as somebody has marked it in a document: its words, and what was written on them. */
export interface AnnotatedClaim extends ReadFromText {
  readonly id: string;
  readonly quote: Quote;
  readonly statement: string;
  readonly annotations: readonly Annotation[];
}

/**
 * A claim for each sentence of an article that somebody has written a comment or a note on, in the order of the text.
 * Several on one sentence are on one claim.
 *
 * @returns the claims, and the annotations that are on no sentence
 */
export function annotatedClaims({ text, annotations, language }: ReadArticle): {
  readonly claims: readonly AnnotatedClaim[];
  readonly unplaced: readonly Annotation[];
} {
  const all = sentences(text, undefined, language?.value);
  const bySentence = new Map<Span, Annotation[]>();
  const unplaced: Annotation[] = [];
  for (const annotation of annotations) {
    const sentence = sentenceOf(all, annotation.on);
    if (!sentence) unplaced.push(annotation);
    else bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), annotation]);
  }
  const normalised = normalise(text);
  const quoted = quotations(text);
  const ids = new Set<string>();
  const claims = [...bySentence].sort(([one], [other]) => one.start - other.start);
  return {
    claims: claims.map(([{ start, end }, annotations]) => {
      const statement = text.slice(start, end).replace(/\s+/g, " ");
      const id = proposedId(statement, ids);
      ids.add(id);
      const quote = quoteAt(text, normalised, { start, end });
      const said = readFromText(text, quoted, { start, end }, language?.value);
      return { id, quote, statement, annotations, ...said };
    }),
    unplaced,
  };
}

/** The sentence that an annotation is on: the first that its words touch; of a mark, the one that it stands in or behind. */
function sentenceOf(all: readonly Span[], { start, end }: Span): Span | undefined {
  const touched = all.find((one) => one.start < Math.max(end, start + 1) && one.end > start);
  const behind = all.findLast((one) => one.start < start && one.end <= start);
  return start === end
    ? (all.find((one) => one.start < start && one.end >= start) ?? behind ?? touched)
    : touched;
}
