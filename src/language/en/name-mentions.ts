import { AFTER_NAMES, TITLES } from "./name-words.ts";

/** Small words of a name, which say nothing of whose it is; an acronym leaves most of them out. */
const SMALL = new Set(
  "a an the of for and or in on at to by with from as who that which has is are was were not de la le du von van der den al".split(
    " ",
  ),
);

/**
 * The words by which a text may refer to somebody: each word of the name or description that says something by itself, in
 * small letters, and the acronyms that its words make ("Ministry of Works": MW, MoW).
 */
export function namingWords(name: string): ReadonlySet<string> {
  const words = wordsIn(name);
  const large = words.filter((word) => !isSmall(word));
  const telling = large.filter((word) => word.length > 1 && !isTitle(word));
  // Somebody whose name is a title ("the mayor") is known by that.
  const known = telling.length > 0 ? telling : large;
  return new Set([...known.map((word) => word.toLowerCase()), ...acronyms(words)]);
}

/** The words of a text as `namingWords` has them: in small letters; and as they are where they may be acronyms. */
export function mentionedWords(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set([
    ...words.map((word) => word.toLowerCase()),
    ...words.filter((word) => !PLAIN.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) > 1),
  ]);
}

/** Most words have one capital at the most, and are not counted. */
const PLAIN = /^[A-Za-z]?[a-z0-9]*$/;

function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase());
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase();
  return TITLES.has(plain) || AFTER_NAMES.has(plain);
}

function acronyms(words: readonly string[]): readonly string[] {
  const isLarge = (word: string) => /^\p{Lu}/u.test(word) && !isSmall(word) && !isTitle(word);
  const short = words.filter(isLarge);
  const long = words.filter((word) => isLarge(word) || /^(?:of|for|and)$/.test(word));
  return [short, long].filter(({ length }) => length > 1).map((letters) => letters.map(initial).join(""));
}

function initial(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** "U.N." is read as "UN", and "Reed's" as "Reed" and "s". */
function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
