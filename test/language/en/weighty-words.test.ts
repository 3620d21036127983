import { describe, expect, test } from "vitest";
import { mayCredit } from "../../../src/language/en/crediting-words.ts";
import { isAmount, isDating } from "../../../src/language/en/dating-words.ts";
import {
  areOpposites,
  differInDegree,
  hasNegativePhrase,
  isNegative,
  isQualifying,
} from "../../../src/language/en/weighty-words.ts";

function those(words: string, hold: (word: string) => boolean): string {
  return words.split(" ").filter(hold).join(" ");
}

describe("words that weigh", () => {
  test.each([
    [
      "say not",
      isNegative,
      "not bridge never failed under unsafe unit unless harmless distance disagreed denies",
    ],
    ["qualify", isQualifying, "may bridge only allegedly family reply was closed unless some mayor"],
    ["credit", mayCredit, "said admitted closed denies bridge replied stopped insisting according"],
    ["date", isDating, "May may Monday yesterday bridge March march weeks"],
    ["are amounts", isAmount, "half doubled dozen bridge a tenfold millions"],
  ])("%s", (name, hold, words) => {
    expect(`${name}: ${those(words, hold)}`).toBe(
      {
        "say not": "say not: not never failed unsafe unless harmless disagreed denies",
        qualify: "qualify: may only allegedly was unless some",
        credit: "credit: said admitted denies replied insisting according",
        date: "date: May Monday yesterday March weeks",
        "are amounts": "are amounts: half doubled dozen tenfold millions",
      }[name],
    );
  });

  test.each([
    ["likely", "unlikely", true],
    ["harmful", "harmless", true],
    ["approved", "disapproved", true],
    ["able", "table", false],
    ["bridge", "bridge", false],
    ["port", "import", true],
  ])("%s and %s are opposites: %s", (one, other, expected) => {
    expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([expected, expected]);
  });

  test.each([
    ["large", "larger", true],
    ["larger", "largest", true],
    ["happy", "happier", true],
    ["large", "small", false],
    ["larger", "larger", false],
  ])("%s and %s differ in degree: %s", (one, other, expected) => {
    expect([differInDegree(one, other), differInDegree(other, one)]).toEqual([expected, expected]);
  });

  test.each([
    ["it is far from safe", true],
    ["they have yet to sign", true],
    ["too late to repair", true],
    ["it is not far", false],
  ])("%s says not: %s", (words, expected) => {
    expect(hasNegativePhrase(words)).toBe(expected);
  });
});
