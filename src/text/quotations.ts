import { paragraphs } from "./paragraphs.ts";
import { quotationKind } from "./quotation-kind.ts";
import { type Family, type Mark, marksIn } from "./quotation-marks.ts";
import { outermostPairs, type Pair } from "./quotation-pairs.ts";
import { seenOf } from "./seen.ts";
import { type Span, trimmed } from "./span.ts";

/** Words in quotation marks. */
export interface Quotation {
  /**
   * From the opening mark to past the closing mark, or to the paragraph's end where it has none. UTF-16 code
   * units into the original text.
   */
  readonly start: number;
  readonly end: number;
  /** The words inside the marks, without white space at their ends. */
  readonly inner: Span;
  /** False where the paragraph ends before a closing mark. */
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
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const pairs = outermostPairs(marksIn(text, block), (mark) => singleGoesOn(text, mark, block, next));
    for (const pair of pairs) {
      const goesOn = pair.open.at === block.start && pair.open.family === leftOpen;
      found.push(quotation(text, pair, block, goesOn ? found.length - 1 : undefined));
    }
    const last = pairs.at(-1);
    leftOpen = last && !last.close ? last.open.family : undefined;
  }
  return found;
}

function quotation(
  text: string,
  { open, close }: Pair,
  block: Span,
  continues: number | undefined,
): Quotation {
  const outer: Span = { start: open.at, end: close ? close.at + 1 : block.end };
  const inner = trimmed(text, { start: open.at + 1, end: close?.at ?? block.end });
  const whole = close !== undefined && continues === undefined;
  return {
    ...outer,
    inner,
    closed: close !== undefined,
    ...(continues !== undefined && { continues }),
    kind: whole ? quotationKind(text, inner, outer, block) : "speech",
  };
}

/**
 * British papers leave single marks open too; only the next paragraph's mark tells those from apostrophes.
 */
function singleGoesOn(text: string, { at }: Mark, block: Span, next: Span | undefined): boolean {
  if (next === undefined || text[next.start] !== text[at]) return false;
  return at === block.start || /[:,]\s$/.test(text.slice(Math.max(block.start, at - 2), at));
}
