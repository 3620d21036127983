import type { Span } from "../text/span.ts";
import type { Alignment } from "./align-texts.ts";
import { spanOf } from "./article-text.ts";

/**
 * The sentences of the new text that were not in the old one, as they are now or in another form: nobody has logged what they
 * say.
 *
 * @returns in order; UTF-16 code units into the new text
 */
export function newSentences({ after, origin, similar }: Alignment): readonly Span[] {
  const isKnown = Uint8Array.from(origin, (one) => (one === -1 ? 0 : 1));
  for (const { from, to } of similar.values()) isKnown.fill(1, from, to);
  return after.sentences.flatMap((sentence, index) =>
    isKnown[index] === 1 ? [] : [spanOf(after, sentence)],
  );
}
