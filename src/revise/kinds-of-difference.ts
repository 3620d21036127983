import { distance } from "fastest-levenshtein";
import { mayCredit } from "../language/en/crediting-words.ts";
import { isAmount, isDating } from "../language/en/dating-words.ts";
import {
  areOpposites,
  differInDegree,
  hasNegativePhrase,
  isNegative,
  isQualifying,
} from "../language/en/weighty-words.ts";
import { type WordClass, wordClass } from "../language/en/word-classes.ts";
import type { ArticleText, WordRange } from "./article-text.ts";
import type { ChangeKind } from "./claim-revision.ts";
import { type ComparedStretch, placeOf } from "./compared-stretch.ts";
import { anyCuesIn, type CreditWords } from "./credit-words.ts";
import type { Difference } from "./differing-words.ts";
import { isPronoun, type Names } from "./names.ts";
import type { NumberChanges } from "./number-changes.ts";
import type { Word } from "./words-in.ts";

/** A kind of change, and the words that are it. */
export interface KindOfDifference extends Difference {
  readonly kind: ChangeKind;
}

type Side = "before" | "after";

/** Tells of a difference in which ways it may change what is said. */
export function kindsOfDifference(
  stretch: ComparedStretch,
  numbers: NumberChanges,
  names: Names,
  credit: CreditWords,
): (difference: Difference) => readonly KindOfDifference[] {
  const cues = credit.cuesIn(stretch.before, stretch.own);
  const isCredited = cues.size > 0 || hasOwnCue(stretch);
  const clause = clauseOf(stretch, cues.size > 0 ? cues : anyCuesIn(stretch.before, stretch.own));

  const kindsOfWord = (side: Side, at: number, where: "quote" | "sentence"): readonly ChangeKind[] => {
    const word = stretch[side].words[at];
    if (!word || numbers.isPart(side, at)) return [];
    if (word.kind === "mark") return ["context"];
    const kinds: ChangeKind[] = [];
    const { plain } = word;
    if (isNegative(plain)) kinds.push("negation");
    const isNoun = BEFORE_NOUN.has(wordClass(stretch[side].words[at - 1]?.plain ?? ""));
    const isCue = (mayCredit(plain) && !isNoun) || (side === "before" && cues.has(at));
    if ((isQualifying(plain) && !(isCue && where === "sentence")) || numbers.isBeside(side, at) === "led")
      kinds.push("qualifier");
    if (isCue) kinds.push("attribution");
    if (isAmount(plain) || isDating(word.written) || word.kind === "number" || CURRENCY.test(plain))
      kinds.push("number");
    else if (numbers.isBeside(side, at) === "counted") kinds.push("number");
    const isNamed =
      names.isName(stretch[side], at) ||
      isPronoun(plain) ||
      (word.kind === "word" && credit.isSpeaker(plain));
    if (isNamed) kinds.push(where === "sentence" && isCredited ? "attribution" : "name");
    return kinds;
  };

  return (difference) => {
    const where = placeOf(stretch, difference);
    if (isOnlyRestyled(stretch, difference, names)) return [];
    const found = new Map<ChangeKind, { before: number[]; after: number[] }>();
    const add = (kind: ChangeKind, side: Side, at: number): void => {
      const words = found.get(kind) ?? { before: [], after: [] };
      words[side].push(at);
      found.set(kind, words);
    };
    for (const side of ["before", "after"] as const) {
      for (const at of indices(difference[side]))
        for (const kind of kindsOfWord(side, at, where)) add(kind, side, at);
    }
    for (const [one, other] of pairs(difference)) {
      const [word, second] = [
        stretch.before.words[one]?.plain ?? "",
        stretch.after.words[other]?.plain ?? "",
      ];
      const kind = areOpposites(word, second)
        ? "negation"
        : differInDegree(word, second)
          ? "qualifier"
          : undefined;
      if (kind === undefined) continue;
      add(kind, "before", one);
      add(kind, "after", other);
    }
    if (!found.has("negation") && isPhraseNegative(stretch, difference))
      found.set("negation", { before: [], after: [] });
    const isTold = SAYS_WHAT.some((kind) => found.has(kind));
    if (!isTold && isAtQuote(stretch, difference) && mayLimit(stretch, difference, numbers))
      found.set("qualifier", { before: [], after: [] });
    if (where === "sentence" && isCredited && touches(difference.before, clause) && !found.has("attribution"))
      found.set("attribution", { before: [], after: [] });
    if (where === "sentence" && found.size === 0) return [{ ...difference, kind: "context" }];
    return ranged(found, difference);
  };
}

/** Whether one side says "not" in several words, some of which may be on the other side as well. */
function isPhraseNegative({ before, after, own, other }: ComparedStretch, difference: Difference): boolean {
  const phrase = ({ words }: ArticleText, { from, to }: WordRange, whole: WordRange) =>
    words
      .slice(Math.max(from - PHRASE, whole.from), Math.min(to + PHRASE, whole.to))
      .map(({ plain }) => plain)
      .join(" ");
  const [one, another] = [phrase(before, difference.before, own), phrase(after, difference.after, other)];
  return hasNegativePhrase(one) !== hasNegativePhrase(another);
}

/** As many words beside a difference as may belong to a phrase with it. */
const PHRASE = 3;

/** Whether a difference is in the quote, or put in right at its edge. */
function isAtQuote(stretch: ComparedStretch, difference: Difference): boolean {
  if (placeOf(stretch, difference) === "quote") return true;
  const { from, to } = difference.before;
  return to === stretch.quote.from || from === stretch.quote.to;
}

/** Letters of a word that may be misspelled and still be told from others. */
const LONG = 5;
/** More than any two words have. */
const LONGEST = 100;

