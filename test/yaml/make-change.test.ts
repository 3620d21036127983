import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isScalar, isSeq, isMap as isYamlMap, parseDocument, parse as parseYaml } from "yaml";
import { type Change, pathOf, type Written } from "../../src/yaml/change.ts";
import { commentsIn } from "../../src/yaml/comments.ts";
import { makeChange } from "../../src/yaml/make-change.ts";
import { times } from "../depth.ts";
import { awkwardText } from "../text/awkward-text.ts";
import { hands, type Value } from "./hands.ts";

const WAIVER = {
  rule: "quote/form",
  by: "AB",
  on: "2026-11-24",
  reason: "a reason: with #marks, “quotes” and 'more'",
};

/** Records in the ways that hands write them; each has a claim called one. */
const RECORDS: readonly (readonly [name: string, content: string])[] = [
  ["the last line of the file", "claims:\n  one:\n    quote: x\n    statement: y\n"],
  ["no line end at the end", "claims:\n  one:\n    quote: x\n    statement: y"],
  ["followed by another claim", "claims:\n  one:\n    quote: x\n    statement: y\n\n  two:\n    quote: z\n"],
  ["a comment behind the last value", "claims:\n  one:\n    quote: x\n    statement: y # why\n# the end\n"],
  ["a comment of the next claim", "claims:\n  one:\n    quote: x\n\n  # About two\n  two:\n    quote: z\n"],
  [
    "folded text at the end",
    "claims:\n  one:\n    quote: x\n    statement: >-\n      y\n      z\n\n  two:\n    quote: z\n",
  ],
  ["text with its line end kept", "claims:\n  one:\n    quote: x\n    statement: |\n      y\n\n  two: {}\n"],
  [
    "a list at the end",
    "claims:\n  one:\n    quote: x\n    figures:\n      - value: 1\n        printed: '1'\n  two: {}\n",
  ],
  [
    "a list set in no further",
    "claims:\n  one:\n    quote: x\n    figures:\n    - value: 1\n    waivers:\n    - { rule: a/b }\n",
  ],
  ["in one line", "claims:\n  one: { quote: x, statement: y }\n"],
  ["in one line with a comma at its end", "claims:\n  one: { quote: x, statement: y, }\n"],
  ["in brackets on several lines", "claims:\n  one: {\n    quote: x,\n    statement: y\n  }\n"],
  [
    "a waiver already",
    "claims:\n  one:\n    quote: x\n    waivers:\n      - rule: a/b\n        by: EF # signed\n    statement: y\n",
  ],
  [
    "a waiver already, in one line",
    "claims:\n  one:\n    quote: x\n    waivers: [{ rule: a/b, by: EF }] # signed\n    statement: y\n",
  ],
  ["lines that end as on Windows", "claims:\r\n  one:\r\n    quote: x\r\n    statement: y\r\n  two: {}\r\n"],
  ["a mark at the beginning", "\uFEFFclaims:\n  one:\n    quote: x\n"],
  ["tabs and spaces behind values", "claims:\n  one:\n    quote: x  \n    statement: y\t\n"],
  ["an empty value at the end", "claims:\n  one:\n    quote: x\n    statement:\n  two: {}\n"],
  ["deep in brackets", "{ claims: { one: { quote: x } } }\n"],
];

const ORDER = ["quote", "statement", "kind", "figures", "check", "waivers"];
const orderOf = (path: readonly unknown[]) => (path.length === 2 && path[0] === "claims" ? ORDER : []);

/** What is read of a file by the package itself: every scalar as its characters. */
const read = (content: string): unknown => parseYaml(content.replace(/^\uFEFF/, ""), { schema: "failsafe" });

