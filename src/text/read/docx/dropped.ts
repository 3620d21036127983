import type { LeftOut } from "../article.ts";

/** Why words are not in the text, and what that is called; what has no name is not listed. */
const NAMES = {
  deleted: "words deleted in tracked changes",
  inserted: "words inserted in tracked changes",
  hidden: "hidden text",
  contents: "a table of contents",
  placeholder: "a form's placeholder",
  page: undefined,
  repeated: undefined,
} as const satisfies Record<string, string | undefined>;

export type Reason = keyof typeof NAMES;

/** Gathers the words that are not in the text, by reason. */
export function gatherDropped() {
  const found = new Map<Reason, { readonly pieces: string[]; stretch: number }>();
  let stretch = 0;
  return {
    add: (reason: Reason, words: string) => {
      const kind = found.get(reason) ?? { pieces: [], stretch };
      found.set(reason, kind);
      if (kind.stretch !== stretch) kind.pieces.push(" ");
      kind.stretch = stretch;
      kind.pieces.push(words);
    },
    /** What comes next does not go on with the same words. */
    part: () => {
      stretch++;
    },
    all: (): readonly LeftOut[] =>
      [...found].flatMap(([reason, { pieces }]) => {
        const what = NAMES[reason];
        return what === undefined ? [] : leftOut(what, pieces.join(""));
      }),
  };
}

/** A part of a document that is not in the text; nothing where it has no words. */
export function leftOut(what: string, text: string): readonly LeftOut[] {
  const words = text.match(/\S+/g) ?? [];
  return words.length === 0 ? [] : [{ what, begins: words.slice(0, 8).join(" "), words: words.length }];
}