/** "is shut" */
const VERBAL: ReadonlySet<WordClass | undefined> = new Set(["be", "have", "do", "modal"]);
/** "neglected to inspect" is not "inspected". */
const LEADING: ReadonlySet<WordClass | undefined> = new Set(["preposition", "to"]);

/**
 * Whether a difference may limit what is said, whatever its words are. Words put in or taken out do, and so do several in place
 * of others ("weather permitting"), a preposition, and a word right after one ("in theory"), right before the one that it
 * describes ("a token agreement"), or after "is" or "has", which may be the opposite ("is shut").
 */
function mayLimit(
  { before, after }: ComparedStretch,
  difference: Difference,
  numbers: NumberChanges,
): boolean {
  const limiting = (side: Side, { words }: ArticleText) =>
    indices(difference[side]).flatMap((at) => {
      const word = words[at];
      return word && isLimiting(word) && !numbers.isPart(side, at) ? [word] : [];
    });
  const [ones, others] = [limiting("before", before), limiting("after", after)];
  if (ones.length === 0 && others.length === 0) return false;
  if (ones.length === 0 || others.length === 0) return true;
  const [one, other, ...more] = [...ones, ...others].map(({ plain }) => plain);
  if (one === undefined || other === undefined || more.length > 0) return true;
  if (LEADING.has(wordClass(one)) || LEADING.has(wordClass(other))) return true;
  let at = difference.before.from - 1;
  for (;;) {
    if (isAdverb(before.words[at]?.plain ?? "")) at--;
    // "is in theory open"
    else if (LEADING.has(wordClass(before.words[at - 1]?.plain ?? ""))) at -= 2;
    else break;
  }
  const led = wordClass(before.words[at]?.plain ?? "");
  if (LEADING.has(led)) return true;
  const isSlip = one.length >= LONG && one.length + other.length <= LONGEST && distance(one, other) <= 2;
  if (isSlip) return false;
  if (VERBAL.has(led)) return true;
  const described = before.words[difference.before.to];
  return described?.kind === "word" && wordClass(described.plain) === undefined;
}

/** "is partly open", "is more or less open" */
function isAdverb(plain: string): boolean {
  return isQualifying(plain) && !VERBAL.has(wordClass(plain)) && !LEADING.has(wordClass(plain));
}

function isLimiting({ kind, plain }: Word): boolean {
  return (kind === "word" || kind === "number") && !/^(?:an?|the|that)$/.test(plain);
}

/** Kinds that leave nothing more to be said of a difference. */
const SAYS_WHAT: readonly ChangeKind[] = ["number", "name", "negation", "qualifier"];
/** "the report", "their claim": nobody says anything. */
const BEFORE_NOUN: ReadonlySet<WordClass | undefined> = new Set(["determiner", "possessive"]);
const CURRENCY = /^(?:\p{Sc}|[%‰°])$/u;

/** The same words, and only contracted, or in a capital that a sentence's beginning explains. */
function isOnlyRestyled({ before, after }: ComparedStretch, difference: Difference, names: Names): boolean {
  const [one, other] = [before.words[difference.before.from], after.words[difference.after.from]];
  if (!one || !other || size(difference.before) !== 1 || size(difference.after) !== 1) return false;
  if (one.plain !== other.plain) return false;
  if (one.written.toLowerCase() !== other.written.toLowerCase()) return true;
  return names.isFirst(before, difference.before.from) || names.isFirst(after, difference.after.from);
}

/** Whether the sentences of a claim credit somebody outside the quote. */
function hasOwnCue({ before, own, quote }: ComparedStretch): boolean {
  return [...anyCuesIn(before, own)].some((at) => at < quote.from || at >= quote.to);
}

const ENDS_CLAUSE = /^(?:[";:()–]|[.!?]|\.{3})$/;

/** The words around cues up to the next mark on either side, which say who speaks and what they are. */
function clauseOf({ before, own }: ComparedStretch, cues: ReadonlySet<number>): ReadonlySet<number> {
  const clause = new Set<number>(cues);
  for (const cue of cues) {
    for (const step of [-1, 1]) {
      for (let at = cue + step; at >= own.from && at < own.to; at += step) {
        if (clause.has(at) || ENDS_CLAUSE.test(before.words[at]?.written ?? "")) break;
        clause.add(at);
      }
    }
  }
  return clause;
}

function touches({ from, to }: WordRange, words: ReadonlySet<number>): boolean {
  if (from === to) return words.has(from) || words.has(from - 1);
  return indices({ from, to }).some((at) => words.has(at));
}

/** As many words of one side as are held against each of the other. */
const MOST_PAIRED = 30;

function pairs({ before, after }: Difference): readonly (readonly [number, number])[] {
  const others = indices(after).slice(0, MOST_PAIRED);
  return indices(before)
    .slice(0, MOST_PAIRED)
    .flatMap((one) => others.map((other) => [one, other] as const));
}

/** Each kind with its words; where a side has none of them, with all that the difference has there. */
function ranged(
  found: ReadonlyMap<ChangeKind, { readonly before: readonly number[]; readonly after: readonly number[] }>,
  difference: Difference,
): readonly KindOfDifference[] {
  return Array.from(found, ([kind, words]) => ({
    kind,
    before: rangeOf(words.before, difference.before),
    after: rangeOf(words.after, difference.after),
  }));
}

function rangeOf(words: readonly number[], whole: WordRange): WordRange {
  return words.length === 0 ? whole : { from: Math.min(...words), to: Math.max(...words) + 1 };
}

function indices({ from, to }: WordRange): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

function size({ from, to }: WordRange): number {
  return to - from;
}
