import { expect, test } from "vitest";
import { verdictMeaning } from "../../../src/rules/shared/verdict-meaning.ts";

const scale = (...steps: readonly (readonly [name: string, rating?: number])[]) => ({
  verdicts: steps.map(([name, rating]) => ({
    name,
    meaning: "Made up.",
    ...(rating !== undefined && { rating }),
  })),
});
const RATED = scale(["Pants on fire", -2], ["Half true", 0], ["True", 3], ["Also true", 3], ["Unproven"]);

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
  ["no ratings, a plain word", scale(["accurate"], ["inaccurate"]), "accurate", "confirmed"],
  ["no ratings, a plain word with a capital", scale(["Accurate"]), "Accurate", "confirmed"],
  ["no ratings, a plain word for false", scale(["accurate"], ["inaccurate"]), "inaccurate", "false"],
  ["no ratings, a word of the desk's own", scale(["imprecise"]), "imprecise", undefined],
  ["no scale", {}, "wrong", "false"],
  ["no scale, a word that only contains one", {}, "not true", undefined],
])("%s", (_, settings, name, meaning) => {
  expect(verdictMeaning(settings, name)).toBe(meaning);
});
