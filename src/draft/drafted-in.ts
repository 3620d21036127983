import type { TextFile } from "../desk/desk.ts";
import { mentionParts } from "../language/en/mention-parts.ts";
import type { Span } from "../text/span.ts";
import type { CreditAside } from "./credit-aside.ts";
import { draftOf } from "./draft-of.ts";
import type { Relation } from "./relation.ts";

/**
 * What the drafter reads in a sentence of an English text: which words of it are the claim, who is credited, with which
 * words. The surest statement of several; undefined where it reads none.
 *
 * @param sentence where it is in the text
 * @returns words as UTF-16 offsets into the sentence
 */
export function draftedIn(text: TextFile, sentence: Span): CreditAside | undefined {
  const [surest] = relationsOf(text)
    .filter(({ cue }) => cue.some((span) => isInside(span, sentence)))
    .toSorted((one, other) => other.confidence - one.confidence);
  if (!surest) return undefined;
  const { source, resolved, cue, content } = surest;
  const [who] = source;
  const mention = resolved ?? (who && text.content.slice(who.start, who.end));
  const name = mention === undefined ? "" : mentionParts(mention).name;
  const [part, ...others] = content.filter((span) => isInside(span, sentence));
  return {
    words: part && others.length === 0 ? withoutThat(text.content, part, sentence.start) : undefined,
    // "She" whom the text has not named is nobody yet.
    name:
      /^\p{Lu}/u.test(name) && (resolved !== undefined || !/^(?:He|She|They|It|We|I)$/.test(name))
        ? name
        : undefined,
    cue: cue.map(({ start, end }) => text.content.slice(start, end)).join(" "),
  };
}

const known = new WeakMap<TextFile, readonly Relation[]>();

function relationsOf(text: TextFile): readonly Relation[] {
  const relations = known.get(text) ?? draftOf(text.content).relations;
  known.set(text, relations);
  return relations;
}

function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

function withoutThat(text: string, { start, end }: Span, from: number): Span {
  const [that = ""] = /^that\s+/.exec(text.slice(start, end)) ?? [];
  return { start: start + that.length - from, end: end - from };
}
