import { wordClass } from "../language/en/word-classes.ts";
import { plainWordsOf, withoutEnding, wordsOf } from "./rewordings.ts";

/** What claims are compared by: their words as `wordsOf` gives them, in their order. */
export interface WordsSaid {
  readonly statement: readonly string[];
  readonly quote: readonly string[];
  /** The words of the statement that tell something: not "the", "is" or "not". */
  readonly telling: ReadonlySet<string>;
  /** Those of the statement and of the quote. */
  readonly allTelling: ReadonlySet<string>;
  /** The names and numbers in the statement; of most claims, nobody asks. */
  readonly particulars: () => readonly string[];
}

/** A name, as far as a capital letter tells one inside a sentence, or a number. */
const PARTICULAR = /(?<=[\p{L}\p{M}\p{N},;:'’–-] )\p{Lu}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;

export function wordsSaid(statement: string, quote: string): WordsSaid {
  const [stated, quoted] = [plainWordsOf(statement), plainWordsOf(quote)];
  const telling = stated.filter(tells).map(withoutEnding);
  return {
    statement: stated.map(withoutEnding),
    quote: quoted.map(withoutEnding),
    telling: new Set(telling),
    allTelling: new Set([...telling, ...quoted.filter(tells).map(withoutEnding)]),
    particulars: () => wordsOf(statement.match(PARTICULAR)?.join(" ") ?? ""),
  };
}

function tells(word: string): boolean {
  return wordClass(word) === undefined;
}

/** In words: fewer are the same by chance. */
export const FEWEST_WORDS = 3;

/**
 * Whether two claims have the same words.
 *
 * @param isOneArticle claims of one article are often of one sentence, so only what they state is compared
 */
export function haveSameWords(one: WordsSaid, other: WordsSaid, isOneArticle: boolean): boolean {
  if (areSame(one.statement, other.statement)) return true;
  if (isOneArticle) return false;
  return (
    areSame(one.quote, other.quote) ||
    areSame(one.quote, other.statement) ||
    areSame(one.statement, other.quote)
  );
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length >= FEWEST_WORDS &&
    one.length === other.length &&
    one.every((word, index) => word === other[index])
  );
}

/**
 * Whether each of two claims names somebody, or gives a number, that the other one lacks: then they tell of different
 * things in the same words.
 *
 * @param isOneArticle as for `haveSameWords`
 */
export function areOfOthers(one: WordsSaid, other: WordsSaid, isOneArticle: boolean): boolean {
  const hasOwn = ({ particulars }: WordsSaid, { statement, quote }: WordsSaid) => {
    const there = new Set((isOneArticle ? statement : [...statement, ...quote]).map(beginningOf));
    return particulars().some((word) => !there.has(beginningOf(word)));
  };
  return hasOwn(one, other) && hasOwn(other, one);
}

/** "Russia" and "Russian" are one name. */
function beginningOf(word: string): string {
  return word.slice(0, 5);
}
