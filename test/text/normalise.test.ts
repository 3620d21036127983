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
    ["joiners and variation selectors", "می\u200Cخواهم ❤\uFE0F 👨\u200D👩", "میخواهم ❤ 👨👩"],
    ["marks of Windows-1252 that were read as Latin-1", "\u0093It\u0092s done\u0094\u0085", "Its done"],
    ["other control characters, and what is no character", "a\u0000b\u001Bc\u007Fd\uFFFEe", "abcde"],
    ["what cannot be seen between a letter and its mark", "Cafe\u200B\u0301", "Café"],
    ["what cannot be seen between hyphens for a dash", "a -\u00AD- b", "a - b"],
    ["what cannot be seen at both sides of a space", "a\u200B\u2060 \u200Bb", "a b"],
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

  const unseen = fc.constantFrom(
    ..."\u00AD\u034F\u0080\u0085\u0092\u009F\u200B\u200C\u200D\u200E\u2060\uFEFF\uFE0F\u0007\uFFFF",
  );

  test("is the same whatever stands between its characters and cannot be seen", () => {
    fc.assert(
      fc.property(awkwardText, fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1 }), (original, added) => {
        const characters = [...original];
        for (const [at, character] of added) characters.splice(at % (characters.length + 1), 0, character);
        expect(normalise(characters.join("")).text).toBe(normalise(original).text);
      }),
      { numRuns: 500 },
    );
  });

  test("reads a line that an expression with a stack of its own overflows on", () => {
    const line = "word ".repeat(2 ** 21);
    expect(normaliseQuote(line)).toHaveLength(line.length - 1);
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
      { numRuns: 500 },
    );
  });
});
