import { creditsIn } from "../language/en/credits.ts";
import { cueIn } from "../language/en/speech-cues.ts";
import type { Span } from "../text/span.ts";

/** A sentence whose words that credit somebody are set aside. */
export interface CreditAside {
  /** The words that are left: UTF-16 offsets into the sentence. */
  readonly words: Span | undefined;
  /** Whom the sentence names: "Ministry of Works"; undefined where that is not surely read. */
  readonly name: string | undefined;
  readonly cue: string | undefined;
}

/** Shorter than this, in words, what is left is no claim. */
const FEWEST = 3;

/**
 * Proposes which words of a sentence are the claim and which only say whose it is: "…, the council said",
 * "Reed said that …", "According to Reed, …". English only, and no more than a proposal: somebody looks at it.
 *
 * @param sentence with every character of what it quotes replaced by U+FFFC
 */
export function creditAside(sentence: string): CreditAside | undefined {
  const [credit] = creditsIn(sentence);
  if (!credit) return undefined;
  const { start, end, who } = credit;
  const words = leading(sentence, start, end) ?? trailing(sentence, start);
  return {
    words: words && countOf(sentence.slice(words.start, words.end)) >= FEWEST ? words : undefined,
    name: who.kind === "name" ? who.words.join(" ") : undefined,
    cue: cueIn(sentence.slice(start, end)),
  };
}

/** What follows a credit that the sentence begins with. */
function leading(sentence: string, start: number, end: number): Span | undefined {
  if (!/^\s*(?:(?:the|an?)\s+)?$/i.test(sentence.slice(0, start))) return undefined;
  const after = sentence.slice(end);
  const isAccording = /^according/i.test(sentence.slice(start));
  const [gap] =
    (isAccording ? /^[^,]{0,80},\s+/ : /^(?:[^,.]{0,40}?\s)?that\s+|^\s+(?=\p{Ll})/u).exec(after) ?? [];
  return gap === undefined ? undefined : trimmed(sentence, end + gap.length, sentence.length);
}

/** What is before a credit that is hung on with a comma. */
function trailing(sentence: string, start: number): Span | undefined {
  const comma = sentence.lastIndexOf(",", start);
  const between = sentence.slice(comma + 1, start);
  const isHungOn = comma > 0 && /^\s*(?:(?:the|an?|his|her|its|their)\b[^,]*|)$/iu.test(between);
  // "Reed, the mayor, said": the comma closes what stands between the speaker and the verb.
  const isAppositive = between.trim() === "" && sentence.slice(0, comma).includes(",");
  return isHungOn && !isAppositive ? trimmed(sentence, 0, comma) : undefined;
}

function trimmed(sentence: string, from: number, to: number): Span {
  const words = sentence.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().replace(/[.,;:]+$/, "").length };
}

function countOf(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}
