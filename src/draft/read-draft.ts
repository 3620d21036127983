import { dateReader, type PrintedDate } from "../language/en/dates-in-words.ts";
import { isEnglish, languageName } from "../model/language.ts";
import type { Span } from "../text/span.ts";
import { draftOf } from "./draft-of.ts";
import { type Link, linksOf } from "./links.ts";
import { type ReadFigure, readFromText } from "./read-from-text.ts";
import type { Draft, Relation } from "./relation.ts";
import { isTranscript } from "./transcript.ts";

/** A statement of somebody's, with what its words print. */
export interface ReadRelation extends Relation {
  readonly figures: readonly ReadFigure[];
  /** Spans are UTF-16 code units into the text. */
  readonly dates: readonly PrintedDate[];
}

/** What a text says by whom, with the figures and dates in it. */
export interface ReadDraft extends Draft {
  readonly relations: readonly ReadRelation[];
  readonly links: readonly Link[];
}

/** What is known of a text before it is read. */
export interface OfText {
  /** BCP 47; undefined where nobody says: then it is taken for English if it looks like it. */
  readonly language: string | undefined;
  /** When it was published (EDTF). */
  readonly published: string | undefined;
  /** From 0 to 1: statements of others that are less sure are left out; undefined: as the reader has it. */
  readonly least?: number | undefined;
}

/** Reads a text: what others say in it, with figures and dates, and what it says itself that is worth a check. */
export async function readDraft(text: string, { language, published, least }: OfText): Promise<ReadDraft> {
  const read = language ?? (looksEnglish(text) ? "en" : UNKNOWN);
  const draft = draftOf(text, read, least);
  const { statements, notice } = draft;
  const relations = draft.relations.filter(({ confidence }) => confidence >= (least ?? 0));
  const datesIn = isEnglish(read) ? await dateReader() : () => [];
  return {
    relations: relations.map((relation) => ({
      ...relation,
      figures: relation.content.flatMap((span) => readFromText(text, [], span, read).figures),
      dates: relation.content.flatMap((span) =>
        datesIn(text.slice(span.start, span.end), published).map((date) => ({
          ...date,
          ...movedBy(span.start, date),
        })),
      ),
    })),
    links: isEnglish(read) ? linksOf(text, relations) : [],
    statements,
    notice: isEnglish(read) ? (notice ?? (isTranscript(text) ? TRANSCRIPT : undefined)) : noticeFor(language),
  };
}

const TRANSCRIPT =
  "The text looks like a transcript. What its speakers say under their own names is not proposed: log it with onrecord log.";

/** BCP 47 for a language that nobody has said. */
const UNKNOWN = "und";

function noticeFor(language: string | undefined): string {
  return language === undefined
    ? "The text does not look like English, so only its quotations are proposed, without who says them. If it is English, say so: --language en."
    : `The text is in ${languageName(language)}. Who says what is read in English only, so only its quotations are proposed.`;
}

function movedBy(offset: number, { start, end }: Span): Span {
  return { start: start + offset, end: end + offset };
}

/** Every English text of some length has these in great number, and few of them are words of another language. */
const COMMON =
  /\b(?:the|and|of|to|that|is|was|for|with|has|have|it|they|said|will|not|by|at|from|are|be)\b/gi;
/** UTF-16 code units; the rest of a text is in the language of its beginning. */
const LOOKED_AT = 20_000;
/** In words: of fewer, nobody can tell. */
const FEWEST = 12;

function looksEnglish(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT);
  const words = beginning.match(/[\p{L}\p{M}'’]+/gu)?.length ?? 0;
  return words < FEWEST || (beginning.match(COMMON)?.length ?? 0) / words > 0.1;
}
