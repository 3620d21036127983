/*
 * The small words of English, by what they do in a sentence: what tells a subject from an object, and where a clause ends.
 */

const CLASSES = {
  that: "that",
  to: "to",
  not: "not n't never",
  be: "is are was were be been being am 's 're",
  have: "has have had having 've",
  do: "do does did",
  modal: "will would can could may might must should shall 'll 'd",
  pronoun: "he she they it we i you who someone everyone nobody anyone everybody somebody others one",
  object: "him her them us me himself herself themselves itself",
  possessive: "his her its their our my your whose",
  determiner:
    "the a an this these those some many most several all both any each every no another few more other such",
  which: "which whom what how why where whether when if",
  and: "and or but nor yet",
  because: "because although though while whereas unless until since after before as once so",
  preposition:
    "of in on at by for from with about against into over under between among during through without within across toward towards near behind upon amid despite like per via around off out up down",
  time: "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight",
} as const;

/** What a word does: one of the classes above, or nothing that can be told from the word alone. */
export type WordClass = keyof typeof CLASSES;

const BY_WORD: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(CLASSES)
    .flatMap(([name, words]) =>
      // "Her" is an object and a possessive: the first that is listed counts.
      words.split(" ").map((word) => [word, name as WordClass] as const),
    )
    .toReversed(),
);

/** The class of a word in small letters; undefined for nouns, verbs, adjectives and names. */
export function wordClass(word: string): WordClass | undefined {
  return BY_WORD.get(word);
}
