import { distance } from "fastest-levenshtein";
import { SCALES, SMALL, TENS } from "../language/en/numbers/words.ts";
import { negates } from "../language/en/qualifiers.ts";
import { normaliseQuote } from "./normalise.ts";

/** Where two texts that are otherwise the same differ in one word. */
export interface OneWord {
  readonly kind: "number" | "negation" | "name";
  /** As the statement has it; undefined where it has nothing there. */
  readonly statement: string | undefined;
  readonly quote: string | undefined;
}

const NUMBER = /^\d+(?:[.,]\d+)*$/;
/** "one" is a pronoun as well. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...SMALL, ...TENS, ...SCALES].filter(([word]) => word !== "one" && word !== "dozen"),
);
/** As a name is printed. */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]{3,}$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NOT = /^(?:not|never|no)$/;
/** These only carry a "not": "did not close" is "closed" with one. */
const CARRIES = /^(?:do|does|did)$/;
/** Fewer words than this stand in many sentences. */
const FEWEST = 3;
/** Without a number, a "not" or a name there is nothing to look for. */
const MAY_DIFFER = /\p{L}[ ,]+\p{Lu}\p{Ll}{3}/u;
const HAS_FIGURE = new RegExp(
  `\\d|\\b(?:not|never|no|cannot|${[...NUMBER_WORDS.keys()].join("|")})\\b|n['’]t\\b`,
  "i",
);
/** In UTF-16 code units; nobody repeats more word by word. */
const LONGEST = 2000;

/**
 * A number, a negation or a name in which a statement differs from a quote whose words it otherwise repeats one by one, a
 * number of which two digits have changed places, and a name that is the quote's but for a letter. English. Whatever else
 * differs is a matter of wording, and is not looked at.
 */
export function differsInOneWord(statement: string, quote: string): OneWord | undefined {
  if (statement.length > LONGEST || quote.length > LONGEST) return undefined;
  const hasFigure = HAS_FIGURE.test(statement) || HAS_FIGURE.test(quote);
  const hasNames = MAY_DIFFER.test(statement) || MAY_DIFFER.test(quote);
  if (!hasFigure && !hasNames) return undefined;
  const [asWritten, asQuoted] = [wordsOf(statement), wordsOf(quote)];
  const [own, theirs] = [asWritten, asQuoted].map((words) => words.map((word) => word.toLowerCase()));
  if (!own || !theirs || own.join(" ") === theirs.join(" ")) return undefined;
  const negation = otherNegation(own, theirs);
  return (
    (negation && isTurnedRound(statement, quote) ? undefined : negation) ??
    otherNumber(own, theirs) ??
    mistyped(own, theirs) ??
    otherName(asWritten, asQuoted) ??
    misspelt(asWritten, asQuoted)
  );
}

/** The same words in a row, and one name another: "would close" the Lamm bridge, and the Ohm bridge. */
function otherName(own: readonly string[], theirs: readonly string[]): OneWord | undefined {
  if (own.length < FEWEST + 1) return undefined;
  const lowered = theirs.map((word) => word.toLowerCase());
  // What a sentence begins with may be any word.
  const isOther = (word: string, at: number) => at > 0 && NAME.test(word);
  const isSame = (one: string, other: string) =>
    one.toLowerCase() === other || (NAME.test(one) && other !== "");
  const at = rowAt(own, lowered, isSame);
  if (at === undefined) return undefined;
  const others = own.flatMap((word, index) => (word.toLowerCase() === lowered[at + index] ? [] : [index]));
  const [index = 0, ...more] = others;
  const [statement = "", quote = ""] = [own[index], theirs[at + index]];
  if (others.length === 0 || more.length > 0 || !isOther(statement, index) || !isOther(quote, at + index))
    return undefined;
  return isForm(statement, quote) ? undefined : { kind: "name", statement, quote };
}

/** Hungary and Hungarian, Poland and Polish, Democrat and Democrats. */
function isForm(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return one.slice(0, 3) === other.slice(0, 3) && distance(one, other) > 1;
}

/** One name on each side that the other has not, and the same but for a letter. */
function misspelt(own: readonly string[], theirs: readonly string[]): OneWord | undefined {
  const [[statement, ...more], [quote, ...others]] = [namesBeside(own, theirs), namesBeside(theirs, own)];
  if (statement === undefined || quote === undefined || more.length + others.length > 0) return undefined;
  const isSlip = !isForm(statement, quote) && distance(statement, quote) === 1;
  return isSlip ? { kind: "name", statement, quote } : undefined;
}

function namesBeside(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map((word) => word.toLowerCase()));
  return [...new Set(words)].filter(
    (word, index) => index > 0 && NAME.test(word) && !known.has(word.toLowerCase()),
  );
}

/** Words that say "not" without it, whatever is before them: "failed to", "denied that", "neither". */
const OTHER_NOT =
  /\b(?:fail\w*|refus\w*|declin\w*|nor|neither|nobody|nothing|none|hardly|barely|scarcely|without|lack\w*|unless|if|whether|hoax|lie|myth|stop\w*|prevent\w*|too)\b/i;

