import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type PrintedNumber,
  type RecordedValue,
  readNumber,
  readNumbers,
  statesOtherwise,
  statesValue,
} from "../../../src/language/en/numbers/numbers.ts";
import { times } from "../../depth.ts";
import { anyCharacters } from "../../text/any-characters.ts";

/** One line for each number: its words, what they state, its unit, its qualifier, and its kind unless "number". */
function lines(text: string): readonly string[] {
  return readNumbers(text).map((number) => {
    const stated = number.value ?? `${number.low}..${number.high}`;
    const parts = [stated, number.unit, number.qualifier, number.kind === "number" ? undefined : number.kind];
    return `${text.slice(number.start, number.end)} = ${parts.filter((part) => part !== undefined).join(", ")}`;
  });
}

describe("a whole result", () => {
  test.each<[string, readonly PrintedNumber[]]>([
    [
      "about 400,000 men",
      [
        {
          start: 6,
          end: 13,
          value: 400000,
          low: 400000,
          high: 400000,
          step: 1,
          qualifier: "about",
          kind: "number",
        },
      ],
    ],
    [
      "up 9.3 % on £1.2 million",
      [
        { start: 3, end: 8, value: 9.3, low: 9.3, high: 9.3, step: 0.1, unit: "percent", kind: "number" },
        { start: 12, end: 24, value: 1.2e6, low: 1.2e6, high: 1.2e6, step: 1e5, unit: "GBP", kind: "number" },
      ],
    ],
    [
      "more than one in five",
      [
        {
          start: 10,
          end: 21,
          value: 0.2,
          low: 0.2,
          high: Number.POSITIVE_INFINITY,
          step: 0.04,
          qualifier: "more than",
          kind: "fraction",
        },
      ],
    ],
    ["tens of thousands left", [{ start: 0, end: 17, low: 10000, high: 99999, step: 0, kind: "indefinite" }]],
    [
      "from $3 to $4.5 billion",
      [{ start: 5, end: 23, low: 3e9, high: 4.5e9, step: 1e8, unit: "USD", kind: "range" }],
    ],
    [
      "the third call-up in 2022",
      [
        { start: 4, end: 9, value: 3, low: 3, high: 3, step: 1, kind: "ordinal" },
        { start: 21, end: 25, value: 2022, low: 2022, high: 2022, step: 1, kind: "year" },
      ],
    ],
    [
      "9 a.m. on April 1, 2023",
      [
        { start: 0, end: 6, low: Number.NaN, high: Number.NaN, step: 0, kind: "time" },
        { start: 10, end: 23, low: Number.NaN, high: Number.NaN, step: 0, kind: "date" },
      ],
    ],
  ])("%s", (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });
});

