import type { RecordFile, TextFile } from "../../desk/desk.ts";
import type { Span } from "../../text/span.ts";
import { claimedIn } from "./claimed-spans.ts";

/** Phrases of fewer words in quotation marks are not yet something that somebody said. */
const FEWEST_WORDS = 4;

/** Something that somebody is quoted with in an article. Offsets are UTF-16 code units into its text. */
export interface Said extends Span {
  /** Without the marks. */
  readonly words: string;
  /** Whether a claim records it. */
  readonly isLogged: boolean;
}

/** What an article quotes somebody with: no titles, slogans, nicknames or phrases of a few words. */
export function quotationsSaid(record: RecordFile, text: TextFile): readonly Said[] {
  const isClaimed = claimedIn(record, text);
  return text.quotations().flatMap(({ kind, inner, start, end }) => {
    const words = text.content.slice(inner.start, inner.end);
    if (kind === "scare" || words.split(/\s+/).length < FEWEST_WORDS) return [];
    return [{ start, end, words, isLogged: isClaimed({ start, end }) }];
  });
}
