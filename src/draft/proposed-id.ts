/** So many words say which claim it is. */
const MOST_WORDS = 5;

/** Words that say nothing of what a claim is about. */
const EMPTY = new Set(
  "a an and are as at be been but by for from had has have he her his in is it its of on or our said says she so that the their they this to was we were which who will with would".split(
    " ",
  ),
);

/**
 * An id for a claim, from the words of its statement: "road-closed-lorries". It is not one of those that are taken.
 *
 * @param statement in any script; one without Latin letters or digits gives "claim"
 */
export function proposedId(statement: string, taken: ReadonlySet<string>): string {
  const words = slugOf(statement).split("-");
  const telling = words.filter((word) => !EMPTY.has(word));
  const said = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join("-");
  const id = /[a-z]/.test(said) ? said : `claim-${said}`.replace(/-$/, "");
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(one)) return one;
  }
}

/** Latin letters, digits and hyphens: what ids and the names of files are made of. */
export function slugOf(text: string): string {
  return text
    .replace(NOTE_NUMBER, "")
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase()
    .replace(/[ßæœłøđðþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/(?<=\d)[.,](?=\d)/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The number of a note, above the line: "2023¹" is not 20231. */
const NOTE_NUMBER = /(?<=\d)[⁰¹²³⁴-⁹]+/g;

/** Letters that are no other letter with a mark on it. */
const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
