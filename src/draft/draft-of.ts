import { isEnglish } from "../model/language.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { type Quotation, quotations } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import { ownRanker } from "./reading/ranker.ts";
import { type Found, relationsIn } from "./reading/relations.ts";
import { sentencesOf } from "./reading/tokens.ts";
import type { Draft, Relation } from "./relation.ts";

/** What is less likely than this is not proposed: of those that are, about four in five are right (docs/draft.md). */
const LEAST = 0.4;

/**
 * Reads who says what in a text, without a model of language and without a network: quotations, reported speech, and what
 * is worth a check in the article's own voice.
 *
 * @param text as given; all spans are UTF-16 code units into it
 * @param language BCP 47; in other languages than English only quotations are read
 * @param least the confidence of what is still proposed, from 0 to 1
 */
export function draftOf(text: string, language = "en", least: number = LEAST): Draft {
  const quoted = quotations(text);
  if (!isEnglish(language)) {
    return {
      relations: quoted.filter(({ kind }) => kind === "speech").map(quotationAlone),
      statements: [],
      notice: `Only quotations are read: who says what is known for English, and this text is in ${language}.`,
    };
  }
  const sentences = sentencesOf(text, paragraphs(text), quoted);
  const found = relationsIn(sentences, ownRanker(), least);
  return { relations: found.map((one) => relationOf(one, quoted)), statements: [], notice: undefined };
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
): Relation {
  return {
    source: source ? [source] : [],
    cue: [cue],
    content,
    resolved: undefined,
    form: formOf(content, quoted),
    confidence: Math.round(chance * 100) / 100,
    rule: candidate.shape,
  };
}

function formOf(content: readonly Span[], quoted: readonly Quotation[]): Relation["form"] {
  const inside = content.map(({ start, end }) =>
    quoted
      .filter((one) => one.start < end && one.end > start)
      .map((one) => one.start <= start && one.end >= end),
  );
  if (inside.every((all) => all.some((isWhole) => isWhole))) return "direct";
  return inside.some((all) => all.length > 0) ? "mixed" : "indirect";
}
