import { expect, test } from "vitest";
import { mentionedWords, namingWords } from "../../../src/language/en/name-mentions.ts";

test.each([
  ["Ada Reed", ["ada", "reed", "AR"]],
  ["Dr. Ada Reed Jr.", ["ada", "reed", "AR"]],
  ["Ministry of Works", ["ministry", "works", "MW", "MoW"]],
  ["the Roads and Bridges Office", ["roads", "bridges", "office", "RBO", "RaBO"]],
  ["an engineer at the ministry", ["engineer", "ministry"]],
  ["The Mayor", ["mayor"]],
  ["J. Moss", ["moss", "JM"]],
  ["U.N. Office", ["un", "office", "UO"]],
  ["Gazette", ["gazette"]],
])("%s is known by %j", (name, words) => {
  expect([...namingWords(name)].sort()).toEqual([...new Set(words)].sort());
});

test("the words of a text, whatever their case and what follows them", () => {
  expect(mentionedWords("Reed’s U.N. office, on May 3.")).toEqual(
    new Set(["reed", "s", "un", "UN", "office", "on", "may", "3"]),
  );
});
