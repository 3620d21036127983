import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";
import { positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { yamlAdvice } from "./advice.ts";
import { type Layout, LayoutBuilder } from "./layout.ts";
import type { Problem } from "./problem.ts";
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
 * Reads a YAML file. The one place that knows how YAML is read: a faster reader can stand in here for the `yaml`
 * package, which remains the authority.
 *
 * Aliases, anchors and tags are refused: what a record says must stand where it says it.
 */
export function parse(text: string): Parsed {
  if (OLD_LINE_ENDS.test(text))
    return refused(
      "Lines end here as on old Macs (CR alone). Save the file with the line ends of Unix or Windows.",
    );
  if (isTooDeep(text)) {
    return refused(
      "This is nested too deeply for a record, or holds hundreds of brackets that are not closed.",
    );
  }
  const document = read(text);
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

/**
 * The parser calls itself for each level of nesting, and Node aborts where a regular expression has to be compiled at
 * the end of the stack: a file that nests deeper than any record is never handed to it.
 */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    if (mark === "[" || mark === "{") brackets += 1;
    else brackets = Math.max(brackets - 1, 0);
    if (brackets > DEEPEST_READ) return true;
  }
  return /(?:[-?:] +){200}|^ {400}/m.test(text);
}

const DEEPEST_READ = 200;

const OLD_LINE_ENDS = /\r(?!\n)/;

/** A file that is not handed to the parser. */
function refused(message: string): Parsed {
  const problem: Problem = { kind: "syntax", message, place: { span: { start: 0, end: 0 } } };
  return { value: undefined, whole: false, problems: [problem], layout: new LayoutBuilder().build() };
}

function read(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
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

/** Characters that no keyboard types and a terminal or a reader may take for something else. */
function unprintable(text: string): readonly SpannedProblem[] {
  const found = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const span = { start: found.index, end: found.index + found[0].length };
  const message = `The character ${name} cannot be seen and does not belong in a record. Delete it.`;
  return [{ kind: "syntax", message, place: { span } }];
}
