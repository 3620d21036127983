import { describe, expect, test } from "vitest";
import { isListed, isVague } from "../../../src/language/en/source-description.ts";

describe("a description that would fit anybody", () => {
  test.each([
    "a source",
    "sources",
    "several senior officials",
    "some experts",
    "reports",
    "media reports",
    "two people",
    "unnamed insiders",
    "well-placed sources",
    "the press",
    "many",
    "Some",
    "others",
    "many  others",
    "some of the officials",
    "a number of experts",
    "people familiar with the matter",
    "a person closely familiar with the situation",
    "a source close to the matter",
    "officials briefed on the case",
    "a source with direct knowledge of the matter",
    "people who have knowledge of the details",
    "those familiar with his thinking",
    "an official who spoke on condition of anonymity",
    "two officials speaking on the condition of anonymity",
    "officials on condition of anonymity",
    "an official who was not authorized to speak publicly",
    "a person familiar with the matter, who asked not to be named",
    "sources who declined to be identified",
    "a source not named",
    "sources who did not want to be named",
    "authorities",
    "a report",
    "those people",
  ])("%s", (description) => expect(isVague(description)).toBe(true));

  test.each([
    "a government official",
    "officials at the ministry",
    "people familiar with the plans",
    "people familiar with the works on the road",
    "a source close to the minister",
    "an engineer who has seen the plans",
    "an engineer familiar with the matter",
    "a person who was there and asked not to be named",
    "an aide who spoke on condition of anonymity",
    "two aides",
    "not said by whom",
    "diplomats",
    "the report",
    "those",
    "both",
    "that leaked report",
    "the",
    "a new one",
    `a source ${"who asked ".repeat(10_000)} not to be named`,
    "",
  ])("not: %s", (description) => expect(isVague(description)).toBe(false));
});

test("a desk's own list holds whole descriptions, with or without what adds nothing", () => {
  expect(isListed("two senior aides", ["aides"])).toBe(true);
  expect(isListed("Two senior aides", ["two senior aides"])).toBe(true);
  expect(isListed("aides of the mayor", ["aides"])).toBe(false);
  expect(isListed("two", [""])).toBe(false);
});
