import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactly } from "../../src/text/interval.ts";
import {
  evaluate,
  evaluateInterval,
  type Leaf,
  literals,
  parseSum,
  references,
  type Sum,
} from "../../src/text/sum.ts";
import { anyCharacters } from "./any-characters.ts";

const FIGURES: ReadonlyMap<string, number> = new Map([
  ["lost#1", 147000],
  ["called-up#1", 134500],
  ["called-up#2", 20],
  ["express/lost#1", 12],
]);

const REFERENCES =
  'Write a reference as "[claim-id]", "[article/claim-id]" or "[claim-id#2]"; figures are counted from 1.';

function parsed(expression: string): Sum {
  const result = parseSum(expression);
  if (!result.ok) throw new Error(`${expression}: ${result.message}`);
  return result.sum;
}

function comesTo(expression: string): number {
  return evaluate(parsed(expression), ({ claim, figure }) => FIGURES.get(`${claim}#${figure}`) ?? Number.NaN);
}

describe("parseSum", () => {
  test("gives a tree, with the places of its references", () => {
    expect(parseSum("[called-up#2] / -2 - 1.5")).toEqual({
      ok: true,
      sum: {
        kind: "operation",
        operator: "-",
        left: {
          kind: "operation",
          operator: "/",
          left: { kind: "reference", claim: "called-up", figure: 2, start: 0, end: 13 },
          right: { kind: "negate", of: { kind: "number", value: 2 } },
        },
        right: { kind: "number", value: 1.5 },
      },
    });
  });

  test.each([
    ["1.25", { kind: "number", value: 1.25 }],
    [" [a] ", { kind: "reference", claim: "a", figure: 1, start: 1, end: 4 }],
    ["[a-1/b2#9999]", { kind: "reference", claim: "a-1/b2", figure: 9999, start: 0, end: 13 }],
    ["−\n12", { kind: "negate", of: { kind: "number", value: 12 } }],
    [" ( 7 ) ", { kind: "number", value: 7 }],
    [`${"(".repeat(100)}1${")".repeat(100)}`, { kind: "number", value: 1 }],
  ])("reads %j", (expression, sum) => {
    expect(parseSum(expression)).toEqual({ ok: true, sum });
  });

  test("reads two thousand characters", () => {
    expect(parseSum(`${"1+".repeat(999)} 1`).ok).toBe(true);
  });

  test.each([
    ["", "Expected a number at the start.", 0],
    ["  ", "Expected a number at the start.", 2],
    ["12 /", 'Expected a number after "/".', 4],
    ["12 + * 3", 'Expected a number after "+", found "*".', 5],
    ["12 3", 'Expected +, -, * or / after "12", found "3".', 3],
    ["(1 + 2", 'Expected +, -, *, / or ")" after "2".', 6],
    ["1 + 2)", 'Expected +, -, * or / after "2", found ")".', 5],
    ["()", 'Expected a number after "(", found ")".', 1],
    ["8%", 'Expected +, -, * or / after "8", found "%".', 1],
    ["1e5", 'Expected +, -, * or / after "1", found "e".', 1],
    ["[lost] [lost]", 'Expected +, -, * or / after "[lost]", found "[".', 7],
    ["1 + 😀", 'Expected a number after "+", found "😀".', 4],
    [".5", 'Expected a number at the start, found ".".', 0],
    ["5.", 'Expected +, -, * or / after "5", found ".".', 1],
    ["12.5  [a]", 'Expected +, -, * or / after "12.5", found "[".', 6],
    ["(12.5  [a]", 'Expected +, -, *, / or ")" after "12.5", found "[".', 7],
    ["[a b] 2", REFERENCES, 0],
    ["(1) 2", 'Expected +, -, * or / after ")", found "2".', 4],
    ["12 3456", 'Expected +, -, * or / after "12", found "3".', 3],
    ["12,3456", 'Expected +, -, * or / after "12", found ",".', 2],
    ["1,234,567", '"1,234,567" groups its digits: write 1234567.', 0],
    ["12'345", '"12\'345" groups its digits: write 12345.', 0],
    ["12’345", '"12’345" groups its digits: write 12345.', 0],
    ["-(1 + 2", 'Expected +, -, *, / or ")" after "2".', 7],
    ["1 + [a", REFERENCES, 4],
    ["[a#10000]", REFERENCES, 0],
    ["[a#01]", REFERENCES, 0],
    ["[a/b/c]", REFERENCES, 0],
    ["[/a]", REFERENCES, 0],
    ["[]", REFERENCES, 0],
    ["147,000 / 2", '"147,000" groups its digits: write 147000.', 0],
    ["2 * 1 250 000", '"1 250 000" groups its digits: write 1250000.', 4],
    ["1 + [lost#0]", REFERENCES, 4],
    ["[Lost]", REFERENCES, 0],
    [`${"(".repeat(500)}1`, "The sum is nested more than 100 brackets or minus signs deep.", 101],
    ["-".repeat(500), "The sum is nested more than 100 brackets or minus signs deep.", 101],
    ["1+".repeat(5000), "The sum is longer than 2000 characters.", 2000],
  ])("says what is wrong with %j", (expression, message, at) => {
    expect(parseSum(expression)).toEqual({ ok: false, message, at });
  });

  test("never throws", () => {
    const pieces = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      "-",
      "−",
      "1",
      "2.5",
      " ",
      "/",
      "÷",
      "[a]",
      "[a/b#2]",
      ",",
    );
    const soup = fc.array(pieces, { maxLength: 300 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(anyCharacters, soup), (expression) => {
        const result = parseSum(expression);
        if (result.ok) evaluate(result.sum, () => 1);
        else expect(result.at).toBeLessThanOrEqual(expression.length);
      }),
    );
  });
});

