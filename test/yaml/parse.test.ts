import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { locate } from "../../src/yaml/layout.ts";
import { parse } from "../../src/yaml/parse.ts";
import type { Path } from "../../src/yaml/problem.ts";
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
      { numRuns: 2000 },
    );
  });
});
