import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/language/en/numbers/numbers.ts";
import { overlap, plus, product, quotient, times } from "../../src/text/interval.ts";
import { asWritten, BEGUN_WITH, beforeRounding, COMPARED } from "../../src/text/precision.ts";

const infinity = Number.POSITIVE_INFINITY;

test.each<[string, number, number]>([
  ["8 percent", 7.5, 8.5],
  ["9.3 percent", 9.25, 9.35],
  ["20", 19.5, 20.5],
  ["90", 89.5, 90.5],
  ["100", 95, 105],
  ["147,000", 146_500, 147_500],
  ["400,000", 380_000, 420_000],
  ["1.2 million", 1_150_000, 1_250_000],
  ["about 12,500", 12_250, 12_750],
  ["about 12,400", 12_350, 12_450],
  ["about 20", 17.5, 22.5],
  ["about 8", 7.5, 8.5],
  ["about 300", 262.5, 337.5],
  ["about 1.5", 1.45, 1.55],
  ["more than 152", 151.5, infinity],
  ["about zero", -0.5, 0.5],
])("%s was %d to %d before it was rounded", (text, low, high) => {
  const number = readNumber(text);
  const interval = number && beforeRounding(number, COMPARED);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

test("what a sum begins with is rounded less", () => {
  const number = readNumber("1,500");
  expect(number && beforeRounding(number, BEGUN_WITH)).toEqual({ low: 1492.5, high: 1507.5 });
  expect(asWritten(400_000, BEGUN_WITH)).toEqual({ low: 398_000, high: 402_000 });
});

test.each([
  [147_000, 146_500, 147_500],
  [1.5, 1.45, 1.55],
  [12, 11.5, 12.5],
])("%d as it is written is %d to %d", (value, low, high) => {
  expect(asWritten(value, COMPARED).low).toBeCloseTo(low, 9);
  expect(asWritten(value, COMPARED).high).toBeCloseTo(high, 9);
});

describe("intervals", () => {
  const value = fc.integer({ min: -50, max: 50 });
  const interval = fc.tuple(value, value).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const within = fc.tuple(interval, fc.double({ min: 0, max: 1, noNaN: true })).map(([of, part]) => ({
    of,
    value: of.low + part * (of.high - of.low),
  }));

  test("hold whatever comes out of what they hold", () => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        const held = (result: { low: number; high: number }, value: number) =>
          expect(overlap(result, { low: value, high: value })).toBe(true);
        held(plus(a.of, b.of), a.value + b.value);
        held(product(a.of, b.of), a.value * b.value);
        held(times(a.of, -2), a.value * -2);
        held(times(a.of, 3), a.value * 3);
        if (b.value !== 0) held(quotient(a.of, b.of), a.value / b.value);
      }),
    );
  });

  test("are no wider than that", () => {
    expect(plus({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
    expect(product({ low: -1, high: 2 }, { low: 3, high: 5 })).toEqual({ low: -5, high: 10 });
    expect(quotient({ low: 1, high: 2 }, { low: 4, high: 8 })).toEqual({ low: 0.125, high: 0.5 });
    expect(times({ low: 1, high: 2 }, -3)).toEqual({ low: -6, high: -3 });
  });

  test("are everything where that is left open", () => {
    const everything = { low: -infinity, high: infinity };
    expect(quotient({ low: 1, high: 2 }, { low: 0, high: 8 })).toEqual(everything);
    expect(quotient({ low: 1, high: 2 }, { low: -8, high: 0 })).toEqual(everything);
    expect(product({ low: 0, high: 2 }, { low: 1, high: infinity })).toEqual(everything);
    expect(plus({ low: -infinity, high: 2 }, { low: infinity, high: infinity })).toEqual(everything);
  });

  test.each([
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false],
    [{ low: 1, high: infinity }, { low: 2, high: 3 }, true],
    [{ low: 4, high: infinity }, { low: 2, high: 3 }, false],
    [{ low: 1, high: 2 }, { low: 2.000000001, high: 3 }, true],
  ])("%j and %j share a value: %s", (one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });
});
