import type { RecordFile, TextFile } from "../../desk/desk.ts";
import { relationsWithin } from "../../draft/draft-of.ts";
import type { Relation } from "../../draft/relation.ts";
import { isEnglish } from "../../model/language.ts";
import type { Span } from "../../text/span.ts";
import { claimedIn } from "./claimed-spans.ts";

/**
 * Of what is read with this confidence, 91 in 100 are what annotators marked on the articles that the drafter was measured
 * on, and 98 have words of it (docs/draft.md).
 */
const CERTAIN = 0.65;

/** An attributed statement that is read in a text and that no claim records. Offsets are UTF-16 code units into the text. */
export interface Unlogged extends Span {
  /** Who is credited, as the text calls them, and whom it means by that. */
  readonly source: string | undefined;
  readonly cue: string;
  readonly words: string;
}

/** How much of what an article attributes to somebody the desk has logged. */
export interface Coverage {
  /** Statements that are surely read as attributed; undefined where no text is available, or none that can be read. */
  readonly statements: number;
  readonly unlogged: readonly Unlogged[];
}

/** What an article attributes to somebody, and what of it no claim records; undefined without an English text. */
export function coverageOf(record: RecordFile): Coverage | undefined {
  const { text, article } = record;
  if (!text || !isEnglish(article?.language)) return undefined;
  const known = coverages.get(text) ?? read(record, text);
  coverages.set(text, known);
  return known;
}

/** A text belongs to one record, and neither changes. */
const coverages = new WeakMap<TextFile, Coverage>();

/**
 * What an article attributes to somebody in some of its paragraphs, and no claim records; with those beside them, in which what
 * is said may begin or go on.
 *
 * @param isWanted whether a paragraph is
 */
export function unloggedWhere(
  record: RecordFile,
  isWanted: (paragraph: string) => boolean,
): readonly Unlogged[] {
  const { text, article } = record;
  if (!text || !isEnglish(article?.language)) return [];
  const all = text.paragraphs();
  const wanted = new Set<number>();
  for (const [at, { start, end }] of all.entries()) {
    if (!isWanted(text.content.slice(start, end))) continue;
    for (const near of [at - 1, at, at + 1]) wanted.add(near);
    for (let next = at + 1; goesOn(text, all[next]); next++) wanted.add(next);
  }
  const within = all.filter((_, at) => wanted.has(at));
  return unloggedOf(record, text, relationsWithin(text.content, within, CERTAIN));
}

/** Whether a paragraph begins with a quotation mark, as one does that goes on with what is quoted before. */
function goesOn({ content }: TextFile, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && /^["“„«‘']/.test(content.slice(paragraph.start, paragraph.end));
}

function read(record: RecordFile, text: TextFile): Coverage {
  const relations = relationsWithin(text.content, text.paragraphs(), CERTAIN);
  return { statements: relations.length, unlogged: unloggedOf(record, text, relations) };
}

function unloggedOf(record: RecordFile, text: TextFile, relations: readonly Relation[]): readonly Unlogged[] {
  const isClaimed = claimedIn(record, text);
  return relations
    .filter(({ content }) => !content.some(isClaimed))
    .map(({ source, resolved, cue, content }): Unlogged => {
      const [first, last] = [content[0], content.at(-1)];
      const [who] = source;
      return {
        start: first?.start ?? 0,
        end: last?.end ?? 0,
        source: resolved ?? (who && text.content.slice(who.start, who.end)),
        cue: cue.map(({ start, end }) => text.content.slice(start, end)).join(" "),
        words: content.map(({ start, end }) => text.content.slice(start, end)).join(" … "),
      };
    });
}
