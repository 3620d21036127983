import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownValue } from "../../src/model/shown-value.ts";
import { parse } from "../../src/yaml/parse.ts";

describe("a value in a message", () => {
  test.each([
    ["fact", '"fact"'],
    ["[[fact]]", "[[fact]]"],
    ["{ outlet: yes }", "{ outlet: yes }"],
    ["{ outlet: }", "{ outlet: }"],
    ["[a, { b: c, d: [e] }]", "[a, { b: c, d: [e] }]"],
    ["{}", "{}"],
    ["[]", "[]"],
    ["{ __proto__: x }", "{ __proto__: x }"],
    ["- a\n- b\n", "[a, b]"],
    [">-\n  two\n\n  lines\n", '"two lines"'],
  ])("%j is shown as the file has it", (yaml, shown) => {
    const { value } = parse(`- ${yaml.replace(/\n/g, "\n  ")}`);
    expect(shownValue((value as readonly unknown[])[0])).toBe(shown);
  });

  test("is cut after a word, and a word never in two", () => {
    expect(shownValue("Greta Zweisam of the ministry (made up)", 12)).toBe('"Greta…"');
    expect(shownValue("greta-zweisam/of-the-ministry", 12)).toBe('"greta-…"');
    expect(shownValue("x".repeat(1_000_000))).toBe('"…"');
    expect(shownValue(["x".repeat(1_000_000)])).toBe("[…");
  });

  test("is short, whatever it is", () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.string({ maxLength: 200 }),
        fc.array(tie("any"), { maxLength: 30 }),
        fc.dictionary(fc.string(), tie("any"), { maxKeys: 30, noNullPrototype: false }),
      ),
    })).any;
    fc.assert(fc.property(value, (any) => shownValue(any).length <= 64));
  });
});
