import { mayCredit } from "../language/en/crediting-words.ts";
import { namingWords } from "../language/en/name-mentions.ts";
import type { ArticleText, WordRange } from "./article-text.ts";
import { wordsIn } from "./words-in.ts";

/** Whom a record says that the article credits with a claim: the cues of its attribution, and the names of its sources. */
export interface Credited {
  readonly cues: readonly string[];
  readonly speakers: readonly string[];
}

/** Finds the words that credit somebody. */
export interface CreditWords {
  /** The words of the cues in a stretch of a text: indices. */
  readonly cuesIn: (article: ArticleText, range: WordRange) => ReadonlySet<number>;
  /** Whether a word (in small letters) is one by which a speaker is named. */
  readonly isSpeaker: (plain: string) => boolean;
}

const GAP = /\s*(?:\.{3}|…)\s*/u;

export function creditWordsOf({ cues, speakers }: Credited): CreditWords {
  const parts = cues
    .flatMap((cue) => cue.split(GAP))
    .map((part) => wordsIn(part).map(({ plain }) => plain))
    .filter((part) => part.length > 0);
  const names = new Set(speakers.flatMap((name) => [...namingWords(name)].map((word) => word.toLowerCase())));
  return {
    cuesIn: ({ words }, { from, to }) => {
      const found = new Set<number>();
      for (const part of parts) {
        for (let at = from; at + part.length <= to; at++) {
          if (part.some((word, step) => words[at + step]?.plain !== word)) continue;
          for (let step = 0; step < part.length; step++) found.add(at + step);
        }
      }
      return found;
    },
    isSpeaker: (plain) => names.has(plain),
  };
}

/** The words of a stretch that may credit somebody, in quotations or not, whatever a record says. */
export function anyCuesIn({ words }: ArticleText, { from, to }: WordRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) if (mayCredit(words[at]?.plain ?? "")) found.add(at);
  return found;
}
