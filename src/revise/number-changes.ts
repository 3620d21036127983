import type { PrintedNumber } from "../language/en/numbers/numbers.ts";
import { readNumbers } from "../language/en/numbers/numbers.ts";
import { wordClass } from "../language/en/word-classes.ts";
import { type ArticleText, spanOf, type WordRange, wordsWithin } from "./article-text.ts";
import type { ComparedStretch } from "./compared-stretch.ts";
import { carriedOver, type Difference } from "./differing-words.ts";

/** A number of a text and its words. */
interface PlacedNumber {
  readonly number: PrintedNumber;
  readonly printed: string;
  readonly range: WordRange;
  /** The same in the words of the old text. */
  readonly old: WordRange;
}

/** What two texts print of numbers. */
export interface NumberChanges {
  /** Numbers that are other ones now, or that admit other values. */
  readonly changed: readonly (Difference & { readonly kind: "number" | "qualifier" })[];
  /** Whether a word of the old text, or of the new one, belongs to a number. */
  readonly isPart: (side: "before" | "after", word: number) => boolean;
  /** Whether it is what a number counts, or right before one. */
  readonly isBeside: (side: "before" | "after", word: number) => "counted" | "led" | undefined;
}

/** "400,000 more men", "5 degrees Celsius" */
const COUNTED_WORDS = 2;

/** Compares the numbers of two stretches by their values: "twelve" is 12, "8 percent" is not 8 percentage points. English. */
export function numberChanges(stretch: ComparedStretch): NumberChanges {
  const { before, after, own, other, differences } = stretch;
  const back = differences.map(({ before: one, after: another }) => ({ before: another, after: one }));
  const olds = numbersIn(before, own).map((number) => ({ ...number, old: number.range }));
  const news = numbersIn(after, other).map((number) => ({
    ...number,
    old: carriedOver(number.range, other, own, back),
  }));
  const changed: (Difference & { readonly kind: "number" | "qualifier" })[] = [];
  for (const [ones, others] of together(olds, news)) {
    const kind = differ(ones, others, before, after);
    if (kind !== undefined) {
      const place = rangeOver([...ones, ...others].map((number) => number.old));
      const printed = others.map(({ range }) => range);
      changed.push({
        kind,
        before: ones.length > 0 ? rangeOver(ones.map(({ range }) => range)) : place,
        after: printed.length > 0 ? rangeOver(printed) : carriedOver(place, own, other, differences),
      });
    }
  }
  const parts = { before: wordsOf(olds), after: wordsOf(news) };
  const beside = { before: besideIn(before, olds), after: besideIn(after, news) };
  return {
    changed,
    isPart: (side, word) => parts[side].has(word),
    isBeside: (side, word) => beside[side].get(word),
  };
}

function numbersIn(article: ArticleText, range: WordRange): readonly Omit<PlacedNumber, "old">[] {
  const { start, end } = spanOf(article, range);
  return readNumbers(article.text.slice(start, end)).map((number) => {
    const span = { start: start + number.start, end: start + number.end };
    return { number, printed: article.text.slice(span.start, span.end), range: wordsWithin(article, span) };
  });
}

/** The old and the new numbers that are in the same place, by place. */
function together(
  olds: readonly PlacedNumber[],
  news: readonly PlacedNumber[],
): readonly (readonly [readonly PlacedNumber[], readonly PlacedNumber[]])[] {
  const groups: { ones: PlacedNumber[]; others: PlacedNumber[]; to: number }[] = [];
  const all = [
    ...olds.map((number) => ({ number, isOld: true })),
    ...news.map((number) => ({ number, isOld: false })),
  ].sort((a, b) => a.number.old.from - b.number.old.from || a.number.old.to - b.number.old.to);
  for (const { number, isOld } of all) {
    const last = groups.at(-1);
    const group = last && number.old.from < last.to ? last : { ones: [], others: [], to: 0 };
    if (group !== last) groups.push(group);
    group.to = Math.max(group.to, number.old.to);
    (isOld ? group.ones : group.others).push(number);
  }
  return groups.map(({ ones, others }) => [ones, others]);
}

function differ(
  ones: readonly PlacedNumber[],
  others: readonly PlacedNumber[],
  before: ArticleText,
  after: ArticleText,
): "number" | "qualifier" | undefined {
  if (ones.length !== others.length) return "number";
  let kind: "qualifier" | undefined;
  for (const [index, one] of ones.entries()) {
    const other = others[index];
    if (!other || !haveSameValue(one, other)) return "number";
    if (!haveSameUnit(one, other, before, after)) return "number";
    const limits = ({ number }: PlacedNumber) => [number.qualifier, number.low, number.high].join(" ");
    if (limits(one) !== limits(other)) kind = "qualifier";
  }
  return kind;
}

function haveSameValue(one: PlacedNumber, other: PlacedNumber): boolean {
  if (one.number.value !== undefined || other.number.value !== undefined)
    return one.number.value === other.number.value;
  // Of a range, the words that qualify it may hide an end: "up to between 5 and 10".
  return plain(one.printed) === plain(other.printed);
}

function haveSameUnit(
  one: PlacedNumber,
  other: PlacedNumber,
  before: ArticleText,
  after: ArticleText,
): boolean {
  const [unit, second] = [one.number.unit, other.number.unit];
  if (unit === second) return true;
  // "5km" has a unit that is read; of "5 km", the word after it says the same.
  if (unit === undefined) return before.words[one.range.to]?.written === second;
  return second === undefined && after.words[other.range.to]?.written === unit;
}

function plain(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ");
}

function rangeOver(ranges: readonly WordRange[]): WordRange {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function wordsOf(numbers: readonly PlacedNumber[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { range } of numbers) for (let at = range.from; at < range.to; at++) words.add(at);
  return words;
}

const COUNTS: ReadonlySet<PrintedNumber["kind"]> = new Set(["number", "fraction", "range", "indefinite"]);

function besideIn(
  { words }: ArticleText,
  numbers: readonly PlacedNumber[],
): ReadonlyMap<number, "counted" | "led"> {
  const beside = new Map<number, "counted" | "led">();
  for (const { number, range } of numbers) {
    const led = words[range.from - 1];
    if (led?.kind === "word") beside.set(range.from - 1, "led");
    const most = COUNTS.has(number.kind) ? COUNTED_WORDS : 1;
    for (let at = range.to; at < range.to + most && words[at]?.kind === "word"; at++) {
      // After a year or an ordinal, only what looks like a noun: "the third man", but not "in 2022 the".
      if (most > 1 || wordClass(words[at]?.plain ?? "") === undefined) beside.set(at, "counted");
    }
  }
  return beside;
}
