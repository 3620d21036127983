import { mayDeny } from "../language/en/denying-cues.ts";
import { wordClass } from "../language/en/word-classes.ts";
import { insideQuotation } from "../text/inside-quotation.ts";
import type { Alignment } from "./align-texts.ts";
import {
  type ArticleText,
  isProse,
  isQuoted,
  type Sentence,
  sentencesOver,
  spanOf,
  type WordRange,
} from "./article-text.ts";
import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, haveSameWords, passageOf } from "./compared-stretch.ts";

/** How a paragraph begins that answers or goes on with the one before it. */
const LINKED =
  /^(?:but|however|yet|still|nevertheless|nonetheless|though|although|this|that|these|those|such|it|not|no|so|instead|in fact|actually|correction)$/;
/** Words that stand for what was said before: the first word of a sentence, or one that no noun follows. */
const LEANS_FIRST = /^(?:this|that|these|those|it|such|its)$/;
const LEANS_ALONE = /^(?:this|these|so)$/;

/**
 * The changes of what is around a claim's sentences: the sentence before and the one after, and whether the quote is in
 * quotation marks. Of the paragraphs around its own, it only counts what was rewritten or taken out, or put in as an answer:
 * their order says nothing of the claim.
 */
export function changesAround(alignment: Alignment, stretch: ComparedStretch): readonly Change[] {
  return [
    ...sideChanges(alignment, stretch, "before"),
    ...sideChanges(alignment, stretch, "after"),
    ...markChanges(stretch),
  ];
}

function sideChanges(
  { before, after, same, origin }: Alignment,
  stretch: ComparedStretch,
  side: "before" | "after",
): readonly Change[] {
  const [one, other] = [neighbour(before, stretch.own, side), neighbour(after, stretch.other, side)];
  if (!one && !other) return [];
  if (one && isSame(stretch, one.sentence, besideOf(one.sentence, stretch.other, side))) return [];
  const change: Change = {
    kind: "context",
    where: "around",
    before: passageOf(before, one?.sentence ?? edgeOf(stretch.own, side)),
    after: passageOf(after, other?.sentence ?? edgeOf(stretch.other, side)),
  };
  if (one?.isInParagraph || other?.isInParagraph) return [change];
  if (one && isProse(before, one.sentence) && same[one.at] === -1) return [change];
  if (side === "before" && leansBack(before, stretch.own)) return [change];
  const isNew = other !== undefined && origin[other.at] === -1;
  return isNew && answers(after, other.sentence, side) ? [change] : [];
}

/** "That makes it larger", "The ministry has rejected this." */
function leansBack(article: ArticleText, { from, to }: WordRange): boolean {
  return article.words.slice(from, to).some(({ plain, start }, step, words) => {
    if (step === 0) return LEANS_FIRST.test(plain);
    const next = words[step + 1];
    const isAlone = next?.kind !== "word" || wordClass(next.plain) !== undefined;
    return LEANS_ALONE.test(plain) && isAlone && !isQuoted(article, start);
  });
}

interface Neighbour {
  readonly at: number;
  readonly sentence: Sentence;
  /** Whether it is in the same paragraph. */
  readonly isInParagraph: boolean;
}

function neighbour(article: ArticleText, range: WordRange, side: "before" | "after"): Neighbour | undefined {
  const over = sentencesOver(article, range);
  const at = side === "before" ? over.from - 1 : over.to;
  const [sentence, own] = [
    article.sentences[at],
    article.sentences[side === "before" ? over.from : over.to - 1],
  ];
  return sentence && own && { at, sentence, isInParagraph: sentence.paragraph === own.paragraph };
}

/** Whether a sentence is beside the new ones, and nothing has been put in at its beginning. */
function isSame({ before, after }: ComparedStretch, sentence: WordRange, beside: WordRange): boolean {
  const { from } = sentencesOver(after, { from: beside.from, to: beside.from + 1 });
  return haveSameWords(before, after, sentence, beside) && after.sentences[from]?.from === beside.from;
}

/** As many of the new words as a sentence has, right before a stretch of them or right after it. */
function besideOf({ from, to }: WordRange, other: WordRange, side: "before" | "after"): WordRange {
  const length = to - from;
  return side === "before"
    ? { from: other.from - length, to: other.from }
    : { from: other.to, to: other.to + length };
}

function edgeOf({ from, to }: WordRange, side: "before" | "after"): WordRange {
  const at = side === "before" ? from : to;
  return { from: at, to: at };
}

/** Whether a new paragraph beside a claim's says something of it. */
function answers(article: ArticleText, sentence: Sentence, side: "before" | "after"): boolean {
  const words = article.words.slice(sentence.from, sentence.to);
  if (side === "before") return words.at(-1)?.written === ":";
  const first = words.find(({ kind }) => kind !== "mark");
  const { start, end } = spanOf(article, sentence);
  return LINKED.test(first?.plain ?? "") || mayDeny(article.text.slice(start, end));
}

/** Whether a quote that was inside quotation marks is so no more, or the other way round, wherever those are. */
function markChanges({ before, after, own, other, quote, differences }: ComparedStretch): readonly Change[] {
  if (differences.length > 0) return [];
  const place = { from: other.from + quote.from - own.from, to: other.from + quote.to - own.from };
  const inside = (article: ArticleText, range: WordRange) =>
    insideQuotation(article.text, article.quotations, spanOf(article, range));
  const sides = [inside(before, quote), inside(after, place)];
  if (!(sides.includes("whole") && sides.includes("none"))) return [];
  return [
    { kind: "context", where: "around", before: passageOf(before, quote), after: passageOf(after, place) },
  ];
}
