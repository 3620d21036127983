import { expect, test } from "vitest";
import {
  creditsByCue,
  creditsIn,
  isNameOf,
  namesPronoun,
  plainWords,
} from "../../../src/language/en/credits.ts";

/** Each credit as the words that it spans, and whom they credit. */
const read = (sentence: string, cue?: string) =>
  (cue === undefined ? creditsIn(sentence) : creditsByCue(sentence, cue)).map(
    ({ start, end, who }) =>
      `${sentence.slice(start, end)}: ${who.kind === "name" ? who.words.join(" ") : who.kind}`,
  );

test.each([
  ["Ada Reed said the road is closed.", ["Ada Reed said: Ada Reed"]],
  ["Dr. Ada Reed Jr. has also said so.", ["Dr. Ada Reed Jr. has also said: Ada Reed"]],
  ["“￼￼￼,” said Ada Reed, the mayor.", ["said Ada Reed: Ada Reed"]],
  ["“￼￼￼,” said council leader Ada Reed on Monday.", ["said council leader Ada Reed: Ada Reed"]],
  ["“￼￼￼,” Reed told Gazette readers.", ["Reed told: Reed"]],
  ["The Town Council announced a plan.", ["The Town Council announced: Town Council"]],
  ["Ada Reed, the mayor of the town, said so.", ["Ada Reed, the mayor of the town, said: Ada Reed"]],
  ["Ada Reed (Greens) said so.", ["Ada Reed (Greens) said: Ada Reed"]],
  ["The road is closed, according to Ada Reed.", ["according to Ada Reed.: Ada Reed"]],
  ["The road is closed, according to Ada Reed's office.", ["according to Ada Reed's: other"]],
  ["The road is closed, according to a friend of Ada Reed.", ["according to a friend of Ada Reed.: other"]],
  ["The road is closed, according to records.", ["according to : other"]],
  ["She said so.", ["said: pronoun"]],
  ["Reed, who later said so, left.", ["said: pronoun"]],
  ["She also repeatedly said so.", ["said: pronoun"]],
  ["The mayor said so.", ["said: other"]],
  ["A friend of Reed said so.", ["Reed said: other"]],
  ["Ada Reed and Ben Cole said so.", ["Ada Reed and Ben Cole said: other"]],
  ["Reed's Cole said so.", ["Reed's Cole said: other"]],
  ["It was said to be closed.", ["said: other"]],
  ["Reed told Cole that Moss said so.", ["Reed told: Reed", "Moss said: other"]],
  ["An aforesaid road.", []],
])("%s", (sentence, credits) => {
  expect(read(sentence)).toEqual(credits);
});

test.each([
  ["Ada Reed boasted that it is closed.", "boasted", ["Ada Reed boasted: Ada Reed"]],
  ["Reed told the town that it is closed.", "told ... that", ["Reed told: Reed"]],
  ["Reed didn’t think so.", "didn't think", ["Reed didn’t think: Reed"]],
  ["According to Reed, it is closed.", "According to", ["According to Reed: Reed"]],
  ["Reed SAID it. Cole said it.", "said", ["Reed SAID: Reed", "Cole said: Cole"]],
  ["Reed supporters are many.", "supporters ... many", ["Reed supporters: Reed"]],
  ["A Reed supporter came.", "supporter", []],
  ["Reed is boss.", "boss", []],
  ["An aforesaid road.", "said", []],
  ["Reed said so.", "...", []],
])("%s by its cue %s", (sentence, cue, credits) => {
  expect(read(sentence, cue)).toEqual(credits);
});

test.each([
  ["Reed", "Ada Reed", true, true],
  ["Ada Reed", "Ada Reed (made up)", true, true],
  ["ada reed", "Ms Ada Reed", true, true],
  ["Ben Reed", "Ada Reed", true, false],
  ["Ada M Reed", "Ada Reed", true, true],
  ["Ada Reed", "A. Reed", true, true],
  ["Ada", "Ada Reed", true, false],
  ["Ada Reed", "Reed", true, true],
  ["Ministry of Works", "the Ministry of Works", false, true],
  ["Works", "Ministry of Works", false, false],
  ["MW", "Ministry of Works", false, true],
  ["Town MW", "Ministry of Works", false, false],
  ["G", "Gazette", false, false],
  ["Mayor", "The Mayor", true, false],
])("whether %s is %s", (words, name, isPerson, expected) => {
  expect(isNameOf(words.split(" "), name, isPerson)).toBe(expected);
});

test("titles before a name and letters after it are left out", () => {
  expect(plainWords("the Rt. Hon. Ada Reed QC")).toEqual(["Rt", "Hon", "Ada", "Reed"]);
  expect(plainWords("Mayor Ada Reed QC")).toEqual(["Ada", "Reed"]);
  expect(plainWords("The Mayor")).toEqual([]);
  expect(plainWords("U.N. Office")).toEqual(["UN", "Office"]);
});

test("a pronoun that may stand for a speaker", () => {
  expect(namesPronoun("Then She left")).toBe(true);
  expect(namesPronoun("The sheriff left")).toBe(false);
});
