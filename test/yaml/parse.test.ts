import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { locate } from "../../src/yaml/layout.ts";
import { parse } from "../../src/yaml/parse.ts";
import type { Path } from "../../src/yaml/problem.ts";
import { times } from "../depth.ts";
import { awkwardText } from "../text/awkward-text.ts";

const RECORD = `# A comment
article:
  title: "A: title" # why
claims:
  one:
    quote: >-
      folded
      text
    figures:
      - { value: 1, printed: "1" }
      - value: 2
`;

/** The text that a path leads to. */
function at(path: Path, part?: "key" | "value"): string {
  const { start, end } = locate(parse(RECORD).layout, path, part);
  return RECORD.slice(start, end);
}

describe("locate", () => {
  test.each<[path: Path, part: "key" | "value" | undefined, expected: string]>([
    [["article", "title"], undefined, '"A: title"'],
    [["article", "title"], "key", "title"],
    [["claims", "one"], undefined, "one"],
    [["claims", "one", "quote"], undefined, ">-\n      folded\n      text\n"],
    [["claims", "one", "figures"], undefined, "figures"],
    [["claims", "one", "figures", 0, "printed"], undefined, '"1"'],
    [["claims", "one", "figures", 1, "value"], undefined, "2"],
    [["claims", "one", "statement"], undefined, "one"],
    [["claims", "two", "statement"], undefined, "claims"],
    [["nothing"], undefined, ""],
  ])("%j %s", (path, part, expected) => {
    expect(at(path, part)).toBe(expected);
  });
});

/** Values that a record could hold: text, lists and maps. */
const value = fc.letrec((tie) => ({
  text: awkwardText,
  list: fc.array(tie("any"), { maxLength: 3 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), tie("any"), { maxKeys: 4 }),
  any: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("text"), tie("list"), tie("map")),
}));

describe("parse", () => {
  test("gives back what was written, as text", () => {
    fc.assert(
      fc.property(value.map as fc.Arbitrary<Record<string, unknown>>, (written) => {
        const yaml = stringify(written);
        // Invisible characters are refused, and the empty list and map are read as such.
        const { value: read, problems } = parse(yaml);
        if (problems.length > 0) return;
        expect(JSON.parse(JSON.stringify(read ?? {}))).toEqual(parseYaml(yaml, { schema: "failsafe" }) ?? {});
      }),
    );
  });

  test("never throws, and places every problem inside the file", () => {
    const yamlish = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "a: ",
            "- ",
            "\n",
            "  ",
            '"',
            "'",
            "&a",
            "*a",
            "!b",
            "{",
            "}",
            "[",
            "]",
            ",",
            ": ",
            "#",
            "|",
            ">",
            "\t",
            "---\n",
            "? ",
          ),
          awkwardText,
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(yamlish, (text) => {
        for (const { place, related = [] } of parse(text).problems) {
          for (const each of [place, ...related.map((other) => other.place)]) {
            if (!("span" in each)) continue;
            expect(each.span.start).toBeLessThanOrEqual(each.span.end);
            expect(each.span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: times(500) },
    );
  });
});

describe("a file that nests without end", () => {
  const DEEP = 40_000;
  const closed = (open: string, close: string) => `a: ${open.repeat(DEEP)}x${close.repeat(DEEP)}`;
  const steps = (mark: string) =>
    Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}${mark}`).join("\n");

  test.each([
    ["keys by a question mark and a tab", `a: ${"?\t".repeat(DEEP)}`],
    ["keys in a line", "x: ".repeat(DEEP)],
    ["keys in quotation marks", "'x': ".repeat(DEEP)],
    ["colons", ": ".repeat(DEEP)],
    ["colons and tabs", ":\t".repeat(DEEP)],
    ["dashes", "- ".repeat(DEEP)],
    ["dashes and tabs", "-\t".repeat(DEEP)],
    ["questions and dashes", "? - ".repeat(DEEP)],
    ["brackets", closed("[", "]")],
    ["braces", closed("{a: ", "}")],
    ["brackets, with closing ones in comments", "[ # ]]]]\n".repeat(DEEP)],
    ["brackets, with closing ones in text", `["]]]", `.repeat(DEEP)],
    ["pairs in a list in brackets", "[a: ".repeat(DEEP)],
    ["lists as keys", "[[]: ".repeat(DEEP)],
    ["colons in brackets", "[:".repeat(DEEP)],
    ["steps of keys", steps("a:")],
    ["steps of dashes", steps("-")],
    ["steps of questions", steps("?")],
  ])("%s is refused, at the place where it is too deep", (_, text) => {
    const { problems, whole } = parse(text);
    expect({ problems, whole }).toEqual({
      problems: [
        {
          kind: "syntax",
          message: expect.stringMatching(/^This is nested too deeply/),
          place: { span: { start: expect.any(Number), end: expect.any(Number) } },
        },
      ],
      whole: false,
    });
  });

  test("nesting as no record has it is read", () => {
    expect(parse(`${"[".repeat(60)}x${"]".repeat(60)}`).problems).toEqual([]);
    expect(parse(steps("a:").split("\n").slice(0, 60).join("\n")).problems).toEqual([]);
  });

  test("levels that close are not counted", () => {
    expect(parse(`- [[x], "]", {a: [b]}] # [[[\n`.repeat(2000)).problems).toEqual([]);
  });
});

describe("a file with errors without end", () => {
  test.each([
    ["escapes", `a: "${"\\x".repeat(10_000)}"`],
    ["closing brackets", "]".repeat(10_000)],
    ["keys twice", "a: b\n".repeat(5000)],
    ["documents", "---\na\n".repeat(3000)],
    ["directives", "%a\n".repeat(5000)],
  ])("%s: the first are told", (_, text) => {
    const { problems, whole } = parse(text);
    expect(whole).toBe(false);
    expect(problems.length).toBeLessThanOrEqual(10);
    for (const { message } of problems) expect(message.length).toBeLessThan(400);
  });

  test("more list marks than a function takes arguments", () => {
    expect(parse(`a:\n${"  #\n".repeat(99_998)}  b: c\n`).value).toEqual({ a: { b: "c" } });
  });
});
