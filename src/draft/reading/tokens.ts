import { goesOnAfterStop } from "../../language/en/abbreviations.ts";
import { isAttribution } from "../../language/en/speech-cues.ts";
import { type WordClass, wordClass } from "../../language/en/word-classes.ts";
import type { Quotation } from "../../text/quotations.ts";
import type { Span } from "../../text/span.ts";

/** A word, a mark, or a whole quotation with its marks. Offsets are UTF-16 code units into the text. */
export interface Token extends Span {
  /** In small letters; of a quotation, nothing. */
  readonly word: string;
  readonly kind: "word" | "name" | "number" | "mark" | "quotation";
  readonly role: WordClass | undefined;
  /** Of a quotation. */
  readonly quotation?: Quotation;
  /** Of a quotation that goes on from the paragraph before: where the one begins that it continues. */
  readonly continues?: number;
}

/** A sentence of a text, with each quotation as one token: what it says is not the article's. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Its paragraph's place in the text, from 0. */
  readonly paragraph: number;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[.’'&-][\p{L}\p{M}\p{N}]+)*(?:\.(?=\S))?|[$£€]?\p{N}[\p{N}.,:/-]*\p{N}%?|[$£€]?\p{N}%?|[.!?…]+|\S/gu;
/** A contraction is two words: "he’s", "don’t". */
const CONTRACTED = /^(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu;

/** Before "'s", these are followed by "is" or "has". */
const HAS_IS: ReadonlySet<string> = new Set(
  "he she it that there here what who where how this everyone everybody someone nobody".split(" "),
);

/**
 * The sentences of a text as tokens.
 *
 * @param paragraphs and quotations of the text, in order
 */
export function sentencesOf(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const known: Known = new Map();
  let next = 0;
  const found = paragraphs.flatMap((paragraph, index) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next++;
    const here: Quotation[] = [];
    for (let at = next; (quotations[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; at++) {
      const quotation = quotations[at];
      if (quotation && quotation.kind === "speech") here.push(quotation);
    }
    return split(text, tokensOf(text, paragraph, here, quotations, known), paragraph, index);
  });
  return found.flatMap((sentence, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before && leadsTo(before, sentence)) return [];
    if (!after || !leadsTo(sentence, after)) return [sentence];
    return [{ ...sentence, end: after.end, tokens: [...sentence.tokens, ...after.tokens] }];
  });
}

/** "The council said:", and the paragraph below it is what it said. */
function leadsTo(one: Sentence, other: Sentence): boolean {
  return (
    one.tokens.at(-1)?.word === ":" &&
    one.tokens.length > 1 &&
    other.paragraph === one.paragraph + 1 &&
    other.tokens[0]?.kind === "quotation"
  );
}

function tokensOf(
  text: string,
  { start, end }: Span,
  here: readonly Quotation[],
  all: readonly Quotation[],
  known: Known,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quotation of here) {
    words(text, at, quotation.start, tokens, known);
    const before = quotation.continues === undefined ? undefined : all[quotation.continues];
    tokens.push({
      start: quotation.start,
      end: quotation.end,
      word: "",
      kind: "quotation",
      role: undefined,
      quotation,
      ...(before && { continues: before.start }),
    });
    at = quotation.end;
  }
  words(text, at, end, tokens, known);
  return tokens;
}

/** Nobody writes longer sentences; what is longer is a list or no text at all, and is read in pieces. */
const MOST_TOKENS = 250;

/** What a word or mark is, wherever it stands. */
type Piece = Pick<Token, "word" | "kind" | "role"> & { readonly length: number };

/** What has been looked at: a text says most of its words more than once. */
type Known = Map<string, readonly Piece[]>;

function words(text: string, start: number, end: number, tokens: Token[], known: Known): void {
  let marks = 0;
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    let from = start + index;
    const before = tokens.at(-1);
    // "Mr.", "Rep.": a stop that ends no sentence belongs to its word.
    if (
      found === "." &&
      before?.end === from &&
      before.kind === "name" &&
      goesOnAfterStop(text.slice(before.start, from + 1), text.slice(from + 1, from + 40).trimStart())
    ) {
      tokens[tokens.length - 1] = { ...before, end: from + 1 };
      continue;
    }
    const pieces = known.get(found) ?? piecesOf(found);
    known.set(found, pieces);
    marks = pieces[0]?.kind === "mark" ? marks + 1 : 0;
    // More marks in a row than a sentence has tokens say nothing.
    if (marks > MOST_TOKENS) continue;
    for (const { word, kind, role, length } of pieces) {
      tokens.push({ start: from, end: from + length, word, kind, role });
      from += length;
    }
  }
}

function piecesOf(found: string): readonly Piece[] {
  const [, stem, ending] = /^\p{L}/u.test(found) ? (CONTRACTED.exec(found) ?? []) : [];
  if (stem === undefined || ending === undefined) return [piece(found)];
  // "The council's" is no "council is".
  const isPossessive = /^[’']s$/iu.test(ending) && !HAS_IS.has(stem.toLowerCase());
  return isPossessive ? [piece(found)] : [piece(stem), piece(ending)];
}

function piece(written: string): Piece {
  const word = written.toLowerCase().replaceAll("’", "'");
  const kind = /^\p{L}|^[’']\p{L}/u.test(written)
    ? /^\p{Lu}/u.test(written)
      ? "name"
      : "word"
    : /\p{N}/u.test(written)
      ? "number"
      : "mark";
  return { word, kind, role: wordClass(word), length: written.length };
}

/** The tokens of a paragraph, sentence by sentence. A quotation that ends as a sentence does ends one, unless it says who spoke. */
function split(
  text: string,
  tokens: readonly Token[],
  { end }: Span,
  paragraph: number,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const isLast = at === tokens.length - 1;
    const isFull = at - from + 1 === MOST_TOKENS;
    if (!isLast && !isFull && !endsSentence(text, tokens, at, end)) continue;
    const part = tokens.slice(from, at + 1);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: part, paragraph });
    from = at + 1;
  }
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return true;
  const isNew =
    next.kind === "name" ||
    next.kind === "number" ||
    next.kind === "quotation" ||
    /^[“"‘([–—-]/.test(text.charAt(next.start));
  if (!isNew) return false;
  if (token.kind === "quotation") {
    // “…” — Ada Reed
    if (/^[–—―-]$/.test(next.word)) return false;
    const last = text.charAt((token.quotation?.inner.end ?? 1) - 1);
    if (!/[.!?…]/.test(last)) return false;
    return !isAttribution(text, token.end, end);
  }
  if (token.kind !== "mark" || !/^[.!?…]+$/.test(token.word))
    return /^[”’"')\]]$/.test(token.word) && at > 0 && /^[.!?]+$/.test(tokens[at - 1]?.word ?? "");
  return !(
    token.word === "." &&
    goesOnAfterStop(
      text.slice(Math.max(token.end - 20, 0), token.end),
      text.slice(next.start, next.start + 40),
    )
  );
}
