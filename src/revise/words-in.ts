import { isUnspaced } from "../text/scripts.ts";
import { seenOf } from "../text/seen.ts";
import { levelled, MARKS } from "./levelled.ts";

/** A word, a number, a quotation mark or another sign of a text, in the forms in which two texts are compared. */
export interface Word {
  /** As it is written, but for what is only typography: any quotation mark is `"`, any dash `–`, any apostrophe `'`. */
  readonly written: string;
  /** In small letters, and spelled out where it is contracted: "not" for the "n't" of "isn't". */
  readonly plain: string;
  readonly kind: "word" | "number" | "mark" | "sign";
  /** UTF-16 code units into the original text, end excluded. */
  readonly start: number;
  readonly end: number;
}

const APOSTROPHE = "['’‘‛ʼ＇`´′]";
const PARTS: readonly (readonly [Word["kind"], string])[] = [
  // "U.S." is one word, "1,000" and "5km" one number.
  ["word", "\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])"],
  ["number", `\\p{N}[\\p{L}\\p{N}\\p{M}]*(?:(?:[.,:/]|${APOSTROPHE})(?=\\p{N})[\\p{L}\\p{N}\\p{M}]+)*`],
  ["word", `[\\p{L}\\p{M}\\p{N}]+(?:${APOSTROPHE}(?=\\p{L})[\\p{L}\\p{M}]+)*`],
  // Of feet and inches: "6'2"
  ["sign", "(?<=\\p{N})[\"'′″](?=\\p{N})"],
  ["mark", `''|[${MARKS}]`],
  ["sign", "-{2,}|\\.{3}|\\S"],
];
const WORDS = new RegExp(PARTS.map(([, pattern]) => `(${pattern})`).join("|"), "gu");
const KINDS = PARTS.map(([kind]) => kind);
const APOSTROPHES = new RegExp(APOSTROPHE, "gu");
/** Most words are nothing but letters; "cannot" is two. */
const IS_WHOLE = /^(?!cannot$)[A-Za-z]+$/i;
const CONTRACTION = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/iu;
const CANNOT = /^(can)(not)$/i;
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
]);
/** What is before "n't" in another form than alone. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

/**
 * The words of a text in order, in time proportional to its length. What cannot be seen is no part of any. A comma or
 * full stop right after a closing quotation mark comes before it: where it is printed is a matter of house style.
 */
export function wordsIn(text: string): readonly Word[] {
  const seen = seenOf(text);
  const words: Word[] = [];
  for (const match of seen.text.matchAll(WORDS)) {
    const [found] = match;
    const at = match.index;
    const kind = KINDS[match.slice(1).findIndex((part) => part !== undefined)] ?? "sign";
    for (const { part, offset, spelledOut } of partsOf(found, kind)) {
      const span = seen.original({ start: at + offset, end: at + offset + part.length });
      const written = levelled(part, kind, seen.text, at + offset);
      words.push({ written, plain: spelledOut ?? plainOf(written, kind), kind, ...span });
    }
    putStopBeforeMark(words);
  }
  return words;
}

/** A piece of what was found, where in it that begins, and what it is spelled out where it is contracted. */
interface Part {
  readonly part: string;
  readonly offset: number;
  readonly spelledOut?: string | undefined;
}

/** UTF-16 code units. What is longer is no word of any language that contracts words. */
const LONGEST_SPLIT = 1000;

function partsOf(found: string, kind: Word["kind"]): readonly Part[] {
  if (kind !== "word" || found.length > LONGEST_SPLIT || IS_WHOLE.test(found))
    return [{ part: found, offset: 0 }];
  if (isUnspaced(found)) return charactersOf(found);
  const [, stem, ending] = CANNOT.exec(found) ?? CONTRACTION.exec(found.replace(APOSTROPHES, "'")) ?? [];
  if (stem === undefined || ending === undefined) return [{ part: found, offset: 0 }];
  const [part, rest] = [found.slice(0, stem.length), found.slice(stem.length)];
  const plain = ending.toLowerCase();
  return [
    { part, offset: 0, spelledOut: plain === "n't" ? STEMS.get(stem.toLowerCase()) : undefined },
    { part: rest, offset: stem.length, spelledOut: ENDINGS.get(plain) },
  ];
}

function charactersOf(found: string): readonly Part[] {
  let offset = 0;
  return Array.from(found, (part) => {
    offset += part.length;
    return { part, offset: offset - part.length };
  });
}

function plainOf(written: string, kind: Word["kind"]): string {
  return kind === "word" ? written.toLowerCase().replaceAll(".", "") : written;
}

function putStopBeforeMark(words: Word[]): void {
  const [mark, stop] = words.slice(-2);
  if (mark?.kind !== "mark" || !stop || mark.end !== stop.start || !/^[.,]$/.test(stop.written)) return;
  words.splice(-2, 2, stop, mark);
}
