import { describe, expect, test } from "vitest";
import {
  hiddenSpeaker,
  isBareParticiple,
  isFiled,
  isSight,
  mayBeActive,
  namesSomebody,
  nobodysWord,
} from "../../../src/language/en/nobodys-word.ts";

test.each([
  ["has been seen as", "been seen"],
  ["is widely believed to", "is widely believed"],
  ["is not expected to", "is not expected"],
  ["isn't expected", "isn't expected"],
  ["it is said that", "is said"],
  ["he's thought to", "'s thought"],
  ["was long considered", "was long considered"],
  ["are regarded ... as", "are regarded"],
  ["was widely reported", "was widely reported"],
  ["is reported to have", "is reported"],
  ["is accused of", "is accused of"],
  ["is held to", "is held"],
  ["seen as", "seen as"],
  ["thought to", "thought to"],
  ["reportedly", "reportedly"],
  ["reports claim", "reports claim"],
  ["media reports suggest", "media reports suggest"],
  ["according to several reports", "according to several reports"],
  ["rumour has it", "rumour has it"],
  ["it has since emerged", "it has since emerged"],
  ["it emerged that", "it emerged"],
  ["has ... emerged", "has ... emerged"],
  ["has since emerged", "has since emerged"],
])("%s", (cue, words) => {
  expect(nobodysWord(cue)).toBe(words);
});

test.each([
  "is reported as income",
  "was reported to the police",
  "was reported missing",
  "hasn't been reported",
  "has not yet been reported",
  "was never said",
  "could be seen as",
  "might have been claimed",
  "has to be considered",
  "wants to be seen as",
  "is being considered",
  "was held",
  "was viewed somewhat better",
  "is known as",
  "said",
  "has long regarded",
  "police reports say",
  "a report says",
  "he emerged",
])("is none: %s", (cue) => {
  expect(nobodysWord(cue)).toBeUndefined();
});

test.each([
  ["long considered", true],
  ["regarded ... as", true],
  ["Seen", true],
  ["as expected", true],
  ["expected", false],
  ["said", false],
  ["long said", false],
  ["have long considered", false],
  ["considered it", false],
])("%s may be of nobody: %s", (cue, isBare) => {
  expect(isBareParticiple(cue)).toBe(isBare);
});

describe("what follows", () => {
  test.each([
    "by analysts",
    " by the council",
    "as a waste of money by the council",
    "as a waste, according to the ministry",
    "to be a novel by Reed",
    "as such by many",
  ])("says who: %s", (after) => expect(namesSomebody(after)).toBe(true));

  test.each([
    "to open by Friday",
    "to open by the end of May",
    "to grow by 5 percent",
    "to fall by half",
    "to win by building roads",
    "to go by train",
    "to be signed by the mayor",
    "to be overtaken by events",
    "to be run by the council",
    "to pass by",
    "to be good, according to reports",
    "to stand nearby the road",
    "",
  ])("does not: %s", (after) => expect(namesSomebody(after)).toBe(false));
});

test("somebody who is seen doing something is on a film", () => {
  expect(isSight("is seen", " speaking to them")).toBe(true);
  expect(isSight("is seen", "as speaking")).toBe(false);
  expect(isSight("is regarded", "speaking")).toBe(false);
});

describe("in the article's own voice", () => {
  test.each([
    ["The road is believed to be closed", "is believed"],
    ["The road is widely seen as a mistake", "is widely seen"],
    ["It is said that the road is closed", "is said"],
    ["Reed is accused of theft", "is accused of"],
    ["It is expected to rain, and the road is thought to be closed", "is thought"],
  ])("%s", (quote, words) => expect(hiddenSpeaker(quote)).toBe(words));

  test.each([
    "The road is expected to close",
    "The road is believed by the council to be closed",
    "The road is seen as a mistake by the council",
    "The road is believed to be closed, according to the ministry",
    "The road was seen from the air",
    "The road could be seen as a mistake",
    "The accident was reported to have been small",
    "Nothing was said about it",
    "The road is closed",
  ])("is plain or somebody's: %s", (quote) => expect(hiddenSpeaker(quote)).toBeUndefined());
});

test.each([
  ["is expected to", undefined],
  ["are widely expected to", undefined],
  ["is not expected to", "is not expected"],
  ["isn't expected to", "isn't expected"],
  ["has been believed to", "been believed"],
])("what is expected is on a calendar as often as in a mind: %s", (cue, words) => {
  expect(nobodysWord(cue)).toBe(words);
});

test.each([
  ["are reported", " in the annex", false],
  ["are reported", " as income in the books", true],
  ["are reported", ". So it goes", true],
  ["are reported", " to have left", false],
  ["are reported", "", true],
  ["are reported to", "", false],
  ["is believed", ". So it goes", false],
])("%s, before %j, is filed: %s", (cue, after, expected) => {
  expect(isFiled(cue, after)).toBe(expected);
});

test.each([
  ["described as", true],
  ["seen as", true],
  ["is described as", false],
  ["reportedly", false],
])("%s may be what somebody does: %s", (cue, expected) => {
  expect(mayBeActive(cue)).toBe(expected);
});
