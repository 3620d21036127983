import { ALSO_WORDS } from "../language/en/name-words.ts";
import { type Grams, gramsOf } from "./grams.ts";
import { tellingDigits } from "./numbers.ts";
import { spellingsOfName } from "./spellings.ts";
import { fold, type Word, wordsOf } from "./words.ts";

/** Something that must not be shown. */
export interface Secret {
  /** A name gives somebody away in each of its parts; other words do only as they are; a number in all its notations. */
  readonly kind: "name" | "words" | "number";
  readonly text: string;
}

/** What a desk prints about its sources. */
export interface Printed {
  /** The names of persons who are named. */
  readonly persons: readonly string[];
  /** The names of bodies, outlets and documents. */
  readonly others: readonly string[];
  /** The descriptions of those who are not. */
  readonly descriptions: readonly string[];
}

/** What is looked for in a text, by the folded form of words. */
export interface Lookout {
  /** Words that are hidden wherever they stand alone: in any case, or only where they are written as a name is. */
  readonly words: ReadonlyMap<string, "any" | "capital">;
  /** Words one after the other. */
  readonly sequences: Sequences;
  /** What hides the whole of a longer word that it is found in; in joined scripts, the place where it is found. */
  readonly inside: Grams;
  readonly joined: Grams;
  /** How words begin that were cut off. */
  readonly beginnings: ReadonlySet<string>;
  /** The last digits of numbers. */
  readonly numbers: Grams;
  /**
   * Persons who are named in print and share a part of their name with one who is not: a bar over the half of "Jane
   * Smith" would tell what is hidden of "Robert Smith".
   */
  readonly shown: Sequences;
}

/** A long sequence is looked for in pieces. */
const LONGEST_SEQUENCE = 16;
/** A longer name of a person is more than that. */
const LONGEST_NAMESAKE = 4;
/** A longer name is a text. */
const MOST_PARTS = 12;
/** Shorter ones ("An", "Wu") are told from ordinary words by their capitals. */
const ANY_CASE_FROM = 3;
/** A shorter one is found in too many words. */
const INSIDE_FROM = 6;
/** In scripts that write a syllable or a word with one character. */
const JOINED_FROM = 2;
/** Of a longer one, the beginning is enough. */
const LONGEST_GRAM = 12;
const SHORTEST_BEGINNING = 3;
/** How long the beginnings are that are looked for: what is longer is found as a gram. */
const BEGINNINGS: readonly number[] = Array.from(
  { length: LONGEST_GRAM - SHORTEST_BEGINNING },
  (_, index) => SHORTEST_BEGINNING + index,
);

/** Makes ready to look for secrets. */
export function lookoutFor(secrets: readonly Secret[], printed: Printed): Lookout {
  const words = new Map<string, "any" | "capital">();
  const sequences = new Sequences();
  const numbers = new Set<string>();
  const exempt = wordsInPrint(printed);
  const add = (word: string) => {
    // A year, a page.
    if (/^\d{1,4}$/.test(word)) return;
    const isShort = word.length < ANY_CASE_FROM && word !== word.toUpperCase();
    words.set(word, ALSO_WORDS.has(word) || isShort ? "capital" : "any");
  };
  const addSequence = (sequence: readonly string[]) => {
    if (sequence.length < 2) {
      for (const only of sequence) add(only);
      return;
    }
    // Stryker disable next-line EqualityOperator: the last piece would only be added twice.
    for (let start = 0; start < sequence.length - LONGEST_SEQUENCE; start += LONGEST_SEQUENCE)
      sequences.add(sequence.slice(start, start + LONGEST_SEQUENCE));
    // What is left over at the end would be too little to be looked for by itself.
    sequences.add(sequence.slice(-LONGEST_SEQUENCE));
  };
  for (const { kind, text } of secrets) {
    const digits = kind === "number" ? tellingDigits(text) : undefined;
    if (digits !== undefined) numbers.add(digits);
    const found = wordsOf(text);
    addSequence(found.map(({ folded }) => folded));
    if (kind !== "name" || found.length > MOST_PARTS) continue;
    for (const { parts, sequences: others } of spellingsOfName(text)) {
      for (const sequence of others) addSequence(sequence);
      for (const { word, isLast } of parts) {
        if (isLast || !(ALSO_WORDS.has(word) || exempt.has(word))) add(word);
      }
    }
  }
  const anyCase = [...words.keys()].filter((word) => words.get(word) === "any");
  const shown = new Sequences();
  for (const person of printed.persons) {
    const sequence = wordsOf(person).map(({ folded }) => folded);
    if (sequence.length > 1 && sequence.length <= LONGEST_NAMESAKE) shown.add(sequence);
  }
  return {
    words,
    sequences,
    inside: grams(anyCase, INSIDE_FROM),
    joined: grams(
      // Stryker disable next-line MethodExpression: no other word is found in a joined one, but looked for it would be.
      anyCase.filter((word) => wordsOf(word).some(({ joined }) => joined)),
      JOINED_FROM,
    ),
    beginnings: new Set(anyCase.flatMap((word) => BEGINNINGS.map((length) => word.slice(0, length)))),
    numbers: gramsOf(numbers),
    shown,
  };
}

/** Words that say nothing by themselves, because the desk prints them of its own accord. */
function wordsInPrint({ persons, others, descriptions }: Printed): ReadonlySet<string> {
  return new Set([
    // Only whole words in small letters: a description may itself give a name away, or an address.
    ...descriptions.flatMap((text) =>
      [...text.matchAll(/(?<!\S)\p{Ll}+(?=[,.;]?(?!\S))/gu)].map(([word]) => fold(word)),
    ),
    ...[...persons, ...others].map(fold),
  ]);
}

function grams(words: readonly string[], shortest: number): Grams {
  return gramsOf(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, LONGEST_GRAM)));
}

/** Sequences of words, to be looked for in a text from left to right. */
class Sequences {
  /** The step that a word leads to: by itself at the beginning of a sequence, and after the number of another step. */
  private readonly steps = new Map<string, number>();
  private readonly ends = new Set<number | undefined>();

  add(sequence: readonly string[]): void {
    let at: number | undefined;
    for (const word of sequence) {
      const key = at === undefined ? word : `${at} ${word}`;
      at = this.steps.get(key) ?? this.steps.size;
      this.steps.set(key, at);
    }
    this.ends.add(at);
  }

  /** How many words from one on, which is at an index, are the longest sequence that begins with it; 0 where none does. */
  longestAt({ folded }: Word, index: number, words: readonly Word[]): number {
    let at = this.steps.get(folded);
    let longest = 0;
    for (let next = index + 1; at !== undefined; next += 1) {
      if (this.ends.has(at)) longest = next - index;
      at = this.steps.get(`${at} ${words[next]?.folded}`);
    }
    return longest;
  }
}
