import fc from "fast-check";
import { expect, test } from "vitest";
import { painter } from "../../src/views/paint.ts";
import { table } from "../../src/views/table.ts";

const plain = painter(false);
const ROWS = [
  ["one", "1", "A short text."],
  ["another", "23", "A text that is longer, and is broken where there is too little room for it."],
];
const drawn = (columns: number | undefined) => table(["name", "n", "text"], ROWS, plain, columns);

test("as wide as it is, where nothing limits it", () => {
  expect(drawn(undefined)).toBe(
    [
      "name     n   text",
      "one      1   A short text.",
      "another  23  A text that is longer, and is broken where there is too little room for it.",
    ].join("\n"),
  );
  expect(drawn(200)).toBe(drawn(undefined));
});

test("the last column is broken into lines", () => {
  expect(drawn(50)).toBe(
    [
      "name     n   text",
      "one      1   A short text.",
      "another  23  A text that is longer, and is broken",
      "             where there is too little room for",
      "             it.",
    ].join("\n"),
  );
});

test("where that leaves too little room, a row is a few lines", () => {
  expect(drawn(42)).toBe(
    [
      "one",
      "  n 1 · text A short text.",
      "another",
      "  n 23 · text A text that is longer, and",
      "  is broken where there is too little room",
      "  for it.",
    ].join("\n"),
  );
});

test("every word is there, whatever the width", () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 120 }), (columns) => {
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
      const shown = words(drawn(columns));
      for (const word of words(ROWS.flat().join(" "))) expect(shown).toContain(word);
      for (const line of drawn(columns).split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    }),
  );
});
