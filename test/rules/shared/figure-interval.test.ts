import { describe, expect, test } from "vitest";
import { printedNumber, recordedInterval } from "../../../src/rules/shared/figure-interval.ts";
import { find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

/** A claim with figures, each as a record has it, and the last of them. */
function figureOf(quote: string, language: string, ...figures: readonly string[]) {
  const article = language && `article: { title: Made up, publisher: g, language: ${language} }\n`;
  const desk = exampleDesk({
    record: `${article}sources: { g: { name: Gazette, kind: outlet } }
claims:
  it: { quote: ${JSON.stringify(quote)}, statement: It is so., attribution: g, figures: [${figures.map((one) => `{ ${one} }`).join(", ")}] }
`,
  });
  const entry = find(desk, "example/it");
  const figure = entry.claim.figures?.at(-1);
  if (!figure) throw new Error("The made-up claim has no figure.");
  return { entry, figure };
}

describe("the number that a figure prints", () => {
  const read = (quote: string, printed: string, language = "en") => {
    const { entry, figure } = figureOf(quote, language, `value: 1, printed: ${JSON.stringify(printed)}`);
    const number = printedNumber(entry, figure);
    return number && [number.value, number.qualifier];
  };

  test.each<readonly [string, string, readonly [number, string | undefined]]>([
    ["It has 152 lamps.", "152", [152, undefined]],
    ["It has more than 152 lamps.", "152", [152, "more than"]],
    ["It has more than 152 lamps.", "more than 152", [152, "more than"]],
    ["Once 152, now more than 152 lamps.", "152", [152, "more than"]],
    ["It cost more than 1.5 million.", "1.5", [1.5, undefined]],
    ["It is a Covid-19 ward.", "19", [19, undefined]],
    ["It has lamps.", "152", [152, undefined]],
  ])("%s %s", (quote, printed, number) => expect(read(quote, printed)).toEqual(number));

  test("what cannot be read is none, and other languages' qualifiers are not", () => {
    expect(read("It has many lamps.", "many")).toBeUndefined();
    expect(read("Es hat more than 152 Lampen.", "152", "de")).toEqual([152, undefined]);
    expect(read("It has more than 152 lamps.", "152", "")).toEqual([152, "more than"]);
  });
});

describe("what a recorded value may be", () => {
  const PART = 0.05;
  const span = (quote: string, ...figures: readonly string[]) => {
    const { entry, figure } = figureOf(quote, "en", ...figures);
    const { low, high } = recordedInterval(entry, figure, PART);
    return [low, high].map((end) => Number(end.toFixed(6)));
  };
  const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

  test.each([
    ["a plain number", "It has 152 lamps.", "value: 152, printed: '152'", [151.5, 152.5]],
    ["zeros that may be rounded", "It has 1,500 lamps.", "value: 1500, printed: '1,500'", [1450, 1550]],
    ["a number with another unit", "It took two decades.", "value: 20, printed: two decades", [15, 25]],
    ["nothing at all", "It has 0 lamps.", "value: 0, printed: '0'", [-0.5, 0.5]],
    ["a bound", "It has more than 152 lamps.", "value: 152, printed: '152'", [151.5, POSITIVE_INFINITY]],
    ["a range", "It has 10 to 12 lamps.", "value: { from: 10, to: 12 }, printed: 10 to 12", [9.5, 12.5]],
    ["a range in words", "It has a few lamps.", "value: { from: 3, to: 5 }, printed: a few", [3, 5]],
    ["one number for two", "It has 10 to 12 lamps.", "value: 11, printed: 10 to 12", [9.5, 12.5]],
    ["words", "It took many years.", "value: 10, printed: many years", [8.75, 11.25]],
    ["small words", "It took some time.", "value: 1, printed: some time", [0.5, 1.5]],
    ["digits that are not read", "It cost 15p.", "value: 15, printed: 15p", [13.125, 16.875]],
    [
      "words with a bound",
      "It more than doubled.",
      "value: 2, printed: more than doubled",
      [NEGATIVE_INFINITY, POSITIVE_INFINITY],
    ],
    [
      "words after a bound",
      "It almost doubled.",
      "value: 2, printed: doubled",
      [NEGATIVE_INFINITY, POSITIVE_INFINITY],
    ],
    [
      "words far from a bound",
      "It is almost there, and in the end the number doubled.",
      "value: 2, printed: doubled",
      [1.5, 2.5],
    ],
    ["words before a bound", "It doubled, almost.", "value: 2, printed: doubled", [1.5, 2.5]],
  ])("%s", (_, quote, figure, expected) => expect(span(quote, figure)).toEqual(expected));

  test("is as exact as it is written in a language that is not read", () => {
    const { entry, figure } = figureOf("Es sind 1,5 Kilometer.", "de", "value: 1.5, printed: '1,5'");
    expect(recordedInterval(entry, figure, PART)).toEqual({ low: 1.45, high: 1.55 });
  });

  test("is read where that figure is, and no other", () => {
    expect(
      span(
        "It has 7 lamps, and more than 152 trees.",
        "value: 7, printed: '7'",
        "value: 152, printed: '152'",
      ),
    ).toEqual([151.5, POSITIVE_INFINITY]);
    expect(
      span(
        "It almost doubled, and later it is said to have trebled.",
        "value: 2, printed: doubled",
        "value: 3, printed: trebled",
      ),
    ).toEqual([2.5, 3.5]);
    expect(
      span(
        "In the end it doubled there, and here it almost trebled.",
        "value: 2, printed: doubled",
        "value: 3, printed: trebled",
      ),
    ).toEqual([NEGATIVE_INFINITY, POSITIVE_INFINITY]);
  });
});
