import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeChange } from "../../src/yaml/make-change.ts";
import { parse } from "../../src/yaml/parse.ts";
import { anyText } from "../reporters/any-text.ts";

/* The comment on the line above a key that begins with a word of ours. */
const put = (content: string, says: string, id = "one") =>
  makeChange(content, { comment: ["claims", id], begins: "Draft:", says });
const take = (content: string, id = "one") =>
  makeChange(content, { comment: ["claims", id], begins: "Draft:", says: undefined });

const TWO = "claims:\n  # About one\n  one: { quote: x } # why\n\n  two:\n    quote: y\n";

describe("a comment above a key", () => {
  test("is put there and taken away", () => {
    const one = put(TWO, "0.9 (rule)");
    expect(one).toBe(TWO.replace("  one:", "  # Draft: 0.9 (rule)\n  one:"));
    const both = put(one ?? "", "0.5", "two");
    expect(both).toContain("\n\n  # Draft: 0.5\n  two:\n");
    expect(take(take(both ?? "", "two") ?? "")).toBe(TWO);
    const windows = TWO.replaceAll("\n", "\r\n");
    expect(take(put(windows, "x") ?? "")).toBe(windows);
  });

  test.each([
    ["where there is none", TWO],
    ["where another one is", "claims:\n  # About one\n  one:\n    quote: x\n"],
    ["where a text ends so", "claims:\n  two:\n    quote: |\n      # Draft: x\n  one:\n    quote: x\n"],
    ["of another key", "claims:\n  # Draft: x\n  two: {}\n  one: {}\n"],
    ["that there is not", "claims:\n  two: {}\n"],
  ])("is not taken away %s", (_, content) => {
    expect(take(content)).toBeUndefined();
  });

  test.each([
    ["in braces", "claims: { one: { quote: x } }\n"],
    ["of a key that there is not", "claims:\n  two: {}\n"],
    ["of a file that is broken", "claims:\n  one: [\n"],
  ])("is not put there %s", (_, content) => {
    expect(put(content, "x")).toBeUndefined();
  });

  test("whatever it says, it is one line, and the file says what it said", () => {
    fc.assert(
      fc.property(anyText, (says) => {
        const after = put(TWO, says);
        if (after === undefined) return;
        expect(parse(after).value).toEqual(parse(TWO).value);
        expect(after.split("\n")).toHaveLength(TWO.split("\n").length + 1);
        expect(take(after)).toBe(TWO);
      }),
    );
    expect(put(TWO, "a\nb: c")).toContain("  # Draft: a b: c\n  one:");
  });
});
