import { expect, test } from "vitest";
import { shortened } from "../../src/text/shortened.ts";

test.each([
  ["one two three", 20, "one two three"],
  ["  one\n  two ", 20, "one two"],
  ["one two three", 9, "one two …"],
  ["one two three", 7, "one two …"],
  ["onetwothreefour", 6, "onetwo …"],
  ["an onetwothreefour", 10, "an onetwot …"],
  ["道路已关闭至星期一", 4, "道路已关 …"],
  ["abc😀def", 4, "abc …"],
])("%j in %i", (words, longest, expected) => {
  expect(shortened(words, longest)).toBe(expected);
});
