import fc from "fast-check";
import { expect, test } from "vitest";
import { matches } from "../../src/draft/matches.ts";
import { sentences } from "../../src/text/sentences.ts";

/* Made up. */
const TEXT =
  "The bridge will close to lorries on 3 May. The minister’s office has not said why. It closed for 400,000 lorries before. The road to the bridge stays open.";
const all = sentences(TEXT);
const found = (typed: string) => matches(TEXT, all, typed).map(({ start, end }) => TEXT.slice(start, end));

test.each([
  ["clos lorr", ["The bridge will close to lorries on 3 May.", "It closed for 400,000 lorries before."]],
  ["minister's", ["The minister’s office has not said why."]],
  ["400,000", ["It closed for 400,000 lorries before."]],
  ["bridge stays", ["The road to the bridge stays open.", "The bridge will close to lorries on 3 May."]],
  ["ferry", []],
])("%s", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("nothing typed gives all in their order; a sentence's own words give it first", () => {
  expect(matches(TEXT, all, " ")).toEqual(all);
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(3), (sentence, skip) => {
      const words = TEXT.slice(sentence.start, sentence.end).split(" ").slice(skip);
      expect(matches(TEXT, all, words.join(" "))[0]).toEqual(sentence);
    }),
  );
});
