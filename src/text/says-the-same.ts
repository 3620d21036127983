/** Words that carry what a sentence says, without their endings: "approved" and "approval" are one. */
const WORD = /[\p{L}\p{N}]{4,}|\p{N}+/gu;
const STEM = 5;
/** So much of a sentence is said again where it is: the rest is the headline's own way of putting it. */
const SHARE = 0.6;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.normalize("NFKC").toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

/** Of a whole text, more: somewhere in it, any word may be. */
const SHARE_OF_TEXT = 0.75;

/**
 * Whether a passage has most of the words of a sentence, so that it may well say the same. It is told by the beginnings of
 * words, and says nothing of what the passage makes of them.
 */
export function hasMostWordsOf(sentence: string, passage: string): boolean {
  return shareOf(sentence, passage) >= SHARE;
}

/** Whether passages have nearly all words of a sentence, taken together. */
export function haveNearlyAllWordsOf(sentence: string, passages: readonly string[]): boolean {
  return shareOf(sentence, passages.join("\n")) >= SHARE_OF_TEXT;
}

function shareOf(sentence: string, passage: string): number {
  const wanted = stemsOf(sentence);
  const there = stemsOf(passage);
  return wanted.size === 0 ? 1 : [...wanted].filter((stem) => there.has(stem)).length / wanted.size;
}