const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  digits: [
    ["400,000 men", "400,000 = 400000"],
    [
      "400\u00A0000, 400\u202F000 and 400\u2009000",
      "400\u00A0000 = 400000",
      "400\u202F000 = 400000",
      "400\u2009000 = 400000",
    ],
    ["400 000 men", "400 000 = 400000"],
    ["400'000 and 400’000", "400'000 = 400000", "400’000 = 400000"],
    ["1,00,000 and 12,34,567.5", "1,00,000 = 100000", "12,34,567.5 = 1234567.5"],
    ["400.000 of it", "400.000 = 400"],
    [".5 percent", ".5 percent = 0.5, percent"],
    ["in 2022\u00A0400,000 left", "2022 = 2022, year", "400,000 = 400000"],
    ["9007199254740993 of them", "9007199254740993 = 9007199254740992"],
    ["minus: -5, −12, (-3), -$4m", "-5 = -5", "−12 = -12", "-3 = -3", "-$4m = -4000000, USD"],
    ["minus 12 and minus five", "minus 12 = -12", "minus five = -5"],
    ["a 6-foot-4 man", "6 = 6", "4 = 4"],
    ["a 25-year-old, a 10-point plan", "25 = 25", "10 = 10"],
    ["1/3 of them, a 3/4 share", "1/3 = 0.3333333333333333, fraction", "3/4 = 0.75, fraction"],
    ["3 1/2, 3-1/2 and 2 ½ years", "3 1/2 = 3.5", "3-1/2 = 3.5", "2 ½ = 2.5"],
    ["5 1/2 million, $2 3/4", "5 1/2 million = 5500000", "$2 3/4 = 2.75, USD"],
    ["3.5 1/2", "3.5 = 3.5", "1/2 = 0.5, fraction"],
    ["1⁄2 of it", "1⁄2 = 0.5, fraction"],
    ["on 1/3, since 3/4, 2/4, 4/2, 1/6, 1/2/3, 0/3"],
    ["½ of 2½ million", "½ = 0.5, fraction", "2½ million = 2500000"],
  ],
  percentages: [
    [
      "8 percent, 8 per cent, 8%, 8 %, 8pc",
      ...["8 percent", "8 per cent", "8%", "8 %", "8pc"].map((p) => `${p} = 8, percent`),
    ],
    ["eight percent", "eight percent = 8, percent"],
    ["an 8-percent cut", "8-percent = 8, percent"],
    ["3 percentage points", "3 percentage points = 3, percentage points"],
    ["a 3-percentage-point rise", "3-percentage-point = 3, percentage points"],
    ...["half a percent", "half of 1 percent", "half-percent"].map((half): [string, string] => [
      half,
      `${half} = 0.5, percent`,
    ]),
  ],
  scales: [
    ["1.2 million", "1.2 million = 1200000"],
    ["2.3 million", "2.3 million = 2300000"],
    ["5bn people, 5 bn", "5bn = 5000000000", "5 bn = 5000000000"],
    ["400k and 3mn", "400k = 400000", "3mn = 3000000"],
    ["5 m away", "5 = 5"],
    ["waves 5m high", "5m = 5, m"],
    ["5 hundred", "5 hundred = 500"],
    ["a 5-million-strong army", "5-million = 5000000"],
  ],
  money: [
    ["£5bn, $3m, €2.5 bn", "£5bn = 5000000000, GBP", "$3m = 3000000, USD", "€2.5 bn = 2500000000, EUR"],
    ["$5 m and $5B", "$5 m = 5000000, USD", "$5B = 5000000000, USD"],
    ["US$4.5tn, A$3", "US$4.5tn = 4500000000000, USD", "A$3 = 3, AUD"],
    ["5 million roubles", "5 million roubles = 5000000, RUB"],
    ["3 US dollars and 3 euros", "3 US dollars = 3, USD", "3 euros = 3, EUR"],
    [
      "500₴, 500 RUB, USD 500, Rs500",
      "500₴ = 500, UAH",
      "500 RUB = 500, RUB",
      "USD 500 = 500, USD",
      "Rs500 = 500, INR",
    ],
    ["200 pounds of explosives", "200 = 200"],
    ["a $5-million deal", "$5-million = 5000000, USD"],
  ],
  units: [
    ["5km, 30 °C, 5kg", "5km = 5, km", "30 °C = 30, °C", "5kg = 5, kg"],
    ["5Wh, 4.2TWh, 3TW", "5Wh = 5, Wh", "4.2TWh = 4.2, TWh", "3TW = 3, TW"],
    ["5 km", "5 = 5"],
    ["10 °C-15 °C", "10 °C-15 °C = 10..15, °C, range"],
  ],
  words: [
    ["twenty-one", "twenty-one = 21"],
    ["a hundred and five", "a hundred and five = 105"],
    ["twelve hundred", "twelve hundred = 1200"],
    ["two and a half million", "two and a half million = 2500000"],
    ["one and a half", "one and a half = 1.5"],
    ["a million and a half", "a million and a half = 1500000"],
    ["a dozen, two dozen", "a dozen = 12", "two dozen = 24"],
    ["half a million", "half a million = 500000"],
    ["three quarters of a million", "three quarters of a million = 750000"],
    ["half a dozen", "half a dozen = 6"],
    ["zero losses", "zero = 0"],
    ["hundred hundred hundred"],
    ["a hundred hundred", "a hundred = 100"],
    ["one hundred and two hundred", "one hundred = 100", "two hundred = 200"],
  ],
  one: [
    ["one man", "one = 1"],
    ["one", "one = 1"],
    ["one million", "one million = 1000000"],
    ["two wounded and only one.", "two = 2", "one = 1"],
    ["one of the men"],
    ["no one"],
    ["one said, number one"],
    ["the one who left"],
    ["this one is new, a new one"],
    ["a man, a call"],
  ],
  fractions: [
    ["one in five, 1 in 10,000", "one in five = 0.2, fraction", "1 in 10,000 = 0.0001, fraction"],
    ["nine out of ten", "nine out of ten = 0.9, fraction"],
    ["one in every four", "one in every four = 0.25, fraction"],
    ["1-in-3, one-in-3", "1-in-3 = 0.3333333333333333, fraction", "one-in-3 = 0.3333333333333333, fraction"],
    ["a one-in-five chance", "one-in-five = 0.2, fraction"],
    ["half of the men", "half = 0.5, fraction"],
    ["a quarter, three-quarters", "a quarter = 0.25, fraction", "three-quarters = 0.75, fraction"],
    ["a tenth of it", "a tenth = 0.1, fraction"],
    ["one-fifth stayed", "one-fifth = 0.2, fraction"],
    ["391 out of 450", "391 = 391", "450 = 450"],
    ["five in ten days", "five = 5", "ten = 10"],
    ["half-brother, half-hour"],
  ],
  indefinite: [
    ["hundreds and thousands", "hundreds = 100..999, indefinite", "thousands = 1000..999999, indefinite"],
    ["dozens", "dozens = 12..199, indefinite"],
    ["scores of men", "scores = 20..199, indefinite"],
    ["she scores again"],
    ["millions", "millions = 1000000..999999999, indefinite"],
    ["hundreds of thousands", "hundreds of thousands = 100000..999999, indefinite"],
    ["tens of millions of roubles", "tens of millions of roubles = 10000000..99999999, RUB, indefinite"],
    ["several hundred", "several hundred = 200..999, indefinite"],
    ["a few thousand", "a few thousand = 2000..9999, indefinite"],
    ["in his 40s", "40s = 40..49, range"],
    ["tens-of-billions", "tens-of-billions = 10000000000..99999999999, indefinite"],
    ["hundreds-of-millions", "hundreds-of-millions = 100000000..999999999, indefinite"],
    ["hundreds of men", "hundreds = 100..999, indefinite"],
    [
      "a six-figure sum, five figures",
      "six-figure = 100000..999999, indefinite",
      "five figures = 10000..99999, indefinite",
    ],
    [
      "2-digit and twelve-digit numbers",
      "2-digit = 10..99, indefinite",
      "twelve-digit = 100000000000..999999999999, indefinite",
    ],
    ["one figure, 13 figures", "one = 1", "13 = 13"],
    ["six figured out, 500 figures", "six = 6", "500 = 500"],
  ],
  ranges: [
    ...["10 to 15", "10-15", "10–15", "between 10 and 15"].map((range): [string, string] => [
      range,
      `${range} = 10..15, range`,
    ]),
    ["from 10 to 15", "10 to 15 = 10..15, range"],
    ["10-15 percent", "10-15 percent = 10..15, percent, range"],
    ["£3m-£4m", "£3m-£4m = 3000000..4000000, GBP, range"],
    ["$3 to $4 billion", "$3 to $4 billion = 3000000000..4000000000, USD, range"],
    ["$3-4 billion", "$3-4 billion = 3000000000..4000000000, USD, range"],
    ["500 to 1.2 million", "500 to 1.2 million = 500..1200000, range"],
    ["two or three hundred", "two or three hundred = 200..300, range"],
    ["two to three hundred thousand", "two to three hundred thousand = 200000..300000, range"],
    ["-10 to -5 percent", "-10 to -5 percent = -10..-5, percent, range"],
    ["a quarter to a half", "a quarter to a half = 0.25..0.5, range"],
    ["fell from 15 to 10", "15 = 15", "10 = 10"],
    ["It rose from 9 to 10 percent", "9 = 9, percent", "10 percent = 10, percent"],
    ["It grew, on average, from 3 to 4 billion", "3 = 3000000000", "4 billion = 4000000000"],
    ["a rise from a quarter to a half", "a quarter = 0.25, fraction", "a half = 0.5, fraction"],
    ["prices went from $3 to $4", "$3 = 3, USD", "$4 = 4, USD"],
    ["It fell. It took from 9 to 10 days", "9 to 10 = 9..10, range"],
    ["ranging from 9 to 10, up on last year", "9 to 10 = 9..10, range"],
    ["prices went up, ranging from 9 to 10", "9 to 10 = 9..10, range"],
    ["It rose by 9 to 10 percent", "9 to 10 percent = 9..10, percent, range"],
    ["It rose from between 9 and 10", "between 9 and 10 = 9..10, range"],
    ["It moved from 2014 to 2016", "2014 to 2016 = 2014..2016, year"],
    ["5 men to £10", "5 = 5", "£10 = 10, GBP"],
  ],
  ordinals: [
    ["the 21st, the 2nd", "21st = 21, ordinal", "2nd = 2, ordinal"],
    ["a second wave", "second = 2, ordinal"],
    ["for the third time", "third = 3, ordinal"],
    ["the third man", "third = 3, ordinal"],
    ["a third man", "third = 3, ordinal"],
    ["a third of them", `a third = ${1 / 3}, fraction`],
    ["the twenty-first", "twenty-first = 21, ordinal"],
    ["the two hundredth day", "two hundredth = 200, ordinal"],
    ["one second", "one = 1"],
    ["No. 10 and Article 5", "10 = 10, ordinal", "5 = 5, ordinal"],
    ["number two, page three", "two = 2, ordinal", "three = 3, ordinal"],
    ["Route 66, Windows 10 users", "66 = 66, ordinal", "10 = 10, ordinal"],
    ["Articles 5 and 6, Chapter Two", "5 = 5, ordinal", "6 = 6, ordinal", "Two = 2, ordinal"],
    ["the Group of Seven and the Group of 20", "Seven = 7, ordinal", "20 = 20, ordinal"],
    ["World War Two, Ground Zero", "Two = 2, ordinal", "Zero = 0, ordinal"],
    ["at the Expo 67.", "67 = 67, ordinal"],
    ["a 911 caller, a 401(k) plan", "911 = 911, ordinal", "401 = 401, ordinal"],
    ["at 12 Market Street", "12 = 12, ordinal"],
    ["a group of seven men, a Group of seven", "seven = 7", "seven = 7"],
    ["In Orlando 49 people died", "49 = 49"],
    ["In 49 homes, About 49.", "49 = 49", "49 = 49, about"],
    ["TWO KILLED TWO", "TWO = 2", "TWO = 2"],
    ["Ann's 12, Ann's Two", "12 = 12", "Two = 2"],
    ["Then. Two men, Ann: 14, Expo 12,345", "Two = 2", "14 = 14", "12,345 = 12345"],
    ["911 men and 401 (k)", "911 = 911", "401 = 401"],
    ["for men and 6, or 5 and 6", "6 = 6", "5 = 5", "6 = 6"],
  ],
  years: [
    ["in 2022", "2022 = 2022, year"],
    ["September 2022, Sept. 2022", "2022 = 2022, year", "2022 = 2022, year"],
    ["2022's war", "2022 = 2022, year"],
    ["the 2022 invasion", "2022 = 2022, year"],
    ["mid-2022", "2022 = 2022, year"],
    ["2,022 men", "2,022 = 2022"],
    ["2022 men", "2022 = 2022"],
    ["the 2022 men", "2022 = 2022"],
    ["2014-2022", "2014-2022 = 2014..2022, year"],
    ["between 2014 and 2022", "between 2014 and 2022 = 2014..2022, year"],
    ["2014-15", "2014-15 = 2014..2015, year"],
    ["the 1990s", "1990s = 1990..1999, year"],
    [
      "the 1980's, the '90s, the 60s",
      "1980's = 1980..1989, year",
      "90s = 90..99, year",
      "60s = 60..69, year",
    ],
    ["the 30s, 45s, 15's", "30s = 30..39, range", "15 = 15"],
    ["in '16, the class of ’98 and '99", "16 = 16..16, year", "98 = 98..98, year", "99 = 99..99, year"],
    ["'16 men,' they're '12 men' at", "16 = 16", "12 = 12"],
    ["1997, 1998 and 1999", "1997 = 1997, year", "1998 = 1998, year", "1999 = 1999, year"],
    [
      "a 2012 race, compared with 2008, 2016 hopefuls",
      "2012 = 2012, year",
      "2008 = 2008, year",
      "2016 = 2016, year",
    ],
    ["rather than 2018, since at least 1980", "2018 = 2018, year", "1980 = 1980, year"],
    [
      "more than 2018, at least 1980, nearly 2000",
      "2018 = 2018, more than",
      "1980 = 1980, at least",
      "2000 = 2000, less than",
    ],
    ["2022 more men, 2016 miles", "2022 = 2022", "2016 = 2016"],
    ["2022 and men", "2022 = 2022, year"],
    [
      "in 1776, dated to 1850, compared with 1812",
      "1776 = 1776, year",
      "1850 = 1850, year",
      "1812 = 1812, year",
    ],
    ["in 1776 the war, in 1861 and 1865.", "1776 = 1776, year", "1861 = 1861, year", "1865 = 1865, year"],
    [
      "the War of 1812, the 1848 revolution, May 1848",
      "1812 = 1812, year",
      "1848 = 1848, year",
      "1848 = 1848, year",
    ],
    ["(1861-1865), from 1861 to 1865.", "1861-1865 = 1861..1865, year", "1861 to 1865 = 1861..1865, year"],
    [
      "in 1500 homes, the 1500 jobs, of 1500, 1776 men",
      "1500 = 1500",
      "1500 = 1500",
      "1500 = 1500",
      "1776 = 1776",
    ],
    ["from 1500 to 1800 men, 1500-1800", "1500 to 1800 = 1500..1800, range", "1500-1800 = 1500..1800, range"],
    ["200 and 1865, compared to 850", "200 = 200", "1865 = 1865", "850 = 850"],
  ],
  dates: [
    ...[
      "April 1",
      "1 April 2023",
      "April 1, 2023",
      "Sept. 11",
      "1st of May",
      "2022-04-01",
      "1-5 April",
      "01/04/2023",
      "01 April",
      "July 4, 1776",
    ].map((date): [string, string] => [date, `${date} = NaN..NaN, date`]),
    ["April 1 and 5 May", "April 1 = NaN..NaN, date", "5 May = NaN..NaN, date"],
    ["In May 5 percent left", "5 percent = 5, percent"],
    ["he may 5", "5 = 5"],
    ["On April 1, 300 men", "April 1 = NaN..NaN, date", "300 = 300"],
  ],
  times: [
    "12:30",
    "9 a.m.",
    "9am",
    "3:42.5",
    "72:15",
    "1:02:03.45",
    "9-11 a.m.",
    "nine o'clock",
    "5.30pm",
    "1500 GMT",
  ].map((time) => [time, `${time} = NaN..NaN, time`]),
  scores: [
    ...[
      ..."3-2|50-50|237–192|fifty-fifty|one-on-one|10-to-1|5-on-5|one-for-one".split("|"),
      ..."3 to 1|two to one".split("|"),
    ].map((score): [string, string] => [score, `${score} = NaN..NaN, score`]),
    ["won 3-1", "3-1 = NaN..NaN, score"],
    ["lost 1-3, a 5-7 record", "1-3 = NaN..NaN, score", "5-7 = NaN..NaN, score"],
    ["voted 9 to 4, a 9 to 4 vote", "9 to 4 = NaN..NaN, score", "9 to 4 = NaN..NaN, score"],
    ["lost 4 to 9 men", "4 to 9 = 4..9, range"],
    ["from 3 to 1, from 9 to 4 votes", "3 = 3", "1 = 1", "9 = 9", "4 = 4"],
    [
      "9 to 4, 32%-25%, $9-4",
      "9 = 9",
      "4 = 4",
      "32% = 32, percent",
      "25% = 25, percent",
      "$9 = 9, USD",
      "4 = 4",
    ],
    [
      "twenty-one, forty-ten, 2016-2012",
      "twenty-one = 21",
      "forty = 40",
      "ten = 10",
      "2016 = 2016, year",
      "2012 = 2012, year",
    ],
    [
      "10-to-15, 10-on-15, 2,000-1",
      "10-to-15 = 10..15, range",
      "10 = 10",
      "15 = 15",
      "2,000 = 2000",
      "1 = 1",
    ],
  ],
  glued: [
    ["$9.7million, 2.6million", "$9.7million = 9700000, USD", "2.6million = 2600000"],
    ["5hundred, 3dozen", "5hundred = 500", "3dozen = 36"],
    ["a quarter-century, a half-century", "a quarter = 0.25, fraction", "a half = 0.5, fraction"],
    ["a quarter-final, a half-brother"],
  ],
  "not numbers": [
    ["COVID-19, F-16, F-16s, G7, 3D, Covid19, A4, H1N1, 5G"],
    ["https://example.org/2022/5 www.example.org/7 a5@example.org"],
    ["24/7, 9/11, 10:1, 1.2.3, 007, 12400,000, 2,5 million, 10,15,20"],
    ["+44 20 7946 0958, 020 7946 0958, 555-1234, (555) 123-4567"],
    ["9".repeat(10_000)],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(lines(text)).toEqual(expected);
  });
});

