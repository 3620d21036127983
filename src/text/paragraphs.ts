import { type Span, trimmed } from "./span.ts";

/** LF, CRLF, CR, and the line and paragraph separators of Unicode. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

const FULL_SENTENCE = /[.!?…]["”»’')\]]*$/;
const LOWER_CASE = /^\p{Ll}/u;
const FIRST_WORD = /^\S+/;
/** "and hope,” he said": what closes before anything opens was opened in the line before. */
const CLOSES_FIRST = /^[^“”„«»"]*[^\s\d“”„«»"(]["”»](?![\p{L}\p{N}])/u;

/** UTF-16 code units. Nobody breaks lines at more; what is longer is a paragraph on one line. */
const WIDEST_PAGE = 120;

/**
 * The paragraphs of a text: blocks of lines with blank lines between them. Where no blank line stands between
 * two lines, every line is a paragraph, as newspapers' text is often exported. Where a text has both, a line break
 * inside a block ends a paragraph if a full sentence ends there, unless the line only was full.
 *
 * @returns the paragraphs in order, without white space at their ends: UTF-16 code units into the text
 */
export function paragraphs(text: string): readonly Span[] {
  const lines = linesIn(text);
  const blocks: Span[][] = [];
  let block: Span[] | undefined;
  for (const line of lines) {
    if (line.start === line.end) block = undefined;
    else if (block) block.push(line);
    else {
      block = [line];
      blocks.push(block);
    }
  }
  if (blocks.length < 2) return blocks.flat();
  const width = widthOfPage(text, blocks);
  return blocks.flatMap((each) => joined(text, each, width));
}

/** The lines of a block, those put together that a line break does not part. */
function joined(text: string, [first, ...rest]: readonly Span[], width: number | undefined): readonly Span[] {
  const found: Span[] = [];
  let open = first;
  let before = first;
  for (const line of rest) {
    if (open && before && partsParagraphs(text, before, line, width)) {
      found.push(open);
      open = line;
    } else if (open) open = { start: open.start, end: line.end };
    before = line;
  }
  return open ? [...found, open] : found;
}

function partsParagraphs(text: string, before: Span, after: Span, width: number | undefined): boolean {
  const next = text.slice(after.start, after.end);
  if (!FULL_SENTENCE.test(text.slice(Math.max(before.start, before.end - 10), before.end))) return false;
  if (LOWER_CASE.test(next) || CLOSES_FIRST.test(next)) return false;
  const word = FIRST_WORD.exec(next)?.[0].length ?? 0;
  return width === undefined || before.end - before.start + 1 + word <= width;
}

/** How long a line may be where lines are broken to fit a page; undefined where they are not. */
function widthOfPage(text: string, blocks: readonly (readonly Span[])[]): number | undefined {
  const broken = blocks.filter((block) => block.length > 1);
  const breaksSentences = broken.some(([, ...rest]) =>
    rest.some(({ start }) => LOWER_CASE.test(text.slice(start, start + 2))),
  );
  const longest = broken.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return breaksSentences && longest <= WIDEST_PAGE ? longest : undefined;
}

function linesIn(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    lines.push(trimmed(text, { start, end: index }));
    start = index + mark.length;
  }
  return [...lines, trimmed(text, { start, end: text.length })];
}
