import { describe, expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";
import { fold, wordsOf } from "../../src/confidential/words.ts";

/* All names are made up. */
describe("one word has one form", () => {
  test.each([
    ["Zweisam", "ZWEISAM", "zweisam", "Zwei\u00ADsam"],
    ["Großmann", "GROSSMANN", "grossmann"],
    ["Οδυσσεύς", "ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["Søren", "soren", "SØREN"],
    ["Zoé", "Zoe\u0301", "zoe", "ZOE\u0301\u0300"],
    ["カタカナ", "ｶﾀｶﾅ"],
    ["한글", "한글".normalize("NFD")],
    ["王芳", "王芳"],
    ["mann2024", "MANN2024"],
  ])("%s", (word, ...others) => {
    for (const other of others) expect(fold(other)).toBe(fold(word));
  });
});

test("a script without spaces is told from one with them, in the same text", () => {
  expect(wordsOf("是Ann说 x").map(({ written, joined }) => [written, joined])).toEqual([
    ["是", true],
    ["Ann", false],
    ["说", true],
    ["x", false],
  ]);
  expect(wordsOf("ann").map(({ joined }) => joined)).toEqual([false]);
});

test("a name in a longer word is hidden, also among characters that are words by themselves", () => {
  expect(hiding([{ kind: "name", text: "Zweisam" }])("是exzweisamite说")).toBe("是████████████说");
});
