import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coveringSpan, normalise, normaliseQuote, originalSpan } from "../../src/text/normalise.ts";
import { deep, times } from "../depth.ts";
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

  /** The units of a normalised text, each with the stretch of the original that says it. */
  const origins = (original: string): string => {
    const normalised = normalise(original);
    return Array.from({ length: normalised.text.length }, (_, unit) => {
      const { start, end } = coveringSpan(normalised, unit, unit + 1);
      return `${normalised.text[unit]}${start}-${end}`;
    }).join(" ");
  };

  test.each([
    ["marks after two hyphens", "a--\u0301b", "a0-1 -1-3 \u03013-4 b4-5"],
    ["marks after one hyphen", "-\u0301b", "-0-2 \u03010-2 b2-3"],
    ["two hyphens with nothing to be seen", "-\u00AD-\u00ADa", "-0-3 a4-5"],
    ["marks after a quotation mark", "“\u0301a", '"0-2 \u03010-2 a2-3'],
    ["marks after nothing", "\u0301a", "\u03010-1 a1-2"],
    ["marks after a space", "a \u0301b", "a0-1  1-2 \u03012-3 b3-4"],
    ["marks after an ellipsis", "…\u0301", ".0-2 .0-2 .0-2 \u03010-2"],
    ["one mark that is two", "a\u0344", "\u00E40-2 \u03010-2"],
    ["marks that are in another order", "x\u0301\u0323y", "x0-3 \u03230-3 \u03010-3 y3-4"],
    ["marks of the last letter of words", "ab cd\u0301", "a0-1 b1-2  2-3 c3-4 d4-6 \u03014-6"],
    ["marks of what takes two units", "😀\u0301a", "\uD83D0-3 \uDE000-3 \u03010-3 a3-4"],
    ["what takes two units between spaces", "a 😀 b", "a0-1  1-2 \uD83D2-3 \uDE003-4  4-5 b5-6"],
    ["half of a character", "a\uD800b\uDC00c", "a0-1 \uD8001-2 b2-3 \uDC003-4 c4-5"],
    ["a letter that is written in two ways", "x\u212By\u2126", "x0-1 \u00C51-2 y2-3 \u03A93-4"],
    ["one mark that is two, after nothing", "\u0344", "\u03080-1 \u03010-1"],
    ["what takes two units and cannot be seen", "a\u{E0020}b", "a0-1 b3-4"],
    ["marks of the first that takes two units", "\uD800\uDC00\u0301", "\uD8000-3 \uDC000-3 \u03010-3"],
    ["marks of the last that takes two units", "\uDBFF\uDFFD\u0301", "\uDBFF0-3 \uDFFD0-3 \u03010-3"],
    ["marks of one with the last second half", "\uD800\uDFFF\u0301", "\uD8000-3 \uDFFF0-3 \u03010-3"],
    ["marks after two second halves", "\uDC00\uDC01\u0301", "\uDC000-1 \uDC011-3 \u03011-3"],
    ["marks after a letter and a second half", "b\uDC00\u0301", "b0-1 \uDC001-3 \u03011-3"],
    ["marks after a first half and a letter", "\uD800b\u0323", "\uD8000-1 \u1E051-3"],
    [
      "marks after a first half and what is past the halves",
      "\uD800\uE000\u0301",
      "\uD8000-1 \uE0001-3 \u03011-3",
    ],
    ["several spaces", "a  b \n\u200Bc", "a0-1  1-3 b3-4  4-6 c7-8"],
    ["a Hangul final after what cannot be seen", "\u1112\u1161\u00AD\u11ABa", "한0-4 a4-5"],
  ])("says where each unit comes from: %s", (_, original, expected) => {
    expect(origins(original)).toBe(expected);
  });

  test("an empty text has no stretches", () => {
    expect(normalise("\u200B")).toEqual({ text: "", stretches: [] });
    expect(coveringSpan(normalise(""), 0, 1)).toEqual({ start: 0, end: 0 });
  });

  test("plain words are one stretch, however many there are", () => {
    expect(normalise("The road is closed; it's shut - for now.").stretches).toHaveLength(1);
    expect(normalise("a “b” c").stretches).toHaveLength(1);
  });

  test.each([
    [" The road ", "The road"],
    ["\tThe road\n", "The road"],
    ["the  road", "the road"],
    ["the -- road", "the - road"],
    ["the -- - road", "the - - road"],
    ["the `road`", "the 'road'"],
    ["The_road~", "The_road~"],
    ["Ångström", "Ångström"],
  ])("of a quote, %j is %j", (quote, expected) => {
    expect(normaliseQuote(quote)).toBe(expected);
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
      { numRuns: times(500) },
    );
  });

  deep("reads a line that an expression with a stack of its own overflows on", () => {
    const line = "word ".repeat(2 ** 21);
    expect(normaliseQuote(line)).toHaveLength(line.length - 1);
  });

  test("refuses a span that begins or ends inside a character of the original", () => {
    const normalised = normalise("wait…");
    expect(originalSpan(normalised, 0, 4)).toEqual({ start: 0, end: 4 });
    expect(originalSpan(normalised, 0, 5)).toBeUndefined();
    expect(originalSpan(normalised, 0, 7)).toEqual({ start: 0, end: 5 });
    expect(originalSpan(normalised, 4, 7)).toEqual({ start: 4, end: 5 });
    expect(originalSpan(normalised, 5, 7)).toBeUndefined();
    expect(originalSpan(normalised, 2, 2)).toBeUndefined();
    expect(originalSpan(normalised, 3, 2)).toBeUndefined();
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
      { numRuns: times(500) },
    );
  });
});