test("a fraction that is not common is read where its words say of what", () => {
  expect(lines("7/16 of it, a 15/16-inch bolt and 7/16")).toEqual([
    "7/16 = 0.4375, fraction",
    "15/16 = 0.9375, fraction",
  ]);
});

describe("qualifiers", () => {
  const infinity = Number.POSITIVE_INFINITY;
  test.each<[string, PrintedNumber["qualifier"], number, number]>([
    ...["about", "around", "some", "roughly", "approximately", "an estimated"].map(
      (word): [string, "about", number, number] => [`${word} 5,000`, "about", 5000, 5000],
    ),
    ["5,000 or so", "about", 5000, 5000],
    ["nearly 5,000", "less than", 4500, 5000],
    ["almost 5,000", "less than", 4500, 5000],
    ["just under 5,000", "less than", 4500, 5000],
    ["nearly -10", "less than", -10, -9],
    ["more than 5,000", "more than", 5000, infinity],
    ["over 5,000", "more than", 5000, infinity],
    ["at least 5,000", "at least", 5000, infinity],
    ["no fewer than 5,000", "at least", 5000, infinity],
    ["5,000 or more", "at least", 5000, infinity],
    ["5,000-plus", "at least", 5000, infinity],
    ["up to 5,000", "at most", 0, 5000],
    ["up to about 5,000", "at most", 0, 5000],
    ["as many as 5,000", "at most", 0, 5000],
    ["no more than 5,000", "at most", 0, 5000],
    ["fewer than 5,000", "less than", 0, 5000],
    ["less than 5,000", "less than", 0, 5000],
    ["under -5", "less than", -infinity, -5],
    ["at least tens of thousands", "at least", 10000, infinity],
    ["up to 10 to 15", "at most", 0, 15],
    ["5,000 more", undefined, 5000, 5000],
  ])("%s", (text, qualifier, low, high) => {
    const [number, ...others] = readNumbers(text);
    expect([number?.qualifier, number?.low, number?.high, others]).toEqual([qualifier, low, high, []]);
  });
});

