import type { Desk } from "../../desk/desk.ts";
import { mentionedWords, namingWords } from "../../language/en/name-mentions.ts";
import { withBodies } from "../../provenance/belonging.ts";
import { nameOf } from "../../provenance/independence.ts";

/**
 * Whether words may speak of a source: one word of its name or description, or of a body that it belongs to, is enough.
 * That they do not is sure; that they do is not.
 */
export function mayMention(desk: Desk, text: string, source: string): boolean {
  return mayNameIn(desk, text)(source);
}

/** The same, of several sources. */
export function mayNameIn(desk: Desk, text: string): (source: string) => boolean {
  const words = mentionedWords(text);
  return (source) =>
    withBodies(desk, source).some((one) => namingWordsOf(desk, one).some((word) => words.has(word)));
}

/** Many claims credit a source. */
const known = new WeakMap<Desk, Map<string, readonly string[]>>();

function namingWordsOf(desk: Desk, source: string): readonly string[] {
  const ofDesk = known.get(desk) ?? new Map<string, readonly string[]>();
  known.set(desk, ofDesk);
  const words = ofDesk.get(source) ?? [...namingWords(nameOf(desk, source))];
  ofDesk.set(source, words);
  return words;
}
