import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coveringSpan, normalise, normaliseQuote, originalSpan } from "../../src/text/normalise.ts";
import { awkwardText } from "./awkward-text.ts";

describe("normalise", () => {
  test.each([
    ["typographic quotation marks", "“It’s ‘done’,” «she» „said”", `"It's 'done'," "she" "said"`],
    ["dashes", "a – b — c ‑ d −1 -- e", "a - b - c - d -1 - e"],
    ["spaces and line breaks", "a\u00A0b\u202Fc\r\n\r\nd\te", "a b c d e"],
    ["an ellipsis", "and so on…", "and so on..."],
    ["soft hyphens and zero-width spaces", "mobi\u00ADli\u200Bsation", "mobilisation"],
    ["what cannot be seen between spaces", "a \u200B b", "a b"],
    ["a byte-order mark", "\uFEFFThe road", "The road"],
    ["combining marks", "Cafe\u0301 A\u030Angstro\u0308m", "Café Ångström"],
    ["Hangul vowels and finals", "\u1112\u1161\u11AB", "한"],
    ["letters of other scripts, left alone", "Владимир 二〇二三 😀", "Владимир 二〇二三 😀"],
  ])("%s", (_, original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  test("says where each unit comes from", () => {
    const normalised = normalise("a\u00AD…\u00A0\n“e\u0301” Å");
    const spans = [...normalised.text].map((_, unit) =>
      Object.values(coveringSpan(normalised, unit, unit + 1)).join("-"),
    );
    expect(normalised.text).toBe('a... "é" Å');
    expect(spans).toEqual(["0-1", "2-3", "2-3", "2-3", "3-5", "5-6", "6-8", "8-9", "9-10", "10-11"]);
  });

  test("a quote is normalised as a text is", () => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.string()), (quote) => {
        expect(normaliseQuote(quote)).toBe(normalise(quote).text.trim());
      }),
    );
  });

  test("refuses a span that begins or ends inside a character of the original", () => {
    const normalised = normalise("wait…");
    expect(originalSpan(normalised, 0, 4)).toEqual({ start: 0, end: 4 });
    expect(originalSpan(normalised, 0, 5)).toBeUndefined();
    expect(originalSpan(normalised, 0, 7)).toEqual({ start: 0, end: 5 });
  });

  test("keeps units in order, and every unit in the original", () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const normalised = normalise(original);
        let before = 0;
        for (let unit = 0; unit < normalised.text.length; unit++) {
          const { start, end } = coveringSpan(normalised, unit, unit + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
      }),
    );
  });

  test("the original stretch of any span says what the span says", () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (original, a, b) => {
        const normalised = normalise(original);
        const start = a % (normalised.text.length + 1);
        const end = start + (b % (normalised.text.length - start + 1));
        const span = originalSpan(normalised, start, end);
        if (!span) return;
        const words = original.slice(span.start, span.end);
        expect(normaliseQuote(words)).toBe(normalised.text.slice(start, end).trim());
      }),
      { numRuns: 2000 },
    );
  });
});
