import { isEnglish } from "../model/language.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { type Quotation, quotations } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import { ownStatements } from "./own-statements.ts";
import { ownRanker, type Ranker } from "./reading/ranker.ts";
import { type Found, relationsIn } from "./reading/relations.ts";
import { sentencesOf } from "./reading/tokens.ts";
import type { Draft, Relation } from "./relation.ts";
import { speakersOf } from "./speakers.ts";

/** What is less likely than this is not proposed: of those that are, about four in five are right (docs/draft.md). */
const LEAST = 0.38;

/**
 * Reads who says what in a text, without a model of language and without a network: quotations, reported speech, and what
 * is worth a check in the article's own voice.
 *
 * @param text as given; all spans are UTF-16 code units into it
 * @param language BCP 47; in other languages than English only quotations are read
 * @param least the confidence of what is still proposed, from 0 to 1
 * @param ranker what tells how likely a candidate is one; the program's own, but where it is measured
 */
export function draftOf(
  text: string,
  language = "en",
  least: number = LEAST,
  ranker: Ranker = ownRanker(),
): Draft {
  const quoted = quotations(text);
  if (!isEnglish(language)) {
    return {
      relations: quoted.filter(({ kind }) => kind === "speech").map(quotationAlone),
      statements: [],
      notice: `Only quotations are read: who says what is known for English, and this text is in ${language}.`,
    };
  }
  const sentences = sentencesOf(text, paragraphs(text), quoted);
  const found = relationsIn(sentences, ranker, least);
  const attributed = found.flatMap(({ content, cue }) => [...content, cue]);
  return {
    relations: resolved(found, text, quoted),
    statements: ownStatements(text, sentences, attributed),
    notice: undefined,
  };
}

/**
 * Reads who says what in some paragraphs of an English text.
 *
 * @param within the paragraphs, in order; spans are UTF-16 code units into the text
 * @param least the confidence of what is still proposed, from 0 to 1
 */
export function relationsWithin(text: string, within: readonly Span[], least: number): readonly Relation[] {
  if (within.length === 0) return [];
  const quoted = quotations(text);
  return resolved(relationsIn(sentencesOf(text, within, quoted), ownRanker(), least), text, quoted);
}

function resolved(found: readonly Found[], text: string, quoted: readonly Quotation[]): readonly Relation[] {
  const resolve = speakersOf(text);
  return found.map((one) => ({
    ...relationOf(one, quoted),
    resolved: resolve(one.source, one.antecedent),
  }));
}

function quotationAlone({ start, end }: Quotation): Relation {
  return {
    source: [],
    cue: [],
    content: [{ start, end }],
    resolved: undefined,
    form: "direct",
    confidence: 0.5,
    rule: "quotation",
  };
}

function relationOf(
  { candidate, chance, source, cue, content }: Found,
  quoted: readonly Quotation[],
): Omit<Relation, "resolved"> {
  return {
    source: source ? [source] : [],
    cue: [cue],
    content,
    form: formOf(content, quoted),
    confidence: Math.round(chance * 100) / 100,
    rule: candidate.shape,
  };
}

function formOf(content: readonly Span[], quoted: readonly Quotation[]): Relation["form"] {
  const inside = content.map((part) => overlapping(quoted, part));
  const isDirect = inside.every((all, index) =>
    all.some(({ start, end }) => start <= (content[index]?.start ?? 0) && end >= (content[index]?.end ?? 0)),
  );
  if (isDirect) return "direct";
  return inside.some((all) => all.length > 0) ? "mixed" : "indirect";
}

/** The quotations, in order and none in another, that share something with a part of the text. */
function overlapping(quoted: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((quoted[after]?.start ?? end) < end) after++;
  return quoted.slice(low, after);
}
