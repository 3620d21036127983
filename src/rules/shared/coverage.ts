import type { RecordFile, TextFile } from "../../desk/desk.ts";
import { draftOf } from "../../draft/draft-of.ts";
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

function read(record: RecordFile, text: TextFile): Coverage {
  const isClaimed = claimedIn(record, text);
  const { relations } = draftOf(text.content, record.article?.language, CERTAIN);
  const unlogged = relations
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
  return { statements: relations.length, unlogged };
}
