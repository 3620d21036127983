import { type Document, isMap, isScalar, isSeq, type Pair } from "yaml";
import { positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { yamlAdvice } from "./advice.ts";
import { compose } from "./compose.ts";
import { type Layout, LayoutBuilder } from "./layout.ts";
import type { Problem } from "./problem.ts";
import { readInOrder } from "./read-in-order.ts";
import { type SpannedProblem, spanOf, YamlReading } from "./reading.ts";

/** What stands in a YAML file. */
export interface Parsed {
  /**
   * Maps as objects without a prototype, lists as arrays, and every scalar as the characters that stand for it: none
   * is turned into a number, a date, a yes/no or nothing. Undefined for an empty file.
   */
  readonly value: unknown;
  /** Whether `value` is all that was written. If not, the problems say why, and `value` is what could be made out. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
  /** Where the values stand. */
  readonly layout: Layout;
}

/** In a file with more problems than this, the first ones say enough. */
const PROBLEMS_SHOWN = 10;

/**
 * Reads a YAML file. The one place that knows how YAML is read: what is in order is read quickly, all else with the `yaml`
 * package, which is the authority.
 *
 * Aliases, anchors and tags are refused: what a record says must stand where it says it.
 */
export function parse(text: string): Parsed {
  const inOrder = readInOrder(text);
  return inOrder ? { ...inOrder, whole: true, problems: [] } : readWithCare(text);
}

/** Reads a file with the `yaml` package, whatever is in it. */
export function readWithCare(text: string): Parsed {
  try {
    return parsed(text);
  } catch (error) {
    // The parser hands long lists of tokens to a function as its arguments, and strings have a longest length.
    if (error instanceof RangeError) return refused(TOO_MUCH);
    throw error;
  }
}

function parsed(text: string): Parsed {
  if (OLD_LINE_ENDS.test(text))
    return refused(
      "Lines end here as on old Macs (CR alone). Save the file with Unix or Windows line endings.",
    );
  const composed = compose(text);
  if (!("document" in composed)) return refused(TOO_DEEP, composed.tooDeepAt);
  const { document } = composed;
  const reading = new YamlReading(text);
  const value = reading.valueOf(document.contents, 0);
  const errors = document.errors.map((error): SpannedProblem => {
    const [start, end] = error.pos;
    const span = openingMark(error.message, document, text) ?? {
      start: Math.min(start, text.length),
      end: Math.min(end, text.length),
    };
    return { kind: "syntax", message: yamlAdvice(error.code, error.message), place: { span } };
  });
  const problems = firstOfEachLine([...unprintable(text), ...reading.problems, ...errors], text);
  const whole = problems.every(({ kind }) => kind !== "syntax");
  return { value, whole, problems, layout: reading.layout.build() };
}

/**
 * What the parser makes of the rest of a line, once it has gone wrong, helps nobody: of the problems of a line only
 * the first that is listed counts.
 */
function firstOfEachLine(problems: readonly SpannedProblem[], text: string): readonly Problem[] {
  if (problems.length < 2) return problems;
  const positionOf = positions(text);
  const byLine = new Map<number, SpannedProblem>();
  for (const problem of problems) {
    const { line } = positionOf(problem.place.span.start);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()]
    .sort((a, b) => a.place.span.start - b.place.span.start)
    .slice(0, PROBLEMS_SHOWN);
}

/** Said of what ends in a RangeError: the end of the stack, a string that would be too long. */
export const TOO_MUCH = "This file is too long or too complex to read. Split it into several.";
const TOO_DEEP =
  "This is nested too deeply for a record. Look for brackets that are not closed, or put text in quotation marks.";

const OLD_LINE_ENDS = /\r(?!\n)/;

/** A file that is not handed to the parser. */
function refused(message: string, at = 0): Parsed {
  const problem: Problem = { kind: "syntax", message, place: { span: { start: at, end: at } } };
  return { value: undefined, whole: false, problems: [problem], layout: new LayoutBuilder().build() };
}

/** An unclosed quotation mark is reported at the end of the file; what helps is where it opens. */
function openingMark(message: string, document: Document.Parsed, text: string): Span | undefined {
  if (!/^Missing closing .quote/.test(message)) return undefined;
  let node: unknown = document.contents;
  while (isMap(node) || isSeq(node)) {
    const last: unknown = node.items.at(-1);
    node = isMap(node) ? ((last as Pair | undefined)?.value ?? (last as Pair | undefined)?.key) : last;
  }
  if (!isScalar(node)) return undefined;
  const { start } = spanOf(node);
  const lineEnd = text.slice(start).search(/[\r\n]/);
  return { start, end: lineEnd === -1 ? text.length : start + lineEnd };
}

/**
 * Characters that YAML does not allow, that no keyboard types, and that a terminal or a reader may take for something
 * else. The file can be read all the same.
 */
function unprintable(text: string): readonly SpannedProblem[] {
  const found = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const span = { start: found.index, end: found.index + found[0].length };
  const message = `The character ${name} is invisible and does not belong in a record. Delete it.`;
  return [{ kind: "schema", message, place: { span } }];
}
