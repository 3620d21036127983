/** Strings to be looked for at every place of a text, and their lengths in UTF-16 code units. */
export interface Grams {
  readonly texts: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

export function gramsOf(texts: Iterable<string>): Grams {
  const all = new Set(texts);
  return { texts: all, lengths: [...new Set([...all].map((text) => text.length))] };
}
