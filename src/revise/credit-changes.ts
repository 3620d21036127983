import { type Alignment, becameOf } from "./align-texts.ts";
import { type ArticleText, type Sentence, sentencesOver, type WordRange } from "./article-text.ts";
import type { Change } from "./claim-revision.ts";
import { type ComparedStretch, haveSameWords, passageOf } from "./compared-stretch.ts";
import type { CreditWords } from "./credit-words.ts";
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
  return [...elsewhere(alignment, stretch, credit), ...antecedentChange(stretch, names)];
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
/** Words before a stretch that are looked through for a name. */
const LOOKED_BACK = 600;

/** Whom "he" stands for may be another one where the names before it are. */
function antecedentChange({ before, after, own, other }: ComparedStretch, names: Names): readonly Change[] {
  const leans = before.words
    .slice(own.from, own.to)
    .some(({ plain, start }) => PERSONAL.test(plain) && !isQuoted(before, start));
  if (!leans || namesIn(before, { from: own.from, to: firstPronoun(before, own) }, names).length > 0)
    return [];
  const [one, another] = [namedBefore(before, own.from, names), namedBefore(after, other.from, names)];
  if (one.names === another.names) return [];
  return [
    {
      kind: "attribution",
      where: "around",
      before: passageOf(before, one.range),
      after: passageOf(after, another.range),
    },
  ];
}

function firstPronoun(article: ArticleText, { from, to }: WordRange): number {
  const found = article.words
    .slice(from, to)
    .findIndex(({ plain, start }) => PERSONAL.test(plain) && !isQuoted(article, start));
  return found === -1 ? to : from + found;
}

function isQuoted({ quotations }: ArticleText, offset: number): boolean {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (quotations[low]?.start ?? offset + 1) <= offset;
}

/** The names in what comes before a word in its paragraph; where there are none, in the nearest paragraph that has some. */
function namedBefore(
  article: ArticleText,
  at: number,
  names: Names,
): { readonly names: string; readonly range: WordRange } {
  let index = sentencesOver(article, { from: at, to: at + 1 }).from - 1;
  let range: WordRange = { from: at, to: at };
  let found: readonly string[] = [];
  let paragraph = article.sentences[index + 1]?.paragraph;
  for (let sentence = article.sentences[index]; sentence; sentence = article.sentences[--index]) {
    if (sentence.paragraph !== paragraph && (found.length > 0 || at - sentence.to > LOOKED_BACK)) break;
    paragraph = sentence.paragraph;
    const own = namesIn(article, sentence, names);
    if (own.length > 0) range = { from: sentence.from, to: found.length > 0 ? range.to : sentence.to };
    found = [...own, ...found];
  }
  return { names: found.join(" "), range };
}

function namesIn(article: ArticleText, { from, to }: WordRange, names: Names): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++)
    if (names.isName(article, at)) found.push(article.words[at]?.written ?? "");
  return found;
}
