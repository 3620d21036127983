import { AFTER_NAMES, TITLES } from "../language/en/name-words.ts";
import { fold, wordsOf } from "./words.ts";

/** How a name may be written, in folded words. */
export interface Spellings {
  /** The words that give it away by themselves. */
  readonly parts: readonly { readonly word: string; readonly isLast: boolean }[];
  /** Words that do so one after the other, or written as one. */
  readonly sequences: readonly (readonly string[])[];
}

/**
 * The ways in which a name may be written: in another order, with initials, without what is in the middle, in one word as
 * addresses have it. Where letters have other letters for those who cannot type them (ü: ue), once for each.
 */
export function spellingsOfName(name: string): readonly Spellings[] {
  return [...new Set([name, lengthened(name), shortened(name)])].map(spellings);
}

const LONG: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa" };

function lengthened(name: string): string {
  return name.normalize("NFC").replace(/[äöüå]/giu, (letter) => LONG[letter.toLowerCase()] ?? letter);
}

function shortened(name: string): string {
  return name.replace(/([aou])e/gi, "$1").replace(/aa/gi, "a");
}

function spellings(name: string): Spellings {
  const words = core(inOrder(name));
  const folded = words.map(fold);
  const [given, first, last] = [folded.slice(0, -1), folded.slice(0, 1), folded.slice(-1)];
  const isLowerCase = !/\p{Lu}/u.test(name);
  const parts = words.flatMap((word, index) => {
    const isLast = index === words.length - 1;
    // "van", "de", "of": what a name writes in small letters is not what it is about.
    const isParticle = !isLast && !isLowerCase && /^\p{Ll}/u.test(word);
    return [...fold(word)].length < 2 || isParticle ? [] : [{ word: fold(word), isLast }];
  });
  if (given.length === 0) return { parts, sequences: [] };
  const orders = [
    folded,
    [...last, ...given],
    [...first, ...last],
    [...last, ...first],
    [...first.flatMap(initial), ...last],
    [...last, ...first.flatMap(initial)],
    [...given.flatMap(initial), ...last],
  ];
  // O'Brien, Made-Up: one word of a name whose parts are joined by a mark.
  const joined = name
    .split(/\s/)
    .map((word) => wordsOf(word).map((part) => part.folded))
    .filter((word) => word.length > 1);
  const inOneWord = [...orders, ...joined]
    .map((order) => order.join(""))
    .filter((word) => word.length >= SHORTEST_IN_ONE_WORD);
  return { parts, sequences: [...orders, ...inOneWord.map((word) => [word])] };
}

function initial(word: string): readonly string[] {
  return [...word].slice(0, 1);
}

/** "A. Li" is not Ali. */
const SHORTEST_IN_ONE_WORD = 5;

/** The words of a name, the last name last: "Zweisam, Greta" is Greta Zweisam, and "Zweisam, Jr" is not Jr Zweisam. */
function inOrder(name: string): readonly string[] {
  const parts = name.split(",").map((part) => wordsOf(part).map(({ written }) => written));
  const given = parts.slice(1).flat();
  return [...given.filter((word) => !AFTER_NAMES.has(fold(word))), ...parts.slice(0, 1).flat()];
}

/** A name without what is written around it, unless there is nothing else. */
function core(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !TITLES.has(fold(word)));
  const end = words.findLastIndex((word) => !AFTER_NAMES.has(fold(word)));
  return start === -1 || end < start ? words : words.slice(start, end + 1);
}
