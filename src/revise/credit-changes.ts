import { mayCredit } from "../language/en/crediting-words.ts";
import { wordClass } from "../language/en/word-classes.ts";
import { type Alignment, becameOf } from "./align-texts.ts";
import {
  type ArticleText,
  isProse,
  isQuoted,
  type Sentence,
  sentencesOver,
  type WordRange,
} from "./article-text.ts";
import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, haveSameWords, passageOf } from "./compared-stretch.ts";
import { anyCuesIn, type CreditWords } from "./credit-words.ts";
import { differingWords } from "./differing-words.ts";
import type { Names } from "./names.ts";

/** As many sentences before a claim's, and half as many after it, as are looked through for whoever is credited. */
const REACH = 8;
/** Paragraphs beside the claim's own in which they may be. */
const PARAGRAPHS = 1;

/**
 * The changes of who is credited, outside a claim's own sentences: in the sentence that names them or has the cue, and for
 * "he said" in the names that come before it.
 */
export function creditChanges(
  alignment: Alignment,
  stretch: ComparedStretch,
  credit: CreditWords,
  names: Names,
): readonly Change[] {
  return [...elsewhere(alignment, stretch, credit), ...antecedentChange(alignment, stretch, credit, names)];
}

function elsewhere(alignment: Alignment, stretch: ComparedStretch, credit: CreditWords): readonly Change[] {
  const { before } = alignment;
  if (creditedIn(before, stretch.own, credit)) return [];
  const over = sentencesOver(before, stretch.own);
  const own = before.sentences[over.from];
  const at = nearby(over).find((index) => {
    const sentence = before.sentences[index];
    return (
      sentence &&
      own &&
      Math.abs(sentence.paragraph - own.paragraph) <= PARAGRAPHS &&
      creditedIn(before, sentence, credit)
    );
  });
  const sentence = at === undefined ? undefined : before.sentences[at];
  if (at === undefined || !sentence || !own) return [];
  return isKept(alignment, stretch, { at, sentence, own }, credit)
    ? []
    : [changeOf(alignment, stretch, at, sentence)];
}

/** The sentences around some, the nearest first, those before them first: indices. */
function nearby({ from, to }: WordRange): readonly number[] {
  return Array.from({ length: REACH }, (_, step) => [
    from - 1 - step,
    ...(step < REACH / 2 ? [to + step] : []),
  ]).flat();
}

function creditedIn(article: ArticleText, range: WordRange, credit: CreditWords): boolean {
  if (credit.cuesIn(article, range).size > 0) return true;
  return article.words.slice(range.from, range.to).some(({ plain }) => credit.isSpeaker(plain));
}

/** Whether a sentence still credits whom it credited, and is where it was as seen from the claim. */
function isKept(
  alignment: Alignment,
  stretch: ComparedStretch,
  { at, sentence, own }: { readonly at: number; readonly sentence: Sentence; readonly own: Sentence },
  credit: CreditWords,
): boolean {
  const { before, after } = alignment;
  const became = becameOf(alignment, at);
  const [other, now] = [
    after.sentences[became?.from ?? -1],
    after.sentences[sentencesOver(after, stretch.other).from],
  ];
  if (!became || !other || !now) return false;
  if (other.paragraph - now.paragraph !== sentence.paragraph - own.paragraph) return false;
  const range = { from: other.from, to: after.sentences[became.to - 1]?.to ?? other.to };
  if (haveSameWords(before, after, sentence, range)) return true;
  const cues = credit.cuesIn(before, sentence);
  return !differingWords(before, after, sentence, range).some((difference) => {
    const olds = before.words.slice(difference.before.from, difference.before.to);
    return (
      olds.some(({ plain }, step) => cues.has(difference.before.from + step) || credit.isSpeaker(plain)) ||
      cues.has(difference.before.from - 1) ||
      cues.has(difference.before.to)
    );
  });
}

function changeOf(alignment: Alignment, stretch: ComparedStretch, at: number, sentence: Sentence): Change {
  const { before, after } = alignment;
  const became = becameOf(alignment, at);
  const from = after.sentences[became?.from ?? -1]?.from ?? stretch.other.from;
  const to = after.sentences[(became?.to ?? 0) - 1]?.to ?? from;
  return {
    kind: "attribution",
    where: "around",
    before: passageOf(before, sentence),
    after: passageOf(after, { from, to }),
  };
}

