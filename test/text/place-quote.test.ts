import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, normaliseQuote } from "../../src/text/normalise.ts";
import { firstPlace, placeQuote, placesOf } from "../../src/text/place-quote.ts";
import { times } from "../depth.ts";
import { awkwardText } from "./awkward-text.ts";

function place(text: string, exact: string, context: { before?: string; after?: string } = {}) {
  return placeQuote({ exact, ...context }, text, normalise(text));
}

const TEXT = "“The road is closed,” she said. The women’s road is closed, too – for now.";

describe("placeQuote", () => {
  test("finds words as they are", () => {
    expect(place(TEXT, "closed, too")).toEqual({
      kind: "found",
      span: { start: 52, end: 63 },
      match: "exact",
    });
  });

  test("finds words that differ in typography, and says so", () => {
    expect(place(TEXT, "women's road")).toEqual({
      kind: "found",
      span: { start: 36, end: 48 },
      match: "normalised",
    });
    expect(place(TEXT, "too - for\n now")).toEqual({
      kind: "found",
      span: { start: 60, end: 73 },
      match: "normalised",
    });
  });

  test("finds whole words only", () => {
    expect(place(TEXT, "men’s road")).toEqual({ kind: "missing", elsewhere: 0 });
    expect(place(TEXT, "clos")).toEqual({ kind: "missing", elsewhere: 0 });
    expect(place("征召四十万人参军", "四十万人")).toEqual({
      kind: "found",
      span: { start: 2, end: 6 },
      match: "exact",
    });
  });

  test("does not choose between two places", () => {
    expect(place(TEXT, "road is closed")).toEqual({
      kind: "ambiguous",
      count: 2,
      places: [
        { start: 5, end: 19 },
        { start: 44, end: 58 },
      ],
    });
  });

  test("chooses by the words before or after", () => {
    expect(place(TEXT, "road is closed", { before: "The women’s" })).toMatchObject({
      span: { start: 44, end: 58 },
    });
    expect(place(TEXT, "road is closed", { after: ",” she" })).toMatchObject({ span: { start: 5, end: 19 } });
    expect(place(TEXT, "road is closed", { before: "A" })).toEqual({ kind: "missing", elsewhere: 2 });
  });

  test.each([
    ["a digit before", "It was 1400.", "400"],
    ["a digit after", "It was 4000.", "400"],
    ["a letter before that takes two units", "the 𐐀men", "men"],
    ["a letter after that takes two units", "the men𐐀", "men"],
    ["a mark after that nothing joins", "the max\u0301", "max"],
  ])("is not found inside a word: %s", (_, text, exact) => {
    expect(place(text, exact)).toEqual({ kind: "missing", elsewhere: 0 });
  });

  test.each([
    ["at the start", "men left", 0],
    ["at the end", "the men", 4],
    ["after a sign that takes two units", "😀men", 2],
    ["before a sign that takes two units", "men😀", 0],
    ["between punctuation", "(men)", 1],
    ["after punctuation of full width", "ab，men", 3],
    ["next to a script without spaces", "二men", 1],
  ])("is found as a word: %s", (_, text, start) => {
    expect(place(text, "men")).toEqual({ kind: "found", span: { start, end: start + 3 }, match: "exact" });
  });

  test("lists the first five of more places, in their order", () => {
    const listed = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 }));
    expect(place("a a a a a a a", "a")).toEqual({ kind: "ambiguous", count: 7, places: listed });
    // With a space after what is before it, and without one.
    const text = "(b: a) (b:a) (b: a) (b:a) (b: a) (b:a) (b: a) (b:a) (b: a) (b:a) (b: a) (b:a)";
    expect(place(text, "a", { before: "b:" })).toEqual({
      kind: "ambiguous",
      count: 12,
      places: [4, 10, 17, 23, 30].map((start) => ({ start, end: start + 1 })),
    });
  });

  test.each([
    ["right before it", "“road, road", { before: "“" }, 1],
    ["right after it", "road, road”", { after: "”" }, 6],
    ["before it, with a space", "road: old road", { before: "old" }, 10],
    ["after it, with a space", "road: road now", { after: "now" }, 6],
    ["on both sides", "old road, old road now, road now", { before: "old", after: "now" }, 14],
    ["in other typography", "road ‘road’", { before: "'", after: "'" }, 6],
  ])("chooses by what is %s", (_, text, context, start) => {
    expect(place(text, "road", context)).toEqual({
      kind: "found",
      span: { start, end: start + 4 },
      match: "exact",
    });
  });

  test("takes no word that its context begins or ends inside of for the quote", () => {
    expect(place("the road", "road", { before: "the", after: "ways" })).toEqual({
      kind: "missing",
      elsewhere: 1,
    });
    expect(place("the roadways", "road", { after: "ways" })).toEqual({ kind: "missing", elsewhere: 0 });
  });

  test("counts the places of a long quote with a long context", () => {
    const text = "a ".repeat(300_000);
    const half = "a ".repeat(75_000).trim();
    expect(place(text, half, { before: half, after: half })).toMatchObject({
      kind: "ambiguous",
      count: 75_001,
    });
    expect(place(text, `${half} b`)).toEqual({ kind: "missing", elsewhere: 0 });
    expect(place(text, half, { before: "b" })).toEqual({ kind: "missing", elsewhere: 225_001 });
  });

  test("finds nothing for words that cannot be seen", () => {
    expect(place(TEXT, "\u00AD")).toEqual({ kind: "missing", elsewhere: 0 });
    expect(place(TEXT, "\u00AD", { before: "The" })).toEqual({ kind: "missing", elsewhere: 0 });
  });

  test("what it finds in the original says what the quote says", () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const exact = text.slice(start, start + 1 + (b % 12));
        const placement = place(text, exact);
        const spans =
          placement.kind === "found"
            ? [placement.span]
            : placement.kind === "ambiguous"
              ? placement.places
              : [];
        for (const span of spans)
          expect(normaliseQuote(text.slice(span.start, span.end))).toBe(normaliseQuote(exact));
      }),
      { numRuns: times(500) },
    );
  });

  test("finds every quote that is cut from a text of words", () => {
    const word = fc.constantFrom(
      "road",
      "closed",
      "“we",
      "won’t”",
      "–",
      "400,000",
      "café",
      "cafe\u0301",
      "men\u00ADtion",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 20 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length;
        const to = from + 1 + (b % (words.length - from));
        const text = words.join("\u00A0");
        expect(place(text, words.slice(from, to).join(" ")).kind).not.toBe("missing");
      }),
    );
  });
});

test("placesOf gives every place of a quote, whatever is around it", () => {
  const quote = { exact: "It’s shut", before: "road." };
  expect(placesOf(quote, normalise("It's shut. The road. It’s shut. It's shutting."))).toEqual([
    { start: 0, end: 9 },
    { start: 21, end: 30 },
  ]);
});

test.each([
  ["from the start", 0, { start: 6, end: 9 }],
  ["from where it begins", 6, { start: 6, end: 9 }],
  ["from past its beginning", 7, { start: 17, end: 20 }],
  ["from past the last", 18, undefined],
])("firstPlace finds whole words, %s", (_, from, expected) => {
  expect(firstPlace("men", "women men mental men", from)).toEqual(expected);
});
