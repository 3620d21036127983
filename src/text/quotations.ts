import { paragraphs } from "./paragraphs.ts";
import { quotationKind } from "./quotation-kind.ts";
import { type Family, type Mark, marksIn } from "./quotation-marks.ts";
import { outermostPairs, type Pair } from "./quotation-pairs.ts";
import { seenOf } from "./seen.ts";
import { type Span, trimmed } from "./span.ts";

const LINE_END = /[\n\r\u2028\u2029]/;

/** Words in quotation marks. */
export interface Quotation {
  /**
   * From the opening mark to past the closing mark. Where it has none: to the paragraph's end if the next one continues
   * it, else to the next opening mark of its kind or the end of the line, whichever is first. UTF-16 code units into
   * the original text.
   */
  readonly start: number;
  readonly end: number;
  /** The words inside the marks, without white space at their ends. */
  readonly inner: Span;
  /** False where nothing closes it in its paragraph. */
  readonly closed: boolean;
  /**
   * Index, in the list, of the quotation in the paragraph before that this one continues: newspapers leave a
   * quotation of several paragraphs open at the end of each, and open it anew at the start of the next.
   */
  readonly continues?: number;
  /** "scare" for a few words in marks that are used rather than said: Russia's “partial” mobilisation. */
  readonly kind: "speech" | "scare";
}

/**
 * The outermost quotations of a text, in order; what is quoted inside a quotation belongs to it. Knows “ ”,
 * „ “, « », ‘ ’ and straight marks, and tells single ones from apostrophes by what stands around them. No
 * quotation crosses the end of a paragraph. Takes time proportional to the length of the text.
 */
export function quotations(text: string): readonly Quotation[] {
  // A character that cannot be seen between a word and a mark changes nothing for a reader.
  const seen = seenOf(text);
  const found = quotationsSeen(seen.text);
  if (seen.text === text) return found;
  return found.map((quotation) => ({
    ...quotation,
    ...seen.original(quotation),
    inner: seen.original(quotation.inner),
  }));
}

function quotationsSeen(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const blocks = paragraphs(text);
  let leftOpen: Family | undefined;
  const marked = blocks.map((block) => marksIn(text, block));
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const opening = marked[index + 1]?.[0];
    const goesOn =
      next && opening?.at === next.start && opening.role !== "close" ? opening.family : undefined;
    const endOfOpen = ({ at, family }: Mark, following: Mark | undefined) =>
      !following && family === goesOn ? block.end : lineEnd(text, at, following?.at ?? block.end);
    const pairs = outermostPairs(
      marked[index] ?? [],
      (pair) => singleStaysOpen(text, pair, block, next),
      endOfOpen,
      // An opening mark typed twice is one.
    ).filter((pair) => pair.next?.at !== pair.open.end);
    for (const pair of pairs) {
      const continues = pair.open.at === block.start && pair.open.family === leftOpen;
      found.push(quotation(text, pair, block, continues ? found.length - 1 : undefined));
    }
    const last = pairs.at(-1);
    leftOpen = last && !last.close && last.open.family === goesOn ? goesOn : undefined;
  }
  return found;
}

function quotation(
  text: string,
  { open, close, end }: Pair,
  block: Span,
  continues: number | undefined,
): Quotation {
  const outer = { start: open.at, end: close ? end : trimmed(text, { start: open.at, end }).end };
  const inner = trimmed(text, { start: open.end, end: close?.at ?? outer.end });
  const whole = close !== undefined && continues === undefined;
  return {
    ...outer,
    inner,
    closed: close !== undefined,
    ...(continues !== undefined && { continues }),
    kind: whole ? quotationKind(text, inner, outer, block) : "speech",
  };
}

/** Where the line of an offset ends, looked for as far as `to`: more marks than one may be on a line. */
function lineEnd(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(LINE_END);
  return found === -1 ? to : from + found;
}

/**
 * British papers leave single marks open too; only the next paragraph's mark, or the next one of their kind, tells those
 * from apostrophes.
 */
function singleStaysOpen(text: string, { open, next }: Pair, block: Span, after: Span | undefined): boolean {
  const goesOn = next ? open.sign === "‘" : after !== undefined && text[after.start] === open.sign;
  return (
    goesOn &&
    (open.at === block.start || /[:,]\s$/.test(text.slice(Math.max(block.start, open.at - 2), open.at)))
  );
}
