import { type Interval, plus, product, quotient, times } from "./interval.ts";

/** Arithmetic over numbers written out and figures of claims. */
export type Sum =
  | { readonly kind: "number"; readonly value: number }
  | Reference
  | { readonly kind: "negate"; readonly of: Sum }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Sum; readonly right: Sum };

/** What a sum is made of. */
export type Leaf = Extract<Sum, { readonly kind: "number" | "reference" }>;

/** A figure of a claim: `[bloomberg-400k]`, `[express-e-summons/bloomberg-400k#2]`. */
export interface Reference {
  readonly kind: "reference";
  /** The claim's id, or `article/claim`. */
  readonly claim: string;
  /** Which figure of the claim, counted from 1. */
  readonly figure: number;
  /** Where it stands in the expression, brackets included: UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
}

type Operator = "+" | "-" | "*" | "/";

/** A sum, or what is wrong with its expression and where: an offset in UTF-16 code units. */
export type ParsedSum =
  | { readonly ok: true; readonly sum: Sum }
  | { readonly ok: false; readonly message: string; readonly at: number };

/** A part of a sum that was read, and where the rest begins; or what is wrong. */
type Parsed = { readonly ok: true; readonly sum: Sum; readonly at: number } | Fault;
type Fault = Extract<ParsedSum, { readonly ok: false }>;

/** Keeps a sum that leans left ("1+1+1+…") shallow enough to walk. */
const LONGEST = 2000;
const DEEPEST = 100;
const GROUPED = /\d+(?:[,'’\s]\d{3})+(?!\d)/uy;
const NUMBER = /\d+(?:\.\d+)?/uy;
const REFERENCE = /\[((?:[a-z0-9-]+\/)?[a-z0-9-]+)(?:#([1-9]\d{0,3}))?\]/uy;
const SIGNS: ReadonlyMap<string, Operator> = new Map([
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
  ["*", "*"],
  ["×", "*"],
  ["/", "/"],
  ["÷", "/"],
]);
/** Operators by rank, the loosest first. */
const RANKS: readonly (readonly Operator[])[] = [
  ["+", "-"],
  ["*", "/"],
];

/**
 * Reads `147000 / 134500 - 1`: numbers in plain digits, references to figures, + - * / (or − × ÷), parentheses and
 * unary minus. Operators of one rank apply from left to right. By recursive descent.
 */
export function parseSum(expression: string): ParsedSum {
  if (expression.length > LONGEST) return fault(LONGEST, `The sum is longer than ${LONGEST} characters.`);
  const parsed = parseRank(expression, 0, 0, 0);
  if (!parsed.ok) return parsed;
  const at = skipSpace(expression, parsed.at);
  return at === expression.length
    ? { ok: true, sum: parsed.sum }
    : unexpected(expression, at, "+, -, * or /");
}

/** The numbers written out in a sum, left to right. */
export function literals(sum: Sum): readonly number[] {
  return leaves(sum).flatMap((leaf) => (leaf.kind === "number" ? [leaf.value] : []));
}

/** The figures that a sum refers to, left to right. */
export function references(sum: Sum): readonly Reference[] {
  return leaves(sum).flatMap((leaf) => (leaf.kind === "reference" ? [leaf] : []));
}

/**
 * What a sum comes to. NaN where it divides by zero or a reference has no value.
 *
 * @param figureValue The value of a reference; NaN where it has none.
 */
export function evaluate(sum: Sum, figureValue: (reference: Reference) => number): number {
  if (sum.kind === "number") return sum.value;
  if (sum.kind === "reference") return figureValue(sum);
  if (sum.kind === "negate") return -evaluate(sum.of, figureValue);
  const left = evaluate(sum.left, figureValue);
  const right = evaluate(sum.right, figureValue);
  switch (sum.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? Number.NaN : left / right;
  }
}

/**
 * What a sum may come to where its numbers may be anything in an interval.
 *
 * @param intervalOf What a number of the sum, or a figure that it refers to, may be.
 */
export function evaluateInterval(sum: Sum, intervalOf: (leaf: Leaf) => Interval): Interval {
  if (sum.kind === "number" || sum.kind === "reference") return intervalOf(sum);
  if (sum.kind === "negate") return times(evaluateInterval(sum.of, intervalOf), -1);
  const left = evaluateInterval(sum.left, intervalOf);
  const right = evaluateInterval(sum.right, intervalOf);
  switch (sum.operator) {
    case "+":
      return plus(left, right);
    case "-":
      return plus(left, times(right, -1));
    case "*":
      return product(left, right);
    case "/":
      return quotient(left, right);
  }
}

function leaves(sum: Sum): readonly Sum[] {
  if (sum.kind === "negate") return leaves(sum.of);
  return sum.kind === "operation" ? [...leaves(sum.left), ...leaves(sum.right)] : [sum];
}

function parseRank(text: string, from: number, rank: number, depth: number): Parsed {
  const operators = RANKS[rank];
  if (operators === undefined) return parseOperand(text, from, depth);
  let parsed = parseRank(text, from, rank + 1, depth);
  while (parsed.ok) {
    const at = skipSpace(text, parsed.at);
    const operator = SIGNS.get(text.charAt(at));
    if (operator === undefined || !operators.includes(operator)) break;
    const right = parseRank(text, at + 1, rank + 1, depth);
    if (!right.ok) return right;
    const sum: Sum = { kind: "operation", operator, left: parsed.sum, right: right.sum };
    parsed = { ok: true, sum, at: right.at };
  }
  return parsed;
}

function parseOperand(text: string, from: number, depth: number): Parsed {
  const at = skipSpace(text, from);
  if (depth > DEEPEST)
    return fault(at, `The sum is nested more than ${DEEPEST} brackets or minus signs deep.`);
  const first = text.charAt(at);
  if (SIGNS.get(first) === "-") {
    const parsed = parseOperand(text, at + 1, depth + 1);
    return parsed.ok ? { ...parsed, sum: { kind: "negate", of: parsed.sum } } : parsed;
  }
  if (first === "(") return parseBracket(text, at, depth);
  if (first === "[") return parseReference(text, at);
  const grouped = matchAt(GROUPED, text, at)?.[0];
  if (grouped !== undefined)
    return fault(at, `"${grouped}" groups its digits: write ${grouped.replace(/\D/gu, "")}.`);
  const digits = matchAt(NUMBER, text, at)?.[0];
  if (digits === undefined) return unexpected(text, at, "a number");
  return { ok: true, sum: { kind: "number", value: Number(digits) }, at: at + digits.length };
}

function parseBracket(text: string, open: number, depth: number): Parsed {
  const inner = parseRank(text, open + 1, 0, depth + 1);
  if (!inner.ok) return inner;
  const at = skipSpace(text, inner.at);
  return text.charAt(at) === ")" ? { ...inner, at: at + 1 } : unexpected(text, at, '+, -, *, / or ")"');
}

function parseReference(text: string, start: number): Parsed {
  const [all = "", claim, figure = "1"] = matchAt(REFERENCE, text, start) ?? [];
  if (claim === undefined) {
    return fault(
      start,
      'Write a reference as "[claim-id]", "[article/claim-id]" or "[claim-id#2]"; figures are counted from 1.',
    );
  }
  const end = start + all.length;
  return { ok: true, sum: { kind: "reference", claim, figure: Number(figure), start, end }, at: end };
}

/** A fault that says what was expected, after what, and what stands there. */
function unexpected(text: string, at: number, expected: string): Fault {
  const before = text
    .slice(0, at)
    .match(/(?:\[[^\]]*\]|[\d.]+|\S)\s*$/u)?.[0]
    .trim();
  const place = before === undefined ? "at the start" : `after "${before}"`;
  const found = at < text.length ? `, found "${String.fromCodePoint(text.codePointAt(at) ?? 0)}"` : "";
  return fault(at, `Expected ${expected} ${place}${found}.`);
}

function fault(at: number, message: string): Fault {
  return { ok: false, message, at };
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(/\s*/uy, text, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
