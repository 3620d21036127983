import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexPassages, nearestSentence } from "../../src/text/nearest.ts";
import { normalise } from "../../src/text/normalise.ts";
import { sentences } from "../../src/text/sentences.ts";
import { deep } from "../depth.ts";

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

  describe("in a long text", () => {
    /** Twenty sentences around others: more than are compared letter by letter. */
    const among = (...others: readonly string[]) => {
      const all = Array.from({ length: 20 }, (_, shelf) => `Item ${shelf} was put on shelf ${shelf}.`);
      return all.toSpliced(14, 0, ...others).join(" ");
    };

    test.each([
      [
        "by a word that no other has",
        "Zweisam left at noon",
        ["Zweisam went at noon."],
        "Zweisam went at noon.",
      ],
      ["by numbers", "Item 17 was not put on shelf 17", [], "Item 17 was put on shelf 17."],
      [
        "by the beginnings of its words",
        "Closedd roadds neverr opened",
        ["Closest roadie nevermore open."],
        "Closest roadie nevermore open.",
      ],
      [
        "by a word of two",
        "Zweisam was put on a train",
        ["Zweisam was put on a tram.", "Nobody knew where the others were.", "They ask after Zweisam."],
        "Zweisam was put on a tram.",
      ],
      [
        "by a rare word before many common ones",
        "Lorries on the bridge Zweisam will see",
        [
          ...Array.from({ length: 8 }, (_, count) => `Of lorries, bridge ${count} had more.`),
          "Loris on the brigde Zweisam will sea.",
        ],
        "Loris on the brigde Zweisam will sea.",
      ],
      [
        "the first of two that are as near, whichever of its words they have",
        "Ohmdorf and Zweisam",
        ["Ohmdirf and Zweisam.", "It was a day.", "It was dull.", "Ohmdorf and Zweisan."],
        "Ohmdirf and Zweisam.",
      ],
      ["though every sentence has its words", "Item was put on a shelf", [], "Item 0 was put on shelf 0."],
      [
        "with the one before it",
        "Was it cold out there? Zweisam left at noo",
        ["Was it colt out there?", "Zweisam left at noon."],
        "Was it colt out there? Zweisam left at noon.",
      ],
      [
        "with the one after it",
        "Zweisam left at noon. Is it dork there",
        ["Zweisam left at noon.", "Is it dark there?"],
        "Zweisam left at noon. Is it dark there?",
      ],
      [
        "the first of two that are as near",
        "Zweisam left at noon today",
        ["Zweisam left at noon toda.", "It was a day.", "It was dull.", "Zweisam left at noon tody."],
        "Zweisam left at noon toda.",
      ],
      [
        "the nearer of two, though it is the later",
        "Zweisam left at noon today",
        ["Zweisam left at nine toda.", "It was a day.", "It was dull.", "Zweisam left at noon tody."],
        "Zweisam left at noon tody.",
      ],
      [
        "the nearer of two, though it is the earlier",
        "Zweisam left at noon today",
        ["Zweisam left at noon tody.", "It was a day.", "It was dull.", "Zweisam left at noon tdy."],
        "Zweisam left at noon tody.",
      ],
      ["none where no word is known", "Nobody knows", [], undefined],
    ])("finds it %s", (_, quote, others, expected) => {
      expect(nearest(quote, among(...others))).toBe(expected);
    });

    test("finds the first and the last", () => {
      const text = `Zweisam went at noon. ${among()} Ohmdorf went at noon`;
      expect(nearest("Zweisam left at noon", text)).toBe("Zweisam went at noon.");
      expect(nearest("Ohmdorf left at noon", text)).toBe("Ohmdorf went at noon");
    });

    test("finds it by two characters in scripts without spaces", () => {
      const sentences = [..."一二三四五六七八九十"].map((number) => `第${number}天下雨。`);
      const text = [...sentences, "大桥星期一关闭。", ...sentences].join("");
      expect(nearest("大桥星期二关闭", text)).toBe("大桥星期一关闭。");
      expect(nearest("大楼星期一关闭。", text)).toBe("大桥星期一关闭。");
    });
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

  deep("of 10,000 words, and in a line of millions of characters", () => {
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

describe("indexPassages", () => {
  const passages = (text: string) =>
    indexPassages(normalise(text)).passages.map(({ start, end }) => text.slice(start, end));

  test("cuts a text where sentences may end", () => {
    expect(passages('It rained... It sank!" (Who?) He. left')).toEqual([
      "It rained... ",
      'It sank!" ',
      "(Who?) ",
      "He. ",
      "left",
    ]);
    expect(passages("大桥关闭。卡车不行！")).toEqual(["大桥关闭。", "卡车不行！"]);
    expect(passages("")).toEqual([]);
  });

  test("cuts it after a thousand letters where none does", () => {
    expect(passages("a".repeat(2500)).map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(passages("a".repeat(1000)).map(({ length }) => length)).toEqual([1000]);
  });

  test("says in which passages each word is, in small letters, and its beginning", () => {
    const { byWord } = indexPassages(normalise("The Bridge. The ferry. 大桥关. 4"));
    expect(Object.fromEntries(byWord)).toEqual({
      the: [0, 1],
      bridge: [0],
      brid: [0],
      ferry: [1],
      ferr: [1],
      大桥: [2],
      桥关: [2],
      "4": [3],
    });
  });
});
