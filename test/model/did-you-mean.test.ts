import { expect, test } from "vitest";
import { didYouMean, nearestTo } from "../../src/model/did-you-mean.ts";

test.each([
  ["facts", ["fact", "prediction", "opinion"], "fact"],
  ["Statment", ["statement", "status"], "statement"],
  ["bloomberg-40k", ["bloomberg-400k", "bloomberg"], "bloomberg-400k"],
  ["x", ["y", "z"], undefined],
  ["government", ["person", "outlet"], undefined],
  ["", ["fact"], undefined],
])("%s among %j", (word, candidates, expected) => {
  expect(nearestTo(word, candidates)).toBe(expected);
});

test("is a sentence to hang on a message, or nothing", () => {
  expect(didYouMean("tas", ["tass"])).toBe(' Did you mean "tass"?');
  expect(didYouMean("tas", ["express"])).toBe("");
});