describe("evaluate", () => {
  test.each([
    ["147000 / 134500 - 1", 147000 / 134500 - 1],
    ["[lost] / [called-up] - 1", 147000 / 134500 - 1],
    ["[express/lost] * [called-up#2]", 240],
    ["10 - 3 - 2", 5],
    ["100 / 5 / 2", 10],
    ["2 + 3 * 4", 14],
    ["(2 + 3) * 4", 20],
    ["-2 * -3", 6],
    ["2 - -3", 5],
    ["3 × 4 ÷ 2 − 1", 5],
    ["0.1", 0.1],
    ["1 / 0", Number.NaN],
    ["1 / (2 - 2)", Number.NaN],
    ["[unknown] + 1", Number.NaN],
    [`1${" + 1".repeat(499)}`, 500],
  ])("%s", (expression, value) => {
    expect(comesTo(expression)).toBe(value);
  });

  test("comes to what the tree comes to, however it is printed", () => {
    fc.assert(
      fc.property(tree, (sum) => {
        const value = (node: Sum): number => evaluate(node, ({ figure }) => figure);
        expect(value(parsed(print(sum)))).toBe(direct(sum));
        expect(literals(parsed(print(sum)))).toEqual(literals(sum));
      }),
    );
  });
});

describe("evaluateInterval", () => {
  test.each([
    ["[a]", { low: 2, high: 3 }],
    ["-[a]", { low: -3, high: -2 }],
    ["[a] + 1", { low: 3, high: 5 }],
    ["[a] - 1", { low: 0, high: 2 }],
    ["[a] * -[a]", { low: -9, high: -4 }],
    ["[a] / 4", { low: 0.4, high: 0.75 }],
    ["4 / [a]", { low: 4 / 3, high: 2.5 }],
    ["1 / ([a] - [a])", { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }],
  ])("%s", (expression, interval) => {
    const intervalOf = (leaf: Leaf) =>
      leaf.kind === "number" ? { low: leaf.value, high: leaf.value + 1 } : { low: 2, high: 3 };
    expect(evaluateInterval(parsed(expression), intervalOf)).toEqual(interval);
  });

  test("of exact numbers is what the sum comes to", () => {
    const exact = (leaf: Leaf) => exactly(leaf.kind === "number" ? leaf.value : leaf.figure);
    fc.assert(
      fc.property(tree, (sum) => {
        const value = evaluate(sum, ({ figure }) => figure);
        // Where it divides by zero it may be anything.
        if (Number.isFinite(value)) expect(evaluateInterval(sum, exact).low + 0).toBe(value + 0);
      }),
    );
  });
});

test("literals and references, left to right", () => {
  const sum = parsed("1 + [b#2] * (3 - [a]) / -4");
  expect(literals(sum)).toEqual([1, 3, 4]);
  expect(references(sum)).toEqual([
    { kind: "reference", claim: "b", figure: 2, start: 4, end: 9 },
    { kind: "reference", claim: "a", figure: 1, start: 17, end: 20 },
  ]);
});

const { tree } = fc.letrec<{ tree: Sum }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.record({
      kind: fc.constant("number" as const),
      value: fc.integer({ min: 0, max: 99999 }).map((n) => n / 100),
    }),
    fc.record({
      kind: fc.constant("reference" as const),
      claim: fc.constantFrom("a", "a-1", "b/c-2"),
      figure: fc.integer({ min: 1, max: 99 }),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({ kind: fc.constant("negate" as const), of: tie("tree") }),
    fc.record({
      kind: fc.constant("operation" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
      left: tie("tree"),
      right: tie("tree"),
    }),
  ),
}));

/** Brackets only where the tree needs them, so that rank and association are tried. */
function print(sum: Sum): string {
  if (sum.kind === "number") return String(sum.value);
  if (sum.kind === "reference") return `[${sum.claim}#${sum.figure}]`;
  if (sum.kind === "negate") return `-${bracketed(sum.of, 3)}`;
  const own = rank(sum);
  return `${bracketed(sum.left, own)} ${sum.operator} ${bracketed(sum.right, own + 1)}`;
}

function bracketed(sum: Sum, least: number): string {
  return rank(sum) < least ? `(${print(sum)})` : print(sum);
}

function rank(sum: Sum): number {
  if (sum.kind !== "operation") return 3;
  return sum.operator === "+" || sum.operator === "-" ? 1 : 2;
}

function direct(sum: Sum): number {
  if (sum.kind === "number") return sum.value;
  if (sum.kind === "reference") return sum.figure;
  if (sum.kind === "negate") return -direct(sum.of);
  const [left, right] = [direct(sum.left), direct(sum.right)];
  if (sum.operator === "+") return left + right;
  if (sum.operator === "-") return left - right;
  if (sum.operator === "*") return left * right;
  return right === 0 ? Number.NaN : left / right;
}
