import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, parse as parseYaml } from "yaml";
import { fieldAt } from "../../src/desk/schema-field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { commentsIn } from "../../src/yaml/comments.ts";
import { inOrder } from "../../src/yaml/in-order.ts";
import { times } from "../depth.ts";
import { hands } from "./hands.ts";

const ORDER = ["a", "b", "c", "d"];
const ordered = (content: string) => inOrder(content, () => ORDER);

describe("keys in order", () => {
  test.each([
    ["of lines", "c: 1\na: 2\nb: 3\n", "a: 2\nb: 3\nc: 1\n"],
    ["with keys that nobody knows", "y: 1\nb: 2\nx: 3\na: 4\n", "a: 4\nb: 2\ny: 1\nx: 3\n"],
    [
      "with comments above and behind",
      "a:\n  # about c\n  c: 1 # why c\n\n  # about b,\n\n  # in two\n  b: 2 # why b\n  # the rest\nb: 1\n",
      "a:\n  # about b,\n\n  # in two\n  b: 2 # why b\n\n  # about c\n  c: 1 # why c\n  # the rest\nb: 1\n",
    ],
    [
      "with what is above a file",
      "# head\n\n# more\nb: 1\n# about a\na: 2\n",
      "# head\n\n# more\n# about a\na: 2\nb: 1\n",
    ],
    ["behind the beginning of a document", "%YAML 1.2\n---\nb: 1\na: 2\n", "%YAML 1.2\n---\na: 2\nb: 1\n"],
    ["with a mark at the beginning", "\uFEFFb: 1\na: 2\n", "\uFEFFa: 2\nb: 1\n"],
    [
      "with a comment that is set in further",
      "b:\n  x: 1\n  # of b\n# of a\na: 2\n",
      "# of a\na: 2\nb:\n  x: 1\n  # of b\n",
    ],
    ["without a line end at the end", "b: 1\na: |-\n  x", "a: |-\n  x\nb: 1"],
    ["with lines as on Windows", "b: 1\r\n\r\na: 2", "a: 2\r\n\r\nb: 1"],
    [
      "of items of a list",
      "a:\n  - c: 1 # why\n    # about b\n    b: 2\n  - d: 3\n    a: 4\n",
      "a:\n  - # about b\n    b: 2\n    c: 1 # why\n  - a: 4\n    d: 3\n",
    ],
    [
      "of items of a list that is set in no further",
      "b:\n- c: 1\n  a: 2\na: 3\n",
      "a: 3\nb:\n- a: 2\n  c: 1\n",
    ],
    ["of lists in lists", "- - b: 1\n    a: 2\n", "- - a: 2\n    b: 1\n"],
    [
      "in braces",
      "a: { c: 1, b: [x, { b: 1, a: 2 }],  a: 3 } # why\n",
      "a: { a: 3, b: [x, { a: 2, b: 1 }],  c: 1 } # why\n",
    ],
    [
      "in braces on several lines",
      "a: {\n  b: 1,\n  a: {x: 1,\n    y: 2},\n}\n",
      "a: {\n  a: {x: 1,\n    y: 2},\n  b: 1,\n}\n",
    ],
    [
      "with long texts",
      "b: >-\n  one\n\n  two\na: 'x\n\n  # y'\n",
      "a: 'x\n\n  # y'\nb: >-\n  one\n\n  two\n",
    ],
    ["without values", "b:\na: # why\n", "a: # why\nb:\n"],
    ["with quoted names", "\"b\": 1\n'a': 2\n", "'a': 2\n\"b\": 1\n"],
    [
      "at every depth",
      "b:\n  b: 1\n  a:\n    b: 1\n    a: 2\na: 3\n",
      "a: 3\nb:\n  a:\n    a: 2\n    b: 1\n  b: 1\n",
    ],
    ["of nothing", "", ""],
    ["of one text", "x\n", "x\n"],
  ])("%s", (_, content, after) => {
    expect(ordered(content)).toEqual({ content: after });
    expect(ordered(after)).toEqual({ content: after });
  });

  test.each([
    ["with a comment between braces", "a:\n  x: { b: 1, # why\n    a: 2 }\n", ["a", "x"]],
    ["with a comment behind the last in braces", "a: { b: 1,\n  a: 2 # why\n  }\n", ["a"]],
    ["with a key that does not begin its line", "b: 1\n? a\n: 2\n", []],
    ["where a text would be another one", "b: |+\n  x\n\na: 1\n", []],
  ])("not %s", (_, content, stuck) => {
    expect(ordered(content)).toEqual({ stuck });
  });

  test("not of what cannot be read, nor of maps without an order", () => {
    expect(ordered("b: [\na: 1\n")).toBeUndefined();
    expect(inOrder("b: 1\na: 2\n", () => [])).toEqual({ content: "b: 1\na: 2\n" });
  });

  test("of a record, as the schema has it; claims and sources stay in theirs", () => {
    const record = `claims:
  second:
    attribution: { cue: said, source: works }
    quote: x
    figures:
      - printed: "2"
        value: 2
  first: { statement: y, quote: z }
article: { title: Made up, language: en }
`;
    expect(inOrder(record, (path) => fieldAt(recordSchema, path).keys)).toEqual({
      content: `article: { title: Made up, language: en }
claims:
  second:
    quote: x
    attribution: { source: works, cue: said }
    figures:
      - value: 2
        printed: "2"
  first: { quote: z, statement: y }
`,
    });
  });
});

