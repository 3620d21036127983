import type { ArticleText, WordRange } from "./article-text.ts";
import { inOrder } from "./in-order.ts";
import { sameSentences } from "./same-sentences.ts";
import { similarSentences } from "./similar-sentences.ts";

/** Which sentences of a new text are those of an old one. */
export interface Alignment {
  readonly before: ArticleText;
  readonly after: ArticleText;
  /** For each old sentence the new one that is the same but for typography, or -1. */
  readonly same: Int32Array;
  /** For each new sentence the old one that is the same, or -1. */
  readonly origin: Int32Array;
  /** For an old sentence that is not in the new text: the new ones in a row that it has become. */
  readonly similar: ReadonlyMap<number, WordRange>;
  /** For each old sentence that has become something, whether it kept its place among the others. */
  readonly inOrder: Uint8Array;
}

/**
 * Aligns two versions of an article sentence by sentence, in time that grows with their lengths (and not their product),
 * whatever became of it in between.
 */
export function alignTexts(before: ArticleText, after: ArticleText): Alignment {
  const keys = ({ sentences }: ArticleText) => sentences.map(({ key }) => key);
  const same = sameSentences(keys(before), keys(after));
  const origin = new Int32Array(after.sentences.length).fill(-1);
  for (const [one, other] of same.entries()) if (other !== -1) origin[other] = one;
  const similar = similarSentences(before, after, same);
  const places = same.map((other, one) => (other === -1 ? (similar.get(one)?.from ?? -1) : other));
  return { before, after, same, origin, similar, inOrder: inOrder(places) };
}

/** The sentences that an old one has become: indices into the new ones, end excluded; undefined where it has become none. */
export function becameOf({ same, similar }: Alignment, sentence: number): WordRange | undefined {
  const other = same[sentence] ?? -1;
  return other === -1 ? similar.get(sentence) : { from: other, to: other + 1 };
}