/** Whether one of two texts says in other words than "not" what the other says with it: "denied that it was closed". */
function isTurnedRound(statement: string, quote: string): boolean {
  return [statement, quote].some((words) => {
    const others = words.replace(/\b(?:not?|never|cannot)\b|n['’]t\b/gi, " ");
    return negates(others) || OTHER_NOT.test(others);
  });
}

/** The words of a sentence without "not", and without what only carries it, each with its place. */
function withoutNot(words: readonly string[]): readonly (readonly [number, string])[] {
  return [...words.entries()].filter(([, word]) => !NOT.test(word) && !CARRIES.test(word));
}

/** The same word, or a verb in the form that it has after "did not". */
function isSameVerb(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = short.replace(/y$/, "i").replace(/e$/, "");
  return short === long || (short.length > 2 && [`${short}s`, `${stem}es`, `${stem}ed`].includes(long));
}

/** The same words in a row, and "not" among them on one side only. */
function otherNegation(own: readonly string[], theirs: readonly string[]): OneWord | undefined {
  const [ownNots, theirNots] = [own, theirs].map((words) => words.filter((word) => NOT.test(word)));
  if (ownNots?.length === theirNots?.length) return undefined;
  const plain = withoutNot(own).map(([, word]) => word);
  if (plain.length < FEWEST) return undefined;
  const kept = withoutNot(theirs);
  const at = rowAt(
    plain,
    kept.map(([, word]) => word),
    isSameVerb,
  );
  const [first, last] = [kept[at ?? -1], kept[(at ?? -1) + plain.length - 1]];
  if (at === undefined || !first || !last) return undefined;
  const within = theirs.slice(first[0], last[0] + 1);
  const inQuote = within.filter((word) => NOT.test(word));
  if ((inQuote.length - (ownNots?.length ?? 0)) % 2 === 0 || within.join(" ").includes("not only"))
    return undefined;
  const [statementNot, quoteNot] = [ownNots?.[0], inQuote[0]];
  return statementNot !== undefined && quoteNot !== undefined
    ? undefined
    : { kind: "negation", statement: statementNot, quote: quoteNot };
}

/** The same words in a row, and one number another. */
function otherNumber(own: readonly string[], theirs: readonly string[]): OneWord | undefined {
  if (own.length < FEWEST + 1) return undefined;
  const isSame = (one: string, other: string) => one === other || (isNumber(one) && isNumber(other));
  const at = rowAt(own, theirs, isSame);
  if (at === undefined) return undefined;
  const other = own.findIndex((word, index) => word !== theirs[at + index]);
  const [statement, quote] = [own[other], theirs[at + other]];
  if (statement === undefined || quote === undefined || plainNumber(statement) === plainNumber(quote))
    return undefined;
  return { kind: "number", statement, quote };
}

/** One number on each side that the other has not, and alike but for a slip. */
function mistyped(own: readonly string[], theirs: readonly string[]): OneWord | undefined {
  const [ownOnly, theirsOnly] = [numbersBeside(own, theirs), numbersBeside(theirs, own)];
  const [[statement, ...more], [quote, ...others]] = [ownOnly, theirsOnly];
  if (statement === undefined || quote === undefined || more.length + others.length > 0) return undefined;
  return isSlip(statement, quote) ? { kind: "number", statement, quote } : undefined;
}

function numbersBeside(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.filter((word) => NUMBER.test(word)).map(plainNumber));
  return [...new Set(words)].filter(
    (word) => NUMBER.test(word) && !YEAR.test(word) && !known.has(plainNumber(word)),
  );
}

/** Three digits or more, of which two have changed places. */
function isSlip(one: string, other: string): boolean {
  const [first, second] = [one, other].map((number) => number.replace(/\D/g, ""));
  if (first === undefined || second === undefined || first.length < 3 || first.length !== second.length)
    return false;
  const different = [...first].flatMap((digit, at) => (digit === second[at] ? [] : [at]));
  const [a = 0, b = 0] = different;
  return different.length === 2 && first[a] === second[b] && first[b] === second[a];
}

/** Where one row of words stands in another; undefined where it does not, or more than once. */
function rowAt(
  row: readonly string[],
  words: readonly string[],
  isSame: (one: string, other: string) => boolean,
): number | undefined {
  let found: number | undefined;
  for (let at = 0; at + row.length <= words.length; at++) {
    if (!row.every((word, index) => isSame(word, words[at + index] ?? ""))) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word) || NUMBER_WORDS.has(word);
}

function plainNumber(number: string): string {
  return String(NUMBER_WORDS.get(number) ?? number.replace(/,(?=\d{3}(?!\d))/g, ""));
}

/** "isn't" is "is not". */
function wordsOf(text: string): readonly string[] {
  return (
    normaliseQuote(text)
      .replace(/\b(ca)n't\b|\b(can)not\b/gi, (_, short, long) => (short ? `${short}n not` : `${long} not`))
      .replace(/\b(w)on't\b/gi, "$1ill not")
      // "No. 5" is no negation.
      .replace(/\bno(?=\.? ?\d)/gi, "number")
      .replace(/n't\b/gi, " not")
      .match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:'\p{L}+)?/gu) ?? []
  );
}
