import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainlyPrinted, quoteNumbers } from "../../../src/rules/shared/quote-numbers.ts";
import { longerNumber, readFigure } from "../../../src/text/printed-figure.ts";
import { times } from "../../depth.ts";

test("a figure that is plainly printed is the number that the quote prints, read word by word", () => {
  const around = fc.constantFrom(
    ..."men about minus $ £ € - −5 million bn m k hundred and a half to 15 or more percent per cent % , . (the ) 1/2 one in five rd th 30 April 2023 p.m. am pm o'clock Article in spring the No. GMT hrs mid- EUR USD kg km/h °C dozen + plus so".split(
      " ",
    ),
  );
  const gap = fc.constantFrom(" ", "", "-");
  const part = fc.array(fc.tuple(around, gap), { maxLength: 3 }).map((parts) => parts.flat().join(""));
  let plain = 0;
  fc.assert(
    fc.property(
      part,
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.boolean(),
      part,
      (before, value, grouped, after) => {
        const printed = grouped ? value.toLocaleString("en") : String(value);
        const figure = { value, printed };
        const exact = `${before} ${printed}${after}`;
        // Only the words and the figures are looked at.
        const entry = { quote: { exact }, claim: { quote: exact, statement: "x", figures: [figure] } };
        const quote = quoteNumbers(entry);
        if (!isPlainlyPrinted(figure, quote) || quote.places[0]?.length === 0) return;
        plain += 1;
        const number = readFigure(printed, "en");
        if (number) {
          expect(number.value).toBe(value);
          expect(longerNumber(printed, number, quote.words, quote.numbers())).toBeUndefined();
        }
      },
    ),
    { numRuns: times(1000) },
  );
  expect(plain).toBeGreaterThan(times(1000) * 0.1);
});

test.each<readonly [string, readonly string[], boolean]>([
  ["It has 7 lamps.", [], true],
  ["It has 7 lamps.", ["7"], false],
  ["It has 7 lamps and 9 trees.", ["7", "9"], false],
  ["It has 7 lamps and 9 trees.", ["9", "7"], false],
  ["It has 7 lamps and 9 trees.", ["7"], true],
  ["It has 7 lamps and 9 trees.", ["9"], true],
  ["It has lamps.", [], false],
])("%s prints others than %j: %s", (quote, printed, hasOthers) => {
  const figures = printed.map((one) => ({ value: Number(one), printed: one }));
  const entry = { quote: { exact: quote }, claim: { quote, statement: "x", figures } };
  expect(quoteNumbers(entry).hasOthers).toBe(hasOthers);
});