const PERSONAL = /^(?:he|she|they|him|her|them|his|hers|their|theirs)$/;
const PLURAL = /^(?:they|them|theirs?)$/;
/** Words between "he" and a cue, or the quotation that he is credited with: "he would later say" */
const BESIDE_CUE = 3;
/** Words from "she" to the end of a sentence that she is credited with at its end. */
const LONGEST_CREDIT = 6;
/** Words before a stretch that are looked through for a name. */
const LOOKED_BACK = 600;

/**
 * Whom "he" stands for may be another one where another paragraph comes before, or where the sentence is another one that last
 * named or credited somebody.
 */
function antecedentChange(
  alignment: Alignment,
  { before, after, own, other }: ComparedStretch,
  credit: CreditWords,
  names: Names,
): readonly Change[] {
  if (!leans(before, own, credit, names)) return [];
  const differ = (one: Found | undefined, another: Found | undefined): boolean => {
    if (!one || !another) return one !== another;
    if (haveSameWords(before, after, one.sentence, another.sentence)) return false;
    const named = namesIn(before, one.sentence, names).join(" ");
    const isItsRevision = becameOf(alignment, one.at)?.from === another.at;
    return !isItsRevision || named === "" || named !== namesIn(after, another.sentence, names).join(" ");
  };
  const change = (one: Found | undefined, another: Found | undefined): Change => ({
    kind: "attribution",
    where: "around",
    before: passageOf(before, one?.sentence ?? { from: own.from, to: own.from }),
    after: passageOf(after, another?.sentence ?? { from: other.from, to: other.from }),
  });
  const [last, newLast] = [sentenceBefore(before, own.from), sentenceBefore(after, other.from)];
  if (!(last?.isInParagraph && newLast?.isInParagraph) && differ(last, newLast))
    return [change(last, newLast)];
  const isTelling = (article: ArticleText) => (sentence: Sentence) =>
    namesIn(article, sentence, names).length > 0 || anyCuesIn(article, sentence).size > 0;
  const one = sentenceBefore(before, own.from, isTelling(before));
  const another = sentenceBefore(after, other.from, isTelling(after));
  return differ(one, another) ? [change(one, another)] : [];
}

/** Whether somebody is spoken of who is named before a stretch: "he said", whatever it quotes, or "his" before any name. */
function leans(article: ArticleText, own: WordRange, credit: CreditWords, names: Names): boolean {
  const cues = new Set([...credit.cuesIn(article, own), ...anyCuesIn(article, own)]);
  for (let at = own.from; at < own.to; at++) {
    const word = article.words[at];
    if (!word || !PERSONAL.test(word.plain) || isQuoted(article, word.start)) continue;
    const before = { from: own.from, to: at };
    const isSpokenOf = PLURAL.test(word.plain)
      ? hasNoun(article, before)
      : namesIn(article, before, names).length > 0;
    if (!isSpokenOf) return true;
    for (let step = -BESIDE_CUE; step <= BESIDE_CUE; step++) {
      // "Reed said he knew" says who he is.
      if (step > 0 && cues.has(at + step)) return true;
      if (article.words[at + step]?.kind === "mark") return true;
    }
    if (article.words[at - 1]?.written === "," && endsSoon(article, at)) return true;
  }
  return false;
}

/** "The road is closed, she made clear." */
function endsSoon({ words }: ArticleText, at: number): boolean {
  return words.slice(at, at + LONGEST_CREDIT).some(({ written }) => written === ".");
}

/** "Residents got their mail" */
function hasNoun({ words }: ArticleText, { from, to }: WordRange): boolean {
  return words
    .slice(from, to)
    .some(({ kind, plain }) => kind === "word" && wordClass(plain) === undefined && !mayCredit(plain));
}

/** A sentence, its index, and whether it is in the paragraph from which it was looked for. */
interface Found {
  readonly sentence: Sentence;
  readonly at: number;
  readonly isInParagraph: boolean;
}

/** The last sentence before a word for which something holds, headlines and bylines left out. */
function sentenceBefore(
  article: ArticleText,
  at: number,
  holds: (sentence: Sentence) => boolean = () => true,
): Found | undefined {
  let index = sentencesOver(article, { from: at, to: at + 1 }).from - 1;
  const paragraph = article.sentences[index + 1]?.paragraph;
  for (let sentence = article.sentences[index]; sentence; sentence = article.sentences[--index]) {
    if (at - sentence.to > LOOKED_BACK) return undefined;
    if (isProse(article, sentence) && holds(sentence))
      return { sentence, at: index, isInParagraph: sentence.paragraph === paragraph };
  }
  return undefined;
}

function namesIn(article: ArticleText, { from, to }: WordRange, names: Names): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++)
    if (names.isName(article, at)) found.push(article.words[at]?.written ?? "");
  return found;
}