describe("a change of a record", () => {
  const CHANGES: readonly (readonly [name: string, change: Change])[] = [
    ["adds to a list", { append: ["claims", "one", "waivers"], item: WAIVER }],
    ["sets a field that is there", { set: ["claims", "one", "quote"], to: "a: b # c" }],
    ["adds a field where it belongs", { set: ["claims", "one", "kind"], to: "fact" }],
    ["adds a field in a map that is not there", { set: ["claims", "one", "check", "by"], to: "AB" }],
    ["adds a claim", { set: ["claims", "new"], to: { quote: "x, y", statement: "a\nb" }, levels: 1 }],
    ["adds two claims", { add: ["claims"], entries: { a: { quote: "x, y" }, b: { quote: "z" } }, levels: 1 }],
    ["adds two fields", { add: ["claims", "one"], entries: { kind: "fact", form: "a: b" } }],
    ["removes a field", { remove: ["claims", "one", "quote"] }],
    ["renames a claim", { rename: ["claims", "one"], key: "uno" }],
  ];

  describe.each(RECORDS)("%s", (_, content) => {
    test.each(CHANGES)("%s", (_, change) => {
      const after = makeChange(content, change, orderOf);
      expect(after).toMatchSnapshot();
    });
  });

  test.each([
    ["below a text", "claims:\n  one: text\n", { set: ["claims", "one", "quote"], to: "x" }],
    ["at a place in a list that there is not", "a: [x]\n", { set: ["a", 1], to: "y" }],
    ["added to what is no list", "a: { b: c }\n", { append: ["a"], item: "y" }],
    ["of what is not there", "a: { b: c }\n", { remove: ["a", "d"] }],
    ["to a key that is there", "a: x\nb: y\n", { rename: ["a"], key: "b" }],
    ["that adds a key that is there", "a: { b: c }\n", { add: ["a"], entries: { b: "d" } }],
    ["that adds keys to a text", "a: x\n", { add: ["a"], entries: { b: "d" } }],
    ["that would drop a comment", "a: x\nb: y # why\n", { remove: ["b"] }],
    ["in a file that cannot be read", 'a: "x\nb: y\n', { set: ["b"], to: "z" }],
  ] as const)("%s is not made", (_, content, change) => {
    expect(makeChange(content, change)).toBeUndefined();
  });

  test("writes any text so that it is read back", () => {
    fc.assert(
      fc.property(awkwardText, fc.boolean(), (text, isInBraces) => {
        const content = isInBraces ? "{ a: { b: c } }\n" : "a:\n  b: c\n  d: e\n";
        const after = makeChange(content, { set: ["a", "b"], to: text });
        // What the parser refuses anywhere is refused here, too.
        if (after !== undefined) expect(read(after)).toMatchObject({ a: { b: text } });
      }),
    );
  });
});

describe("whatever a record looks like", () => {
  const numRuns = times(300);

  test("a change changes what it is about, and no byte elsewhere", () => {
    let made = 0;
    fc.assert(
      fc.property(
        hands.chain(({ content, value }) => changeOf(value).map((change) => ({ content, value, change }))),
        ({ content, value, change }) => {
          const after = makeChange(content, change);
          if (after === undefined) return;
          made += 1;
          expect(read(after)).toEqual(meant(value, change) ?? null);
          expect(comments(after)).toEqual(comments(content));
          // The others are written as they were, to the byte, and in their order.
          const left = leaves(after);
          const isAdded = "add" in change || "append" in change;
          for (const leaf of leaves(content, isAdded ? undefined : pathOf(change))) {
            while (left.length > 0 && left[0] !== leaf) left.shift();
            expect(left.shift()).toBe(leaf);
          }
          expect(after.endsWith("\n")).toBe(content.endsWith("\n"));
          expect(after.includes("\r\n")).toBe(content.includes("\r\n"));
          if (content.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
        },
      ),
      { numRuns },
    );
    // A test of nothing but refusals would pass, too.
    expect(made).toBeGreaterThan(numRuns * 0.4);
  });
});

const name = fc.constantFrom("one", "new", "another one", "12", "true", "a: b");
const text = fc.constantFrom("x", "a: b", "400", "# no", "with\nlines", "{", "it's");
const written: fc.Arbitrary<Written> = fc.oneof(
  text,
  fc.array(text, { minLength: 1, maxLength: 2 }),
  fc.dictionary(name, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
);

/** A change of something that a value has, or that it can be given. */
function changeOf(value: Value): fc.Arbitrary<Change> {
  const all = pathsIn(value);
  const ofKind = (is: (one: Value) => boolean) => [[], ...all].filter((path) => is(at(value, path)));
  const [maps, lists] = [ofKind(isMap), ofKind(Array.isArray)];
  const keys = all.filter((path) => typeof path.at(-1) === "string");
  const set = fc.tuple(fc.constantFrom(...all), written).map(([path, to]): Change => ({ set: path, to }));
  const add = fc
    .tuple(fc.constantFrom(...maps), name, written)
    .map(([path, key, to]): Change => ({ set: [...path, key], to }));
  const remove = fc.constantFrom(...all).map((path): Change => ({ remove: path }));
  const rename = fc
    .tuple(fc.constantFrom(...keys), name)
    .map(([path, key]): Change => ({ rename: path, key }));
  const append =
    lists.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...lists), written)
            .map(([path, item]): Change => ({ append: path, item })),
        ];
  const several = fc
    .tuple(
      fc.constantFrom(...maps),
      fc.dictionary(name, written, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    )
    .map(([path, entries]): Change => ({ add: path, entries }));
  return fc.oneof(set, add, several, remove, rename, ...append);
}

