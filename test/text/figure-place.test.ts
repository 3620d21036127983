import { expect, test } from "vitest";
import { figurePlaces } from "../../src/text/figure-place.ts";

const units =
  "s st nd rd th cm km mm kg g lb lbs oz ft mi kph mph W kW MW GW kWh MWh GWh C F K V p GB MB TB Hz kHz MHz GHz hr " +
  "hrs h ha l ml pc pct pp am pm EUR";

test.each(units.split(" "))("a number is one of its own with %s after it", (unit) => {
  expect(figurePlaces("5", `It is 5${unit} now`)).toEqual([{ start: 6, end: 7 }]);
  expect(figurePlaces("5", `It is 5${unit}x now`)).toEqual([]);
  expect(figurePlaces("5", `It is 5${unit}`)).toEqual([{ start: 6, end: 7 }]);
});

test.each(["m", "bn", "tn", "k", "M", "Euro", "EU", "x"])(
  "a number is not one of its own with %s after it",
  (scale) => {
    expect(figurePlaces("5", `It is 5${scale} now`)).toEqual([]);
  },
);

test.each([
  ["EUR5", 3],
  ["Rs5", 2],
  ["(EUR5)", 4],
  ["$5", 1],
  ["at EUR5", 6],
])("it is one with the currency before it: %s", (words, start) => {
  expect(figurePlaces("5", words)).toEqual([{ start, end: start + 1 }]);
});

test.each(["XEUR5", "xRs5", "EU5", "eur5", "Ks5", "A5", "B-EURO5"])(
  "it is a part of a word in %s",
  (words) => {
    expect(figurePlaces("5", words)).toEqual([]);
  },
);

test.each([
  ["400,000", "1,400,000 men", []],
  ["400,000", "400,000,000 men", []],
  ["400,000", "400,000, or more", [0]],
  ["400", "400.5", []],
  ["5", "0.5", []],
  ["5", "Of 4.5 and 5.", [11]],
  ["5", "No.5", [3]],
  ["5", "5.", [0]],
  ["5", "5 1/2", []],
  ["5", "51/2", []],
  ["5", "5½", []],
  ["5", "5 ⅔ of it", []],
  ["5", "5 1 / 2", [0]],
  ["5", "5  1/2", [0]],
  ["5", "5, 5 and 15", [0, 3]],
  ["five", "fiveteen, five, five-year", [10, 16]],
  ["half", "behalf", []],
  ["四十万", "征召四十万人", [2]],
  ["4", "征召4人", [2]],
])("%s in %s", (printed, words, starts) => {
  expect(figurePlaces(printed, words).map(({ start }) => start)).toEqual(starts);
});

test.each([
  ["2023", "in 2023¹ and"],
  ["2023", "in 2023⁴² and"],
  ["2023¹", "in 2023¹ and"],
])("%s is one of its own in %s, where a note's number stands above the line", (printed, words) => {
  expect(figurePlaces(printed, words)).toEqual([{ start: 3, end: 3 + printed.length }]);
});
