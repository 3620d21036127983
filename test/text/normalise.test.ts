import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, normaliseQuote, originalSpan } from "../../src/text/normalise.ts";
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
    const { text, starts, ends } = normalise("a\u00AD…\u00A0\n“e\u0301”");
    expect(text).toBe('a... "é"');
    expect([...starts]).toEqual([0, 2, 2, 2, 3, 5, 6, 8]);
    expect([...ends]).toEqual([1, 3, 3, 3, 5, 6, 8, 9]);
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
        const { text, starts, ends } = normalise(original);
        expect(starts.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
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
