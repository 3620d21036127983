import { expect, test } from "vitest";
import { cueWords, hasCue } from "../../../src/rules/shared/cue-words.ts";

test.each([
  ["said", "Reed said so", true],
  ["told … that", "Reed told him that", true],
  ["told … that", "Reed told that", true],
  ["told...that", "Reed Told us THAT", true],
  ["… told …", "Reed told us", true],
  ["said", "the aforesaid", false],
  ["told … that", "that was told", false],
  ["told … told", "Reed told us", false],
])("%s is in “%s”: %s", (cue, words, has) => expect(hasCue(cue, cueWords(words))).toBe(has));
