import fc from "fast-check";
import { expect, test } from "vitest";
import { rewordingsIn, wordsOf } from "../../src/audit/rewordings.ts";

const WORD = fc.constantFrom("bridge", "close", "ferry", "harbour", "may", "of", "the");
const WORDS = fc.array(WORD, { maxLength: 6 });

test("words are compared without capitals, accents and endings", () => {
  expect(wordsOf("The Bridges at Málaga closed; it closes, is closing, will close")).toEqual([
    "the",
    "bridg",
    "at",
    "malaga",
    "clos",
    "it",
    "clos",
    "is",
    "clos",
    "will",
    "clos",
  ]);
});

test("a word that few texts have tells more than one that many have", () => {
  const { sharesOf } = rewordingsIn([["bridge", "ferry"], ["bridge"], ["bridge"], []]);
  const [both, one, , none] = sharesOf(new Set(["bridge", "ferry"]));
  expect([both, none]).toEqual([1, 0]);
  // Three of four texts have "bridge", and one has "ferry".
  expect(one).toBeCloseTo(Math.log(6 / 4) / (Math.log(6 / 4) + Math.log(6 / 2)));
});

test("what all texts say is said by all of them", () => {
  expect(rewordingsIn([["bridge"], ["bridge"]]).sharesOf(new Set(["bridge"]))).toEqual([1, 1]);
});

test("each text is told the same among all as by itself, from 0 to 1", () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 6 }), WORDS, (texts, words) => {
      const { sharesOf, shareIn } = rewordingsIn(texts);
      const wanted = new Set(words);
      for (const [at, share] of sharesOf(wanted).entries()) {
        const text = new Set(texts[at]);
        expect(share).toBeCloseTo(shareIn(wanted, text));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(share > 0).toBe(words.some((word) => text.has(word)));
        if (wanted.size > 0) expect(share > 1 - 1e-9).toBe(words.every((word) => text.has(word)));
      }
    }),
  );
});
