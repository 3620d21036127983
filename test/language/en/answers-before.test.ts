import { expect, test } from "vitest";
import { answerTo } from "../../../src/language/en/answers-before.ts";

test.each([
  ["these claims", "has rejected", "denies"],
  ["the allegation", "denied", "denies"],
  ["the allegations", "dismissed", "denies"],
  ["this", "denies", "denies"],
  ["it", "denied", "denies"],
  ["", "denied", "denies"],
  ["such reports", "rejected", "denies"],
  ["“These claims are false,”", "said", "denies"],
  ["That is not true.", "said", "denies"],
  ["this isn’t true", "said", "denies"],
  ["the reports were completely unfounded", "called", "denies"],
  ["the report", "confirmed", "confirms"],
  ["this", "confirmed", "confirms"],
  ["“That is correct”", "said", "confirms"],
  ["these claims", "said", undefined],
  ["these claims", "repeated", undefined],
  ["", "said", undefined],
  ["that is not false", "said", undefined],
  ["the bridge is not safe", "denied", undefined],
  ["having taken money", "denied", undefined],
  ["the bridge will close", "confirmed", undefined],
  ["These are not times to be false to friends", "said", undefined],
])("%s (%s): %s", (content, cue, expected) => {
  expect(answerTo(content, cue)?.is).toBe(expected);
});
