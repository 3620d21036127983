import fc from "fast-check";
import { expect, test } from "vitest";
import { dateReader } from "../../../src/language/en/dates-in-words.ts";
import { isDate } from "../../../src/model/date.ts";
import { times } from "../../depth.ts";

const datesIn = await dateReader();
const read = (words: string, published: string | undefined = "2024-05-02") =>
  datesIn(words, published)
    .map(({ printed, date }) => `${printed} = ${date}`)
    .join("; ");

// 2 May 2024 was a Thursday.
test.each([
  ["it closed last week", "last week = 2024-04-22/2024-04-28"],
  ["it closes next week", "next week = 2024-05-06/2024-05-12"],
  ["it closed this week", "this week = 2024-04-29/2024-05-05"],
  ["it closed on Tuesday", "on Tuesday = 2024-04-30"],
  ["it closed on Thursday", "on Thursday = 2024-05-02"],
  ["it closed last Thursday", "last Thursday = 2024-04-25"],
  ["it will close on Tuesday", "on Tuesday = 2024-05-07"],
  ["it is expected to close on Thursday", "on Thursday = 2024-05-09"],
  ["it closes next Tuesday", "next Tuesday = 2024-05-07"],
  ["it closed yesterday", "yesterday = 2024-05-01"],
  ["it closed the day before yesterday", "the day before yesterday = 2024-04-30"],
  ["it closed three days ago", "three days ago = 2024-04-29"],
  ["it closes today", "today = 2024-05-02"],
  ["it closes tomorrow", "tomorrow = 2024-05-03"],
  ["it closed last month", "last month = 2024-04"],
  ["it closes this year", "this year = 2024"],
  ["it closed last year", "last year = 2023"],
  ["it closed in 2022, and since 1911", "2022 = 2022; 1911 = 1911"],
  ["it closed in March", "March = 2024-03"],
  ["it closed in June", "June = 2023-06"],
  ["it will close in June", "June = 2024-06"],
  ["it will close in January", "January = 2025-01"],
  ["it closed on 3 March", "on 3 March = 2024-03-03"],
  ["it closed on 3 May", "on 3 May = 2023-05-03"],
  ["it will close on 3 May", "on 3 May = 2024-05-03"],
  ["it will close by the end of June", "end of June = 2024-06"],
  ["it closed on 3 May 2022", "on 3 May 2022 = 2022-05-03"],
  ["it closed on Wednesday, 1 May", "on Wednesday, 1 May = 2024-05-01"],
  ["it closed from April 3-5", "April 3-5 = 2024-04-03/2024-04-05"],
  ["it closed in May 2023", "May 2023 = 2023-05"],
  ["it closed on 2023-04-05", "2023-04-05 = 2023-04-05"],
])("%s", (words, expected) => {
  expect(read(words)).toBe(expected);
});

test.each([
  "May said that it may close",
  "the march on the capital",
  "for three months",
  "over the past two years",
  "the last ten years",
  "two weeks ago",
  "in two weeks",
  "within 30 days",
  "a few days ago",
  "at 5 pm",
  "now",
  "04/05/2023",
  "last spring",
  "in 2022 people",
  "in 2022 homes",
  "in 2,022 cases",
  "in 2022.5",
  "of 2000 troops",
])("no date: %s", (words) => {
  expect(read(words)).toBe("");
});

test.each([
  ["2024-05", "last month = 2024-04; last year = 2023"],
  ["2024", "last year = 2023"],
  ["2024-05~", ""],
  ["2024-05-02?", ""],
  ["2024-21", ""],
  [undefined, ""],
])("an article of %s says only as much of relative dates", (published, expected) => {
  expect(
    datesIn("on Tuesday, yesterday, last week, last month, last year", published)
      .map(({ printed, date }) => `${printed} = ${date}`)
      .join("; "),
  ).toBe(expected);
  expect(datesIn("on 3 May 2022", published)).toMatchObject([{ date: "2022-05-03" }]);
});

test("whatever the words, each date is one and is printed where it says", () => {
  const pieces = fc.constantFrom(
    ..."last next this week month year Tuesday on in May 3 2022 yesterday ago days , . 31 February 12th to - morning \n 🙂 99999".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom("2024-05-02", "2024-02-29", "2024-05", "2024", undefined),
      (some, published) => {
        const words = some.join(" ");
        for (const { start, end, printed, date } of datesIn(words, published)) {
          expect(words.slice(start, end)).toBe(printed);
          expect({ words, date, isDate: isDate(date) }).toEqual({ words, date, isDate: true });
        }
      },
    ),
    { numRuns: times(500) },
  );
});