describe("steps", () => {
  test.each([
    ["400,000", 1],
    ["8 percent", 1],
    ["1.2 million", 100000],
    ["9.3 %", 0.1],
    ["400.000", 0.001],
    ["twenty", 1],
    ["five hundred", 100],
    ["five hundred and one", 1],
    ["two million three hundred thousand", 100000],
    ["a third", 1 / 9],
    ["half a million", 250000],
    ["10 to 15.5", 0.1],
    ["dozens", 0],
  ])("%s", (text, step) => {
    expect(readNumber(text)?.step).toBe(step);
  });
});

describe("readNumber", () => {
  test.each([
    ["about 8 percent", 8],
    ["400,000", 400000],
    ["391", 391],
    ["2022", 2022],
    ["a second wave of 300 men", 300],
    ["300 men in 2022", 300],
  ])("%s", (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  test("gives the bounds of a number that is only a range", () => {
    expect(readNumber("tens of thousands of men")).toMatchObject({ low: 10000, high: 99999 });
  });

  test.each(["", "men", "5 men and 6 women", "April 1", "the 21st", "9 a.m.", "in 2022"])(
    "none in %j",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe("statesValue", () => {
  test.each<[string, RecordedValue, boolean, string?]>([
    ["400,000", 400000, true],
    ["400,000", 40000, false],
    ["8 percent", 8, true, "percent"],
    ["8 percent", 0.08, false, "percent"],
    ["1.2 million", 1200000.0000001, true],
    ["zero", 0, true],
    ["a third", 1 / 3, true],
    ["a third", 0.33, true],
    ["a third", 0.333, true],
    ["a third", 0.3, false],
    ["a third", 0.34, false],
    ["two-thirds", 0.67, true],
    ["two-thirds", 0.66, false],
    ["one in five", 0.2, true],
    ["one in five", 20, true, "percent"],
    ["one in five", 20, false, "men"],
    ["one in five", 20, true, "percent of voters"],
    ["one in five", 20, true, "per-cent"],
    ["one in five", 20, true, "pct"],
    ["a third", 33, true, "percent"],
    ["a third", 33.3, true, "%"],
    ["a third", 30, false, "percent"],
    ["tens of thousands", 45000, true],
    ["tens of thousands", 100000, false],
    ["tens of thousands", { from: 20000, to: 99999 }, true],
    ["tens of thousands", { from: 10000, to: 100000 }, true],
    ["tens of thousands", { from: 10000, to: 100001 }, false],
    ["tens of thousands", { from: 9999, to: 100000 }, false],
    ["10 to 15", { from: 10, to: 16 }, false],
    ["10 to 15", { from: 10, to: 15 }, true],
    ["10 to 15", { from: 15, to: 10 }, false],
    ["10 to 15", 12, true],
    ["a quarter to a third", { from: 25, to: 33 }, true, "percent"],
    ["8", { from: 8, to: 8 }, true],
    ["about 8", { from: 7, to: 9 }, true],
    ["about 8", { from: 8.5, to: 9 }, false],
    ["about 8", { from: 6, to: 7.5 }, false],
    ["about 8", { from: 9, to: 7 }, false],
    ["8", { from: 7, to: 9 }, false],
    ["more than 5,000", 5000, true],
    ["more than 5,000", 6000, false],
    ["more than 5,000", { from: 5000, to: 10000 }, true],
    ["more than 5,000", { from: 4999, to: 10000 }, false],
    ["up to 300", { from: 0, to: 300 }, true],
  ])("%s, recorded as %j: %s", (text, value, states, unit) => {
    const printed = readNumber(text);
    expect(printed && statesValue(printed, value, unit)).toBe(states);
  });

  test.each<[string, RecordedValue, boolean, Partial<Parameters<typeof statesOtherwise>[2]>?]>([
    ["two", 20, true, { measure: "decade", unit: "years" }],
    ["two", 20, true, { measure: "decade" }],
    ["two", 20, true, { measure: "decade", unit: "of service" }],
    ["two", 20, false, { measure: "decade", unit: "decades" }],
    ["two", 20, false, { measure: "decade", unit: "miles" }],
    ["two", 30, false, { measure: "decade", unit: "years" }],
    ["more than 40", 2400, true, { measure: "hour", unit: "minutes" }],
    ["more than 40", 2700, false, { measure: "hour", unit: "minutes" }],
    ["more than 40", { from: 2400, to: 2700 }, true, { measure: "hour", unit: "minutes" }],
    ["more than 60 percent", 0.7, false],
    ["$5", 50, false, { measure: "mile" }],
    ["half", 50, true, { measure: "century", unit: "years" }],
    ["half", 30, true, { measure: "hour", unit: "minutes" }],
    ["three", { from: 89, to: 93 }, true, { measure: "month", unit: "days" }],
    ["three", { from: 80, to: 93 }, false, { measure: "month", unit: "days" }],
    ["5", 8, true, { measure: "mile", unit: "km" }],
    ["6", 72, true, { measure: "foot", unit: "inches" }],
    ["10", 22, true, { measure: "kilogram", unit: "lbs" }],
    ["50", 0.5, true, { measure: "cent", unit: "USD" }],
    ["50", 0.5, true, { measure: "cent" }],
    ["50", 0.5, false, { measure: "cent", unit: "cents" }],
    ["50", 50, true, { measure: "cent", unit: "cents" }],
    ["1.2 million", 1.2, true, { unit: "million men" }],
    ["1.2 million", 1.2, true, { unit: "USD millions" }],
    ["$3bn", 3, true, { unit: "bn" }],
    ["300", 3, true, { unit: "hundred" }],
    ["1.2 million", 1.2, false, { unit: "men" }],
    ["1.2 million", 12, false, { unit: "million men" }],
    ["8 percent", 0.08, true],
    ["8 percent", 0.08, true, { unit: "share" }],
    ["8 percent", 0.08, false, { unit: "percent" }],
    ["8 percent", 0.09, false],
    ["half", 50, true],
    ["half", 50, true, { unit: "voters" }],
    ["8 men", 0.08, false],
    ["5 percent", -5, true, { less: true }],
    ["5 percent", -5, false],
    ["5 to 8 percent", { from: -8, to: -5 }, true, { less: true }],
    ["5 percent", -6, false, { less: true }],
  ])("%s, recorded as %j, in another form: %s", (text, value, states, beside) => {
    const printed = readNumber(text);
    const around = { measure: undefined, less: false, unit: undefined, ...beside };
    expect(printed && statesOtherwise(printed, value, around)).toBe(states);
  });

  test("a date states no value", () => {
    expect(readNumbers("April 1").map((date) => statesValue(date, 1))).toEqual([false]);
  });
});

const SMALL_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function spell(number: number, and: string): string {
  if (number < 20) return SMALL_WORDS[number] ?? "";
  const after = (rest: number, join: string): string => (rest === 0 ? "" : `${join}${spell(rest, and)}`);
  if (number < 100) return `${TENS_WORDS[Math.floor(number / 10) - 2]}${after(number % 10, "-")}`;
  if (number < 1000) return `${spell(Math.floor(number / 100), and)} hundred${after(number % 100, and)}`;
  const [scale, word] = number < 1e6 ? [1e3, "thousand"] : [1e6, "million"];
  const rest = number % scale;
  return `${spell(Math.floor(number / scale), and)} ${word}${after(rest, rest < 100 ? and : " ")}`;
}

const PIECES = [
  ..."a an one two five twenty hundred thousand million dozen half third quarter quarters second first and of in out to or".split(
    " ",
  ),
  ..."between from about more than up at least several few tens hundreds thousands percent per cent dollars pounds men".split(
    " ",
  ),
  ..."May April 1 5 12 30 2022 400,000 1.2 0.5 ½ £ $ % - – − . , 's bn m k km ° C st s am a.m. No US minus every".split(
    " ",
  ),
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "-")), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));
const prose = fc.oneof(
  soup,
  anyCharacters,
  fc.string({ unit: fc.constantFrom(..."0123456789,.-/: \u00A0") }),
);

describe("any text", () => {
  test("gives finite values in order, inside the text, not overlapping", () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const number of readNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.value === undefined || Number.isFinite(number.value)).toBe(true);
          expect(number.low <= number.high || Number.isNaN(number.low)).toBe(true);
          end = number.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: times(300) },
    );
  });

  test("offsets slice back to words that read the same", () => {
    const texts = fc.constantFrom(...Object.values(CASES).flatMap((cases) => cases.map(([text]) => text)));
    // Only what stands around "5m high" makes it metres, and around the 3 of "from 3 to 4 billion" billions.
    fc.assert(
      fc.property(
        fc.array(
          texts.filter((text) => !/5m high|from 3 to 4 billion|from 9 to 10 percent/u.test(text)),
          { maxLength: 6 },
        ),
        fc.constantFrom(". ", "; ", "\n\n"),
        (parts, join) => {
          const text = parts.join(join);
          const counts = readNumbers(text).filter(({ kind }) => !/ordinal|date|time|year|score/u.test(kind));
          for (const { start, end, value } of counts)
            expect(readNumber(text.slice(start, end))?.value).toBe(value);
        },
      ),
    );
  });

  test("stays readable when long", () => {
    for (const piece of ["1", "1,", "hundred ", "a million ", "and ", "1-", "one in ", "$", "1 to "]) {
      expect(() => readNumbers(piece.repeat(5_000))).not.toThrow();
    }
  });
});

