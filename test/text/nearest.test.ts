import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexPassages, nearestSentence } from "../../src/text/nearest.ts";
import { normalise } from "../../src/text/normalise.ts";
import { sentences } from "../../src/text/sentences.ts";

const TEXT = `The bridge over the Lamm is closed to lorries, the council said on Monday. It was built in 1911.

“We’re sorry,” said the mayor. “The bridge was never built for this.” Traffic is led over the old road.`;

function nearest(quote: string, text = TEXT): string | undefined {
  const normalised = normalise(text);
  const span = nearestSentence(quote, normalised, indexPassages(normalised), sentences(text));
  return span && text.slice(span.start, span.end);
}

describe("nearestSentence", () => {
  test.each([
    [
      "The bridge over the Lamm is open to lorries",
      "The bridge over the Lamm is closed to lorries, the council said on Monday.",
    ],
    ["It was built in 1912", "It was built in 1911."],
    ["The bridge was not built for that", "“The bridge was never built for this.”"],
    ["Trafic is lead over the old road", "Traffic is led over the old road."],
    ["The harbour was never dug for ships of this size and weight", undefined],
    ["", undefined],
  ])("%s", (quote, expected) => {
    expect(nearest(quote)).toBe(expected);
  });

  test("all the sentences that a quote runs over", () => {
    const quote = "the council said on Sunday. It was build in 1911. We’re sory";
    expect(nearest(quote)).toBe(TEXT.slice(0, TEXT.indexOf(" “The bridge")));
  });

  test.each([
    [
      "the nearest of several alike",
      "The road to Lamm is shut",
      "The road to Ohm is shot. The road to Lamm is shot. The road to Bamm is shot.",
      "The road to Lamm is shot.",
    ],
    [
      "the first of several that are as near",
      "The road is shut",
      "A road is shot. The road is shot. The road is shot.",
      "The road is shot.",
    ],
    [
      "words of which only the beginnings are right",
      "Closedd roadds neverr opened",
      "Nobody came. Closest roadie nevermore open. It rained.",
      "Closest roadie nevermore open.",
    ],
    ["one sentence where the text has no more", "It is shut", "It is shot", "It is shot"],
    [
      "a sentence with a line break in it",
      "The road is shut",
      "It rained. The road\nis shot. It rained.",
      "The road\nis shot.",
    ],
  ])("%s", (_, quote, text, expected) => {
    expect(nearest(quote, text)).toBe(expected);
  });

  test("where two fifths of the letters are wrong, and no more", () => {
    expect(nearest("road567890", "roadxxxx90")).toBe("roadxxxx90");
    expect(nearest("road567890", "roadxxxxx0")).toBeUndefined();
  });

  test("in scripts without spaces", () => {
    expect(nearest("大桥星期二关闭", "市政厅说，大桥星期一关闭。卡车不得通行。")).toBe(
      "市政厅说，大桥星期一关闭。",
    );
  });

  test("finds the sentence that a quote was taken from, whichever letter is wrong", () => {
    const words = TEXT.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 6), fc.nat(), fc.constantFrom("x", "q", "7"), (from, at, letter) => {
        const exact = words.slice(from, from + 6).join(" ");
        const place = at % exact.length;
        const quote = exact.slice(0, place) + letter + exact.slice(place + 1);
        const found = nearest(quote)?.replace(/\s+/g, " ") ?? "";
        expect(
          words.slice(from, from + 6).filter((word) => found.includes(word)).length,
        ).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test("of 10,000 words, and in a line of millions of characters", () => {
    const roads = Array.from(
      { length: 1000 },
      (_, road) => `road ${road} over the Lamm is closed to lorries it said`,
    );
    const long = `The ${roads.join(", ")}`.replace("closed", "open");
    const printed = `The ${roads.slice(0, 15).join(", ")}.`;
    expect(nearest(long, `It rained. ${printed} It was dark.`)).toBe(printed);
    const line = `${"ж".repeat(2 ** 22)} ${"word ".repeat(2 ** 16)}`;
    expect(indexPassages(normalise(line)).passages.at(-1)?.end).toBe(line.length);
  });
});
