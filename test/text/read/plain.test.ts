import { expect, test } from "vitest";
import { firstWords, keyOf, textOf, wordCount } from "../../../src/text/read/article-text.ts";
import { readPlainText } from "../../../src/text/read/plain.ts";

test.each([
  ["A title\n\nText.", "A title", "A title\n\nText.\n"],
  ["A title\n \t\nText", "A title", "A title\n\nText\n"],
  ["\uFEFF\n\n A title \n\nText\u2028more\u2029x\n\ny", "A title", "A title\n\nText\nmore\nx\n\ny\n"],
  ["A title?\n\nText", "A title?", "A title?\n\nText\n"],
  ["3.5 roads\n\nText", "3.5 roads", "3.5 roads\n\nText\n"],
  [`${"x".repeat(200)}\n\na`, "x".repeat(200), `${"x".repeat(200)}\n\na\n`],
])("the first line of %j is its title", (original, title, text) => {
  expect(readPlainText(original)).toEqual({
    title: { value: title, from: "the first line" },
    text,
    leftOut: [],
    annotations: [],
  });
});

test.each([
  "It closed.\n\nText",
  "It closed:”)\n\nText",
  "It closed,\n\nText",
  "It closed;\n\nText",
  "„Made up.“\n\nText",
  "»Made up.«\n\nText",
  "'Made up.'\n\nText",
  "これは架空です。」\n\nText",
  "यह काल्पनिक है।\n\nText",
  "یہ فرضی ہے۔\n\nText",
  "A title",
  "A title\n\n ",
  "A title\nx\n\nText",
  `${"x".repeat(201)}\n\na`,
])("the first line of %j is not set apart", (original) => {
  expect(readPlainText(original)).not.toHaveProperty("title");
});

test("the first words of a text are eight, and its words what has white space around it", () => {
  expect(firstWords("a b c d e f g h")).toBe("a b c d e f g h");
  expect(firstWords(" a b\nc d e f g h i ")).toBe("a b c d e f g h …");
  expect(firstWords("")).toBe("");
  expect(firstWords("x".repeat(500))).toHaveLength(400);
  expect([wordCount(""), wordCount(" a  b\n")]).toEqual([0, 2]);
});

test("paragraphs have an empty line between them, and no spaces at the ends of lines", () => {
  expect(textOf(["a \nb\t", "c"])).toBe("a\nb\n\nc\n");
  expect(keyOf(" a\n b ")).toBe("ab");
});
