import { expect, test } from "vitest";
import { isInPassing } from "../../../src/language/en/numbers/in-passing.ts";
import { readNumbers } from "../../../src/language/en/numbers/numbers.ts";

/** The numbers of a text that are more than in passing. */
function figures(text: string): readonly string[] {
  return readNumbers(text)
    .filter((number) => !/ordinal|year/u.test(number.kind) && !isInPassing(text, number))
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  "There is one reason for it",
  "One thing is sure, said one owner of a shop",
  "the two leaders, between the two, these two men",
  "his first four terms, Ann's three children, over the last five months",
  "It is a two-way street in a three-party race, and three-dimensional",
  "a 63-year-old man, children aged 14, at the age of 30, she turned 40",
  "Ann Smith, 63, a student. Said Smith, 44.",
  "It was ten years ago, and six months later",
  "I'm 100 percent sure, he is right 100 percent, agreed 100 percent.",
  "That is 200 percent true, with 100 percent certainty, 100 percent absolutely",
  "A thousand times no",
  "He has zero tolerance, is in two minds, gave his two cents, and took forty winks",
  "Thanks a million, for a million reasons, it is one in a million, two by two",
  "The ground zero of a 24-hour news channel; she is on cloud nine",
  "A 12-gauge shotgun, a 9mm pistol, a .22 rifle and a 45-caliber gun",
  "They blew up the Nord Stream 2 pipeline; a show on Rossiya 1 said so",
  "The FTSE 100 and the S&P 500 rose, BBC Two and Radio 4 said",
  "Police dialled 999; type 2 diabetes, stage four; the country's number-two",
  "A Boeing 737-800; Articles 5-7; PM2.5 rose; a 501(c)(3) group; 60 Minutes",
  "In the Three Gorges Dam, in the Six Nations, in Five Eyes",
])("nothing to record in: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ["only one shot, more than one victim, killed one", ["one", "one", "one"]],
  ["one man and one young woman died", ["one", "one"]],
  ["one million men, one percent", ["one million", "one percent"]],
  ["two men, four weeks, nearly two decades", ["two", "four", "two"]],
  ["the 20 schools, the two million men, the 5 percent", ["20", "two million", "5 percent"]],
  ["the more than two dozen, about the nearly 5 homes", ["two dozen", "5"]],
  ["the half of it, their 1.5 children", ["half", "1.5"]],
  ["a two-horned goat", ["two"]],
  ["In Rome, 63 people, for Ann, 1,063, and in all, 63, too", ["63", "1,063", "63"]],
  ["ten years of war", ["ten"]],
  ["It gave Ukraine 31 tanks and Poland 31 more", ["31", "31"]],
  ["Reed told Cole 40 people had died and Cole 50 heavy new tanks", ["40", "50"]],
  ["Two Russians died. Five Poles left. NATO 12 members left", ["Two", "Five", "12"]],
  ["zero cases, two cents a day, a 24-hour curfew, 9mm of rain", ["zero", "two", "24", "9mm"]],
  [
    "100 percent of the vote, rose 100 percent, is 100 percent higher",
    ["100 percent", "100 percent", "100 percent"],
  ],
  ["It is 99 percent sure, is 105 percent right", ["99 percent", "105 percent"]],
  ["more than 100 percent sure, 100 men sure", ["100 percent", "100"]],
  ["a thousand men, a thousand times more, 10 times", ["a thousand", "a thousand", "10"]],
])("to record in: %s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
