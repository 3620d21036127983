import { expect, test } from "vitest";
import { linesOf, positions, rangeIn } from "../../src/text/position.ts";

test.each([
  ["ab\ncd\n\ne", ["1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "3:1", "4:1", "4:2"]],
  ["a\r\nb\rc", ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "3:2"]],
  ["a\u2028b", ["1:1", "1:2", "1:3", "1:4"]],
  ["\uFEFFa\nb", ["1:1", "1:1", "1:2", "2:1", "2:2"]],
  ["", ["1:1"]],
])("each place of %j has its line and column", (text, expected) => {
  const at = positions(text);
  const places = Array.from({ length: text.length + 1 }, (_, offset) => at(offset));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(expected);
  expect(places.map(({ offset }) => offset)).toEqual(places.map((_, offset) => offset));
});

test("a range has both its ends", () => {
  expect(rangeIn("ab\ncd", { start: 1, end: 4 })).toEqual({
    start: { offset: 1, line: 1, column: 2 },
    end: { offset: 4, line: 2, column: 2 },
  });
});

test("lines are without what ends them, and without a byte-order mark", () => {
  expect(linesOf("\uFEFFa\r\nb\rc\n\nd\uFEFF\n")).toEqual(["a", "b", "c", "", "d\uFEFF", ""]);
});