describe("whatever a file looks like", () => {
  const numRuns = times(300);
  const NAMES = ["four", "quote", "one", "a b", "two"];

  test("it says the same, with the same comments on the same keys, and each line is one that was there", () => {
    let made = 0;
    fc.assert(
      fc.property(hands, ({ content: written, value }) => {
        let number = 0;
        const content = written.replace(/# (?:why|an aside)/g, (comment) => `${comment} ${number++}`);
        const read = inOrder(content, () => NAMES);
        if (!read || !("content" in read)) return;
        const after = read.content;
        if (after !== content) made += 1;
        expect(parseYaml(after.replace("\uFEFF", ""), { schema: "failsafe" })).toEqual(value);
        expect(keysOf(after).every((keys) => isSorted(keys, NAMES))).toBe(true);
        expect(inOrder(after, () => NAMES)).toEqual({ content: after });
        expect(owners(after, headOf(content))).toEqual(owners(content, headOf(content)));
        expect(lines(after)).toEqual(lines(content));
      }),
      { numRuns },
    );
    // A test of nothing but what is in order, or cannot be put so, would pass, too.
    expect(made).toBeGreaterThan(numRuns * 0.3);
  });

  test("it is put in order", () => {
    fc.assert(
      fc.property(hands, ({ content }) => {
        // What hands write has no comment in braces, and no text whose end is kept.
        expect(inOrder(content, () => NAMES)).toHaveProperty("content");
      }),
      { numRuns },
    );
  });
});

/** The keys of each map. */
function keysOf(content: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visit = (node: unknown): void => {
    if (isMap(node)) {
      found.push(node.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")));
      for (const { value } of node.items) visit(value);
    } else if (isSeq(node)) for (const item of node.items) visit(item);
  };
  visit(parseDocument(content, { schema: "failsafe" }).contents);
  return found;
}

function isSorted(keys: readonly string[], order: readonly string[]): boolean {
  const known = keys.filter((key) => order.includes(key));
  const unknown = keys.filter((key) => !order.includes(key));
  return [...order.filter((key) => known.includes(key)), ...unknown].join() === keys.join();
}

const NO_KEY = /^\uFEFF?\s*(?:#.*)?$/;

/** How many lines are above the first key of a file; comments there are on the file. */
function headOf(content: string): number {
  return content.split("\n").findIndex((line) => !NO_KEY.test(line));
}

/** What each comment is on: the key of its line, or of the next line that has one. */
function owners(content: string, head: number): ReadonlyMap<string, string> {
  const all = content.split("\n");
  return new Map(
    commentsIn(content).map(({ start, end }) => {
      const at = content.slice(0, start).split("\n").length - 1;
      const line = all.slice(at).find((one) => !NO_KEY.test(one)) ?? "";
      const key = at < head ? "the file" : (/^[\uFEFF\s-]*([^:{]+):/.exec(line)?.[1] ?? "");
      return [content.slice(start, end).trim(), key];
    }),
  );
}

/** The lines of a file, whatever their order; one that follows a dash may have changed places with another. */
function lines(content: string): readonly string[] {
  return content
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\uFEFF\s-]+/, ""))
    .map((line) => (/[{}]/.test(line) ? [...line].sort().join("") : line))
    .sort();
}
