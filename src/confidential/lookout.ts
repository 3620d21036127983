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
const LONGEST_BEGINNING = 24;

/** Makes ready to look for secrets. */
export function lookoutFor(secrets: readonly Secret[], printed: Printed): Lookout {
  const words = new Map<string, "any" | "capital">();
  const sequences = new Sequences();
  const numbers = new Set<string>();
  const exempt = wordsInPrint(printed);
  const add = (word: string, isCommon: boolean) => {
    // A year, a page.
    if (/^\d{1,4}$/.test(word)) return;
    const isShort = word.length < ANY_CASE_FROM && word !== word.toUpperCase();
    const mode = isCommon || isShort ? "capital" : "any";
    if (words.get(word) !== "any") words.set(word, mode);
  };
  const addSequence = (sequence: readonly string[]) => {
    const [only] = sequence;
    if (only !== undefined && sequence.length === 1) add(only, ALSO_WORDS.has(only));
    if (sequence.length < 2) return;
    for (let start = 0; start < sequence.length; start += LONGEST_SEQUENCE) {
      // What is left over at the end would be too little to be looked for by itself.
      const from = Math.max(Math.min(start, sequence.length - LONGEST_SEQUENCE), 0);
      sequences.add(sequence.slice(from, from + LONGEST_SEQUENCE));
    }
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
        const isCommon = ALSO_WORDS.has(word);
        if (isLast || (!isCommon && !exempt.has(word))) add(word, isCommon);
      }
    }
  }
  const anyCase = [...words].flatMap(([word, mode]) => (mode === "any" ? [word] : []));
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
      anyCase.filter((word) => wordsOf(word).some(({ joined }) => joined)),
      JOINED_FROM,
    ),
    beginnings: new Set(anyCase.flatMap(beginnings)),
    numbers: gramsOf(numbers),
    shown,
  };
}

/** Words that say nothing by themselves, because the desk prints them of its own accord. */
function wordsInPrint({ persons, others, descriptions }: Printed): ReadonlySet<string> {
  return new Set([
    // Only whole words in small letters: a description may itself give a name away, or an address.
    ...descriptions.flatMap((text) => text.match(/(?<!\S)\p{Ll}+(?=[,.;]?(?!\S))/gu) ?? []).map(fold),
    ...[...persons, ...others].map(fold),
  ]);
}

function grams(words: readonly string[], shortest: number): Grams {
  return gramsOf(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, LONGEST_GRAM)));
}

function beginnings(word: string): readonly string[] {
  const lengths = Math.max(Math.min(word.length, LONGEST_BEGINNING) - SHORTEST_BEGINNING + 1, 0);
  return Array.from({ length: lengths }, (_, index) => word.slice(0, index + SHORTEST_BEGINNING));
}

/** Sequences of words, to be looked for in a text from left to right. */
class Sequences {
  /** The step that a word leads to: at the beginning of a sequence, and from another step. */
  private readonly firsts = new Map<string, number>();
  private readonly steps = new Map<string, number>();
  private readonly ends = new Set<number>();

  add([first = "", ...others]: readonly string[]): void {
    let at = this.stepTo(this.firsts, first);
    for (const word of others) at = this.stepTo(this.steps, `${at} ${word}`);
    this.ends.add(at);
  }

  private stepTo(steps: Map<string, number>, key: string): number {
    const step = steps.get(key) ?? this.firsts.size + this.steps.size + 1;
    steps.set(key, step);
    return step;
  }

  /** How many of the words from a place on are the longest sequence that begins there; 0 where none does. */
  longestAt(words: readonly Word[], from: number): number {
    let at = this.firsts.get(words[from]?.folded ?? "");
    let longest = 0;
    for (let index = from + 1; at !== undefined; index += 1) {
      if (this.ends.has(at)) longest = index - from;
      at = this.steps.get(`${at} ${words[index]?.folded}`);
    }
    return longest;
  }
}