describe("a number printed and read again", () => {
  const whole = { start: 0, kind: "number" };

  test("in groups of digits", () => {
    const separator = fc.constantFrom(",", "'", "’", "\u00A0", "\u202F", "\u2009");
    fc.assert(
      fc.property(fc.maxSafeNat(), separator, (value, mark) => {
        const text = value.toLocaleString("en-GB").replaceAll(",", mark);
        expect(readNumbers(text)).toEqual([
          expect.objectContaining({ ...whole, value, step: 1, end: text.length }),
        ]);
      }),
    );
  });

  test("with a scale", () => {
    const scale = fc.constantFrom<[string, number]>(
      [" thousand", 3],
      [" million", 6],
      ["bn", 9],
      [" trillion", 12],
      ["k", 3],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 3 }),
        scale,
        (digits, decimals, [word, zeros]) => {
          const text = `${(digits / 10 ** decimals).toFixed(decimals)}${word}`;
          const value = Number(`${digits}e${zeros - decimals}`);
          const step = Number(`1e${zeros - decimals}`);
          expect(readNumbers(text)).toEqual([
            expect.objectContaining({ ...whole, value, step, end: text.length }),
          ]);
        },
      ),
    );
  });

  test("in words", () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(number, fc.constantFrom(" ", " and "), (value, and) => {
        const text = spell(value, and);
        expect(readNumbers(text)).toEqual([expect.objectContaining({ ...whole, value, end: text.length })]);
      }),
      { numRuns: times(300) },
    );
  });
});

