import { describe, expect, test } from "vitest";
import { numberOf } from "../../../src/language/en/source-number.ts";

describe("how many a description speaks of", () => {
  test.each<[description: string, number: ReturnType<typeof numberOf>]>([
    ["an official", "one"],
    ["officials at the ministry", "many"],
    ["people familiar with the matter", "many"],
    ["two senior aides to the mayor", 2],
    ["aides to the mayor", "many"],
    ["an aide to two mayors", "one"],
    ["aides close to the mayor", "many"],
    ["some close friends", "many"],
    ["some outside experts", "many"],
    ["an engineer outside the works", "one"],
    ["a friend close to the aides", "one"],
    ["3 engineers", 3],
    ["twelve engineers", 12],
    ["1,200 engineers, among them a foreman", 1200],
    ["more than 200 engineers", "many"],
    ["at least some of the engineers", "many"],
    ["more than one engineer", "one"],
    ["several hundred engineers", "many"],
    ["two dozen engineers", "many"],
    ["half a dozen engineers", "many"],
    ["half of the engineers", "one"],
    ["the ministry's press service", "one"],
    ["a member of the staff", "one"],
    ["the White House press", "one"],
    ["a witness", "one"],
    ["the campus", "one"],
    ["an analysis", "one"],
    ["the ministry of politics", "one"],
    ["residents", "many"],
    ["one of the officials", "one"],
    ["some of the officials", "many"],
    ["many of them", "many"],
    ["some of those who were there", "many"],
    ["those", "one"],
    ["you", "one"],
    ["some of the road", "one"],
    ["a couple of engineers", 2],
    ["a pair of engineers", 2],
    ["three of the engineers", 3],
    ["two of his closest aides", 2],
    ["a small group of five engineers", 5],
    ["a group of engineers", "many"],
    ["a group of staff", "one"],
    ["a person with knowledge of the plans", "one"],
    ["engineers like Ada Reed", "many"],
    ["engineers including a foreman", "many"],
    ["current and former officials", "many"],
    ["officials and the mayor", "many"],
    ["a friend and adviser", "one"],
    ["three current and former officials", 3],
    ["firemen", "many"],
    ["two women", 2],
    ["a specimen", "one"],
    ["the children", "many"],
    ["many", "many"],
    ["others", "many"],
    ["several people I have met", "many"],
    ["townspeople", "many"],
    ["two middle-aged men", 2],
  ])("%s: %s", (description, number) => {
    expect(numberOf(description)).toBe(number);
  });

  test.each([
    ["percentages", "16 percent of engineers"],
    ["percentages", "16% of the engineers"],
    ["shares", "three in 10 engineers"],
    ["shares", "one in five engineers"],
    ["shares", "nine out of ten engineers"],
    ["shares", "a majority of the engineers"],
    ["shares", "as many as 40 per cent of engineers"],
    ["papers", "records"],
    ["papers", "two previous studies"],
    ["papers", "some of his letters"],
    ["crowds", "the voters"],
    ["crowds", "many people"],
    ["crowds", "thousands of voters"],
    ["names", "the New York Times"],
    ["names", "17-year-old Tim Waters"],
    ["names", "the Foreign Affairs"],
    ["pronouns", "his"],
    ["those around them", "among engineers"],
  ])("%s are not counted: %s", (_, description) => {
    expect(numberOf(description)).toBe("one");
  });

  test.each<[description: string, number: ReturnType<typeof numberOf>]>([
    ["the May 3 protesters", "many"],
    ["3 May protesters", "many"],
    ["the 2012 organisers", "many"],
    ["2.5 million engineers", "many"],
    ["officials on May 3", "many"],
    ["a letter of 2 May", "one"],
    ["House Democrats", "many"],
    ["young Republicans", "many"],
    ["five voters", 5],
    ["voters in the capital", "many"],
    ["aides and voters", "many"],
  ])("dates and decimals are no counts; people with a capital are many: %s: %s", (description, number) => {
    expect(numberOf(description)).toBe(number);
  });

  test("takes no time over long text", () => {
    expect(numberOf(`engineers at ${"some of a group of 1,000 and ".repeat(20_000)}`)).toBe("many");
  });
});
