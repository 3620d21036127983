import uFuzzy from "@leeoniya/ufuzzy";

/** Texts that can be asked how much of something they say in other words. */
export interface Rewordings {
  /**
   * How much of what some words tell is in each of the texts, from 0 to 1. The fewer texts have a word, the more it tells.
   *
   * @param words as `wordsOf` gives them
   */
  readonly sharesOf: (words: ReadonlySet<string>) => readonly number[];
  /** The same for a single text, which need not be one of them. */
  readonly shareIn: (words: ReadonlySet<string>, text: ReadonlySet<string>) => number;
}

/** @param texts the words of each, as `wordsOf` gives them */
export function rewordingsIn(texts: readonly Iterable<string>[]): Rewordings {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(text)) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  // What all texts have tells next to nothing, but not nothing: of a few texts, all may say the same.
  const weightOf = (word: string) => Math.log((texts.length + 2) / ((places.get(word)?.length ?? 0) + 1));
  const weightOfAll = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, word) => sum + weightOf(word), 0);
  return {
    sharesOf: (words) => {
      const shares = texts.map(() => 0);
      const whole = weightOfAll(words);
      for (const word of words)
        for (const at of places.get(word) ?? []) shares[at] = (shares[at] ?? 0) + weightOf(word) / whole;
      return shares;
    },
    shareIn: (words, text) => {
      const shared = new Set([...words].filter((word) => text.has(word)));
      return shared.size === 0 ? 0 : weightOfAll(shared) / weightOfAll(words);
    },
  };
}

/** The words of a text without their commonest endings, by which they are compared. */
export function wordsOf(text: string): readonly string[] {
  return plainWordsOf(text).map(withoutEnding);
}

/** The words of a text in small letters, without accents. */
export function plainWordsOf(text: string): readonly string[] {
  return (
    uFuzzy
      .latinize(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** @param word as `plainWordsOf` gives it */
export function withoutEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|e|s)$/, "") : word;
}