test("a text that cannot print a number is told at a glance, and no other is taken for one", () => {
  const vocabulary =
    "a the some about no one's stone often half-brother halves scores score dozens dozen tens ten's several few couple both " +
    "hundredfold twenty-one Thirds thirdly quarter quarters firstly second seconds millionaire crores lakhs over minus " +
    "per cent between and or of in April may spring mid-sixties sixties noon o'clock EUR kg vote men zero nil";
  const words = fc.array(fc.constantFrom(...vocabulary.split(" ")), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.constantFrom(" ", "-", ", "), (parts, gap) => {
      const text = parts.join(gap);
      // A figure after an empty line makes the text be read word by word.
      const slowly = readNumbers(`${text}\n\n7`).filter(({ end }) => end <= text.length);
      expect(readNumbers(text)).toEqual(slowly);
    }),
    { numRuns: times(300) },
  );
});

describe("a long text", () => {
  test("has the numbers that its parts have, wherever they are", () => {
    const parts =
      "between 10 and 15|up to about 300 men|two million three hundred thousand|1 in 10,000|the 1990s|no.";
    fc.assert(
      fc.property(fc.nat(30), fc.constantFrom(...parts.split("|")), (shift, part) => {
        // Around the lengths at which a new stretch of the text is taken.
        const before = "word ".repeat(4080 + shift);
        const inWords = (text: string) =>
          readNumbers(text).map(({ start, end, ...number }) => ({
            ...number,
            words: text.slice(start, end),
          }));
        const alone = inWords(`word ${part},`);
        expect(inWords(`${before}${part}, ${before}${part}`)).toEqual([...alone, ...alone]);
      }),
      { numRuns: times(30) },
    );
  });

  test.each([
    "1 ",
    "two ",
    "million ",
    "two million ",
    "a hundred and ",
    "1+",
    "1,",
    "one in ",
    "between ",
    "to ",
  ])("of 5,000 times %j comes to an end", (unit) => {
    const text = unit.repeat(5_000);
    const found = readNumbers(text);
    expect(found.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
    expect(readNumber(`${text} and 5 men and 6`)).toBeUndefined();
  });
});
