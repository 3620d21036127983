import { describe, expect, test } from "vitest";
import { settlesNothing, verdictMeaning } from "../../src/model/verdict-scale.ts";

const scale = (...steps: readonly (readonly [name: string, rating?: number])[]) => ({
  verdicts: steps.map(([name, rating]) => ({
    name,
    meaning: "Made up.",
    ...(rating !== undefined && { rating }),
  })),
});
const RATED = scale(["Pants on fire", -2], ["Half true", 0], ["True", 3], ["Also true", 3], ["Unproven"]);
const MARKED = {
  verdicts: [
    { name: "Splendid", rating: 3, meaning: "Made up." },
    { name: "Held up", rating: 2, confirms: true, meaning: "Made up." },
    { name: "Doubtful", rating: 1, confirms: false, meaning: "Made up." },
    { name: "Fell down", rating: 0, meaning: "Made up." },
  ],
};

test.each([
  ["the highest rating", RATED, "True", "confirmed"],
  ["another verdict with the highest", RATED, "Also true", "confirmed"],
  ["the lowest rating", RATED, "Pants on fire", "false"],
  ["written in small letters", RATED, "pants on fire ", "false"],
  ["between the two", RATED, "Half true", undefined],
  ["on the scale without a rating", RATED, "Unproven", undefined],
  ["not on the scale", RATED, "confirmed", undefined],
  ["a scale with a single rating", scale(["true", 1], ["false"]), "true", undefined],
  ["a scale with one rating twice", scale(["true", 1], ["false", 1]), "false", undefined],
  ["a scale without ratings, which says nothing", scale(["accurate"], ["inaccurate"]), "accurate", undefined],
  ["marked, and not the highest", MARKED, "Held up", "confirmed"],
  ["the highest, where another one is marked", MARKED, "Splendid", undefined],
  ["marked as confirming nothing", MARKED, "Doubtful", undefined],
  ["the lowest, where one is marked", MARKED, "Fell down", "false"],
  ["no scale, a word for true", {}, "Accurate", "confirmed"],
  ["no scale, a word for false", {}, "wrong", "false"],
  ["no scale, with a hyphen", {}, "half-true", undefined],
  ["no scale, a word that only contains one", {}, "not true", undefined],
])("%s", (_, settings, name, meaning) => {
  expect(verdictMeaning(settings, name)).toBe(meaning);
});

describe("settlesNothing", () => {
  const meaning = "Made up.";
  const rated = {
    verdicts: [
      { name: "so", rating: 1, meaning },
      { name: "not so", rating: 0, meaning },
      { name: "open", meaning },
    ],
  };
  test.each([
    ["open", true],
    ["so", false],
    ["unheard of", false],
  ])("%s: %s", (name, expected) => {
    expect(settlesNothing(rated, name)).toBe(expected);
  });
  test("cannot be told on a scale without ratings", () => {
    expect(settlesNothing({ verdicts: [{ name: "open", meaning }] }, "open")).toBe(false);
    expect(settlesNothing({}, "open")).toBe(false);
  });
  test("is known of common words where a desk has no scale", () => {
    expect(["unproven", "Not rated", "accurate"].map((name) => settlesNothing({}, name))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
