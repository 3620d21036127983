/** Words that carry what a sentence says, without their endings: "approved" and "approval" are one. */
const WORD = /[\p{L}\p{N}]{4,}|\p{N}+/gu;
const STEM = 5;
/** So much of a sentence is said again where it is: the rest is the headline's own way of putting it. */
const SHARE = 0.6;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.normalize("NFKC").toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

/**
 * Whether a passage has most of the words of a sentence, so that it may well say the same. It is told by the beginnings of
 * words, and says nothing of what the passage makes of them.
 */
export function hasMostWordsOf(sentence: string, passage: string): boolean {
  const wanted = stemsOf(sentence);
  if (wanted.size === 0) return true;
  const there = stemsOf(passage);
  return [...wanted].filter((stem) => there.has(stem)).length >= SHARE * wanted.size;
}
