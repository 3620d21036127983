import type { PrintedNumber, Qualifier, Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";

type Word = Qualifier | "nearly" | "odd";

/** Phrases before a number. */
const BEFORE: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["in excess of", "more than"],
  ["as many as", "at most"],
  ["as much as", "at most"],
  ["as few as", "at least"],
  ["as little as", "at least"],
  ["no more than", "at most"],
  ["not more than", "at most"],
  ["no fewer than", "at least"],
  ["not fewer than", "at least"],
  ["no less than", "at least"],
  ["not less than", "at least"],
  ["a maximum of", "at most"],
  ["a minimum of", "at least"],
  ["more than", "more than"],
  ["greater than", "more than"],
  ["upwards of", "more than"],
  ["fewer than", "less than"],
  ["less than", "less than"],
  ["at least", "at least"],
  ["at most", "at most"],
  ["up to", "at most"],
  ["as high as", "at most"],
  ["as low as", "at least"],
  ["close to", "nearly"],
  ["just under", "nearly"],
  ["shy of", "nearly"],
  ["short of", "less than"],
  ["south of", "less than"],
  ["north of", "more than"],
  ["topping", "more than"],
  ["surpassing", "more than"],
  ["the region of", "about"],
  ["something like", "about"],
  ["~", "about"],
  [">", "more than"],
  ["≥", "at least"],
  ["<", "less than"],
  ["≤", "at most"],
  ["over", "more than"],
  ["above", "more than"],
  ["exceeding", "more than"],
  ["under", "less than"],
  ["below", "less than"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["circa", "about"],
  ["estimated", "about"],
]);

const AFTER: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["or more", "at least"],
  ["or so", "about"],
  ["or thereabouts", "about"],
  ["- odd", "odd"],
  ["odd", "odd"],
  ["- something", "odd"],
  ["or over", "at least"],
  ["or above", "at least"],
  ["or older", "at least"],
  ["or higher", "at least"],
  ["or under", "at most"],
  ["or below", "at most"],
  ["or younger", "at most"],
  ["or lower", "at most"],
  ["and over", "at least"],
  ["and above", "at least"],
  ["and older", "at least"],
  ["and up", "at least"],
  ["and under", "at most"],
  ["and younger", "at most"],
  ["or fewer", "at most"],
  ["or less", "at most"],
  ["- plus", "at least"],
  ["+", "at least"],
]);

/** The last words of the phrases before a number, and the first of those after it: most words beside numbers are none. */
const LAST_BEFORE = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
const FIRST_AFTER = new Set([...AFTER.keys()].map((phrase) => phrase.split(" ", 1)[0]));

/** In how many words the phrases come, longest first, because "no more than" ends in "more than". */
const LENGTHS = [3, 2, 1];

/** How far below its number "nearly" may go. By convention: no guideline puts a figure on it. */
const NEARLY = 0.9;

/** A reading with the words before and after it that qualify it: "about", "up to", "or more". */
export function qualified(tokens: readonly Token[], at: number, { number, next }: Reading): Reading {
  const word = qualifierAt(tokens, at, next);
  if (word === undefined) return { number, next };
  const qualifier = word === "nearly" ? "less than" : word === "odd" ? "about" : word;
  const { low, high } = bounds(word, number);
  return { number: { ...number, low, high, qualifier }, next };
}

function qualifierAt(tokens: readonly Token[], at: number, next: number): Word | undefined {
  const [before, from] = phraseBefore(tokens, at);
  // "up to about 300" is at most 300.
  const [outer] = before === "about" ? phraseBefore(tokens, from) : [];
  const after = phraseAfter(tokens, next);
  const words = [outer, before, after].filter((word) => word !== undefined);
  return words.find((word) => word !== "about") ?? words[0];
}

function phraseAfter(tokens: readonly Token[], next: number): Word | undefined {
  if (!FIRST_AFTER.has(tokens[next]?.lower ?? "")) return undefined;
  return LENGTHS.map((length) => AFTER.get(phraseOf(tokens, next, next + length))).find(Boolean);
}

function phraseBefore(tokens: readonly Token[], at: number): readonly [Word | undefined, number] {
  if (!LAST_BEFORE.has(tokens[at - 1]?.lower ?? "")) return [undefined, at];
  for (const length of LENGTHS) {
    const from = at - length;
    const word = from >= 0 ? BEFORE.get(phraseOf(tokens, from, at)) : undefined;
    if (word !== undefined) return [word, from];
  }
  return [undefined, at];
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
}

/** The last place of a number that is no zero: 20 of "twenty-odd", 100 of "a hundred-odd". */
function roundPlace(value: number): number {
  let place = 1;
  while (Number.isSafeInteger(value) && value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** What a qualified number admits, the number itself included. A count has no less than none. */
function bounds(word: Word, { low, high }: PrintedNumber): Pick<PrintedNumber, "low" | "high"> {
  switch (word) {
    case "about":
      return { low, high };
    case "more than":
    case "at least":
      return { low, high: Number.POSITIVE_INFINITY };
    case "less than":
    case "at most":
      return { low: low >= 0 ? 0 : Number.NEGATIVE_INFINITY, high };
    case "odd":
      return { low, high: high + roundPlace(high) - 1 };
    case "nearly":
      return { low: Math.min(low, low * NEARLY), high: Math.max(high, high * NEARLY) };
  }
}
