import type { TextFile } from "../../desk/desk.ts";

/** Stands for a character of what is quoted. */
const QUOTED = "\uFFFC";
/** What American papers put inside the marks belongs to the sentence around them. */
const ENDING = /[,.!?]+$/;

/**
 * A text with U+FFFC for every character inside its quotation marks, but for the stop or comma before the closing one: what is left are the article's own words. Offsets are
 * those of the text.
 */
export function ownWords(text: TextFile): string {
  const known = found.get(text) ?? withoutQuotations(text);
  found.set(text, known);
  return known;
}

const found = new WeakMap<TextFile, string>();

function withoutQuotations(text: TextFile): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { inner } of text.quotations()) {
    const end =
      inner.end - (ENDING.exec(text.content.slice(inner.start, inner.end).slice(-3))?.[0].length ?? 0);
    pieces.push(text.content.slice(at, inner.start), QUOTED.repeat(end - inner.start));
    at = end;
  }
  return pieces.join("") + text.content.slice(at);
}
