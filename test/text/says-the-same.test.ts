import { expect, test } from "vitest";
import { hasMostWordsOf, haveNearlyAllWordsOf } from "../../src/text/says-the-same.ts";

test.each([
  ["Council approves closing of bridge", "The bridge will be closed, the council's approval says.", true],
  ["Council approves closing of bridge", "The council met on Monday and spoke about the ferry.", false],
  ["Three of five words here", "three here, and words", true],
  ["Three of five words here", "three", false],
  ["Alpha bravo delta hotel india", "alpha bravo delta", true],
  ["Alpha bravo delta hotel india", "alpha bravo", false],
  ["Up by 12", "It is up by 12.", true],
  ["Up by 12", "It is up by 13.", false],
  ["BRIDGE SHUT", "The bridge is shut", true],
  ["of it", "whatever", true],
])("%j in %j", (sentence, passage, expected) => {
  expect(hasMostWordsOf(sentence, passage)).toBe(expected);
});

test("nearly all words, wherever they are", () => {
  const passages = ["Alpha is here.", "So are bravo and delta."];
  expect(haveNearlyAllWordsOf("Alpha bravo delta hotel", passages)).toBe(true);
  expect(haveNearlyAllWordsOf("Alpha bravo hotel india", passages)).toBe(false);
  expect(haveNearlyAllWordsOf("Alpha bravo", [])).toBe(false);
});
