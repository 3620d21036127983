import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { sentences } from "../../src/text/sentences.ts";
import { times } from "../depth.ts";
import { anyCharacters } from "./any-characters.ts";

const found = (text: string, language?: string): readonly string[] =>
  sentences(text, undefined, language).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test("end with their closing marks", () => {
    expect(found("It rained. (It often does.) “We waited.” Then it stopped. ” The sun rose.")).toEqual([
      "It rained.",
      "(It often does.)",
      "“We waited.”",
      "Then it stopped. ”",
      "The sun rose.",
    ]);
  });

  test.each([
    "Mr. Pell and Dr. Amin met Gen. Roe, Lt. Col. Bix and Sen. Ott in St. Ives.",
    "It is the plan of J. R. Tamm and of A. Smith.",
    "The U.S. Navy and the U.K. Treasury agreed at 9 a.m. on the plan.",
    "It was hidden, e.g. in cellars, i.e. below the ground.",
    "The case is No. 5 of Jan. 3 at Harbour Works Ltd. Chairman Pell lost it.",
    "“Who signed it?” he asked.",
    "“Who signed it? And when?” he asked.",
    "“Who signed it?” Mr Pell asked.",
    "“It is signed. It is sealed,” Mr Pell said on Friday.",
    "“It is signed. It is sealed,” said the clerk.",
    "“Stop!” — so they stopped.",
    "Rates rose 3.5 percent.",
    "“Why…” Mr Pell asked.",
    "“It is signed. It is sealed” was on it.",
    "“Why? Who?” Mr Pell asked.",
    "“Why? Who” asked the clerk.",
    "It rained! – so they left.",
    "It rained? and so on.",
    "It was over… and then it was not.",
  ])("do not end inside %s", (sentence) => {
    expect(found(`${sentence} They left.`)).toEqual([sentence, "They left."]);
  });

  test.each([
    ["They live in the U.S.", "The tax is low there."],
    ["They came at 9 p.m.", "It was dark."],
    ["“Did they agree?”", "“No.”"],
    ["She said no.", "Then she left."],
    ["The talks were in Jan.", "They failed."],
    ["“We left.”", "Mr Pell said nothing more."],
    ["He said: “We wait.", "We hope.”"],
  ])("end between %s and %s", (one, other) => {
    expect(found(`${one} ${other}`)).toEqual([one, other]);
  });

  test.each([
    ["It rained. ”", "It sank."],
    ["It rained. ])", "It sank."],
    ["It rained. ’s is.", "It sank."],
    ["“Why?”", "It sank."],
    ["“Why?", "Who?"],
    ["“We wait.”", "Mr Pell left."],
  ])("end after what closes, between %s and %s", (one, other) => {
    expect(found(`${one} ${other}`)).toEqual([one, other]);
  });

  test("in a quotation that ends with a full stop end where they end", () => {
    expect(found("“It is signed. It is sealed.” Mr Pell said so.")).toEqual([
      "“It is signed.",
      "It is sealed.”",
      "Mr Pell said so.",
    ]);
    expect(found("“It is signed. It is sealed”\n\nand so on.")).toEqual([
      "“It is signed.",
      "It is sealed”",
      "and so on.",
    ]);
  });

  test("are where they are however many lines they are on", () => {
    expect(found("A headline\n\nThe ferry\nwas\nlate\nby a day. It sank")).toEqual([
      "A headline",
      "The ferry\nwas\nlate\nby a day.",
      "It sank",
    ]);
  });

  test("in a quotation that is not closed end where they end", () => {
    expect(found("“Why? Who. It sank. “No. Yes,” he said. It did.")).toEqual([
      "“Why?",
      "Who.",
      "It sank.",
      "“No. Yes,” he said.",
      "It did.",
    ]);
  });

  test("know the abbreviations of English in every country, and of no other language", () => {
    expect(found("Mr. Pell left. He did.", "en-GB")).toEqual(["Mr. Pell left.", "He did."]);
    expect(found("Mr. Pell left. He did.", "de")).toEqual(["Mr.", "Pell left.", "He did."]);
    expect(found("წვიმა იყო. ის წავიდა.", "ka")).toEqual(["წვიმა იყო.", "ის წავიდა."]);
  });

  test("do not cross a paragraph's end, and may cross a line's", () => {
    expect(found("A headline\n\nThe ferry\nwas late. It sank")).toEqual([
      "A headline",
      "The ferry\nwas late.",
      "It sank",
    ]);
  });

  test("inside a stretch of the text", () => {
    const text = "One is. Two are.\n\nThree were. Four.";
    const within = { start: text.indexOf("Two"), end: text.indexOf(" Four") };
    expect(sentences(text, within).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Two are.",
      "Three were.",
    ]);
  });

  test("in other languages", () => {
    expect(found("Дождь шёл. «Мы ждали». Он ушёл.", "ru")).toEqual(["Дождь шёл.", "«Мы ждали».", "Он ушёл."]);
    expect(found("雨が降った。船は遅れた。", "ja")).toEqual(["雨が降った。", "船は遅れた。"]);
    expect(() => sentences("One.", undefined, "no language")).toThrow(RangeError);
  });

  test("are the same in long paragraphs as in short ones", () => {
    const pair = ["The ferry was late again that day.", "“Why, and for how long?” he asked."];
    const long = `It ran ${"on and ".repeat(2000)}on.`;
    const all = [long, ...Array.from({ length: 200 }, () => pair).flat(), long];
    expect(found(all.join(" "))).toEqual(all);
  });

  const unit = fc.constantFrom(
    ..."aB .?!“”‘’\"'«»()—…,5\n😀\u0301\u2028\u0085".split(""),
    ..."Mr.|U.S. |J. | he said|. The |\r\n\r\n".split("|"),
  );
  const anyText = fc.oneof(
    anyCharacters,
    fc.array(unit, { maxLength: 80 }).map((all) => all.join("")),
  );

  test("hold every character that is not white space once, in order, each in one paragraph", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = paragraphs(text);
        let past = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(past, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          past = end;
        }
        expect(text.slice(past).trim()).toBe("");
      }),
      { numRuns: times(500) },
    );
  });

  test("stay within the stretch asked for", () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, start, end) => {
        const inside = sentences(text, { start, end }).map((span) => text.slice(span.start, span.end));
        expect(inside.join("").replace(/\s/g, "")).toBe(
          text.slice(start, Math.max(start, end)).replace(/\s/g, ""),
        );
      }),
    );
  });

  test.each(["a. B. ", "“A? ", "a. -", "J. ", "a", "“A?” ", "”) ", "a\n"])(
    "come to an end on 16,384 letters of %j",
    (piece) => {
      const text = piece.repeat(2 ** 14 / piece.length);
      expect(sentences(text).at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
