import { expect, test } from "vitest";
import { readFromText } from "../../src/draft/read-from-text.ts";
import { quotations } from "../../src/text/quotations.ts";

function read(text: string, words = text, language = "en") {
  const start = text.indexOf(words);
  return readFromText(text, quotations(text), { start, end: start + words.length }, language);
}

test.each([
  ["It is shut, he said.", "It is shut", "indirect"],
  ["“It is shut,” he said.", "It is shut,", "direct"],
  ["The “partial” closure ended.", "The “partial” closure", "mixed"],
])("the form in %j", (text, words, form) => {
  expect(read(text, words).form).toBe(form);
});

test("the figures are those that are surely read", () => {
  expect(
    read("About 1.2 million men, 8 percent of the horses, 300 to 400 cows, dozens of dogs, on 3 May").figures,
  ).toEqual([
    { value: 1_200_000, printed: "1.2 million" },
    { value: 8, unit: "percent", printed: "8 percent" },
    { value: { from: 300, to: 400 }, printed: "300 to 400" },
  ]);
  expect(read("It cost £5m, 3-2 in the vote", undefined, "en-GB").figures).toEqual([
    { value: 5_000_000, unit: "GBP", printed: "£5m" },
  ]);
  expect(read("1.200 Männer", undefined, "de").figures).toEqual([]);
});