type Path = readonly (string | number)[];

function pathsIn(value: Value): readonly Path[] {
  if (typeof value === "string") return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, inner]) => [[step], ...pathsIn(inner).map((path) => [step, ...path])]);
}

function at(value: Value, path: Path): Value {
  return path.reduce<Value>((inner, step) => below(inner, step), value);
}

function below(value: Value, step: string | number | undefined): Value {
  if (typeof value === "string") return "";
  return (Array.isArray(value) ? value[Number(step)] : (value as Map)[String(step)]) ?? "";
}

type Map = { readonly [key: string]: Value };

function isMap(value: Value): value is Map {
  return typeof value === "object" && !Array.isArray(value);
}

/** What a value is after a change: told anew, from the way to it down. */
function meant(value: Value, change: Change, depth = 0): Value | undefined {
  const path = pathOf(change);
  const step = path[depth];
  if (step === undefined) {
    if ("append" in change) return [...(value as readonly Value[]), texts(change.item)];
    if ("add" in change) return { ...(value as Map), ...(texts(change.entries) as Map) };
    return "set" in change ? texts(change.to) : undefined;
  }
  const isLast = depth === path.length - 1;
  const inner =
    "rename" in change && isLast ? below(value, step) : meant(below(value, step), change, depth + 1);
  const key = "rename" in change && isLast ? change.key : step;
  if (!isMap(value)) {
    const whole = (value as readonly Value[]).flatMap((item, index) =>
      index === step ? (inner === undefined ? [] : [inner]) : [item],
    );
    return whole.length === 0 ? undefined : whole;
  }
  const others = Object.entries(value).filter(([name]) => name !== step);
  const all = inner === undefined ? others : [...others, [String(key), inner] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

function texts(value: Written): Value {
  return JSON.parse(JSON.stringify(value));
}

function comments(content: string): readonly string[] {
  return commentsIn(content).map(({ start, end }) => content.slice(start, end).trim());
}

/** Each text of a file as it is written there, but for those below a path. */
function leaves(content: string, except?: Path): string[] {
  const found: string[] = [];
  const { contents } = parseDocument(content, { schema: "failsafe" });
  const visit = (node: unknown, path: Path): void => {
    if (path.length === except?.length && path.every((step, index) => step === except[index])) return;
    if (isYamlMap(node)) for (const { key, value } of node.items) visit(value, [...path, String(key)]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    else if (isScalar(node)) found.push(content.slice(node.range?.[0], node.range?.[1]).trimEnd());
  };
  visit(contents, []);
  return found;
}
