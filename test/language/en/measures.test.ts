import { expect, test } from "vitest";
import { mayBeAmount, speaksOfLess } from "../../../src/language/en/numbers/amount-words.ts";
import { factorsBetween, measureIn } from "../../../src/language/en/numbers/measures.ts";

test.each([
  [" decades of war", "decade"],
  ["-century-old", "century"],
  [" Centuries", "century"],
  ["km away", "kilometre"],
  [" inches", "inch"],
  [" ft.", "foot"],
  [" tonnes", "ton"],
  ["¢ a day", "cent"],
  ["p", "cent"],
  [" pence", "cent"],
  [" pennies", "cent"],
  [" men a day", undefined],
  [", years later", undefined],
  [" centrist", undefined],
  [" in the spring", undefined],
  ["", undefined],
])("the measure in %j is %s", (words, measure) => {
  expect(measureIn(words)).toBe(measure);
});

test.each([
  ["hour", "minutes", [60]],
  ["day", "hours", [24]],
  ["century", "years", [100]],
  ["hour", "hours", []],
  ["hour", "km", []],
  ["cent", "EUR", [0.01]],
  ["cent", "pence", []],
  ["furlong", "km", []],
])("a %s in %s: %j", (measure, unit, factors) => {
  expect(factorsBetween(measure, unit)).toEqual(factors);
});

test("a measure that is recorded without its unit may be in any of its kind", () => {
  expect(factorsBetween("foot", undefined)).toHaveLength(7);
  expect(factorsBetween("foot", "of rope")).toHaveLength(7);
});

test.each([
  ...["nearly a decade", "a handful", "the majority", "an hour", "week-long", "the second", "half a century"],
  ...[
    "doubled",
    "threefold",
    "twenty-something",
    "triplets",
    "no survivors",
    "单一",
    "thousands",
    "million-dollar",
    "IV5",
  ],
])("%j may be an amount", (words) => {
  expect(mayBeAmount(words)).toBe(true);
});

test.each(["men", "the ministry", "Roads", "café"])("%j is none", (words) => {
  expect(mayBeAmount(words)).toBe(false);
});

test.each([
  ["It fell by 5 percent", true],
  ["a loss of 5 million", true],
  ["shrunk", true],
  ["It rose by 5 percent", false],
  ["close to 5 percent", false],
  ["most of them", false],
])("%j speaks of less: %s", (words, less) => {
  expect(speaksOfLess(words)).toBe(less);
});
