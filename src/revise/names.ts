import { mayCredit } from "../language/en/crediting-words.ts";
import { isDating } from "../language/en/dating-words.ts";
import { ALSO_WORDS } from "../language/en/name-words.ts";
import { isNegative, isQualifying } from "../language/en/weighty-words.ts";
import { wordClass } from "../language/en/word-classes.ts";
import type { ArticleText } from "./article-text.ts";
import type { Word } from "./words-in.ts";

const CAPITAL = /^\p{Lu}/u;
const CAPITAL_WITHIN = /.\p{Lu}/u;
const ENDS_SENTENCE = /^(?:[.!?:]|\.{3})$/;

/** Tells which words of two texts are names, or stand for one. */
export interface Names {
  /**
   * Whether a word names somebody or something: what has a capital that no sentence's beginning explains. Days and months
   * are dates.
   */
  readonly isName: (article: ArticleText, at: number) => boolean;
  /** Whether a word begins a sentence, or a quotation in one, so that its capital says nothing. */
  readonly isFirst: (article: ArticleText, at: number) => boolean;
}

/** The words that are written in small letters somewhere tell that a capital at the beginning of a sentence is no name's. */
export function namesOf(...articles: readonly ArticleText[]): Names {
  const starts = new Map(
    articles.map((article) => [article, new Set(article.sentences.map(({ from }) => from))]),
  );
  const isFirst = (article: ArticleText, at: number): boolean => {
    const before = article.words[at - 1];
    return (
      starts.get(article)?.has(at) === true ||
      before === undefined ||
      before.kind === "mark" ||
      ENDS_SENTENCE.test(before.written)
    );
  };
  const [small, large] = [new Set<string>(), new Set<string>()];
  for (const article of articles) {
    for (const [at, { written, plain, kind }] of article.words.entries()) {
      if (kind !== "word") continue;
      if (written === plain) small.add(plain);
      else if (!isFirst(article, at)) large.add(plain);
    }
  }
  return {
    isFirst,
    isName: (article, at) => {
      const word = article.words[at];
      if (!word || word.kind === "mark" || word.kind === "sign") return false;
      if (CAPITAL_WITHIN.test(word.written)) return true;
      if (!CAPITAL.test(word.written) || isDating(word.written)) return false;
      if (!isFirst(article, at) || large.has(word.plain)) return true;
      return !isKnownWord(word) && (!small.has(word.plain) || ALSO_WORDS.has(word.plain));
    },
  };
}

function isKnownWord({ plain, written }: Word): boolean {
  return (
    wordClass(plain) !== undefined ||
    isQualifying(plain) ||
    isNegative(plain) ||
    mayCredit(plain) ||
    isDating(written)
  );
}

/** Whether a word (in small letters) stands for somebody or something that is named elsewhere. */
export function isPronoun(plain: string): boolean {
  return (
    /^(?:pronoun|object|possessive)$/.test(wordClass(plain) ?? "") ||
    /^(?:mine|ours|yours|hers|theirs)$/.test(plain)
  );
}
