import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/revise/words-in.ts";

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\0-\x08\x0E-\x1F\x7F-\x9F]/gu;

describe("wordsIn", () => {
  test.each([
    ["It isn't, can't and won't.", "It is n't , ca n't and wo n't ."],
    ["They cannot say they’re here", "They can not say they 're here"],
    ["Reed's boat", "Reed 's boat"],
    ["He said: “We wait,” twice.", 'He said : " We wait , " twice .'],
    ["the U.S. and the US", "the U.S . and the US"],
    ["1,000 men, 5km at 12:30", "1,000 men , 5km at 12:30"],
    ["€5–10 and −3 °C", "€ 5 - 10 and - 3 ° C"],
    ["one—two -- three – four well-known", "one – two – three – four well - known"],
    ["wait… wait...", "wait ... wait ..."],
    ["soft\u00ADly\u200B spoken", "softly spoken"],
    ["東京都", "東 京 都"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(
      wordsIn(text)
        .map(({ written }) => written)
        .join(" "),
    ).toBe(expected);
  });

  test.each([
    ["It isn't, can't and won't.", "it is not , can not and will not ."],
    ["They cannot say they’re here", "they can not say they are here"],
    ["the U.S. and the US", "the us . and the us"],
  ])("%s, spelled out", (text, expected) => {
    expect(
      wordsIn(text)
        .map(({ plain }) => plain)
        .join(" "),
    ).toBe(expected);
  });

  test.each([
    ["“We wait,” he said.", "‘We wait’, he said."],
    ['"We wait," he said.', "„We wait“, he said."],
    ["It’s the players’ union — since 1990–91…", "It's  the players' union – since 1990-91..."],
    ["Caf\u00E9 society", "Cafe\u0301\u00A0society"],
  ])("%s and %s differ in nothing but typography", (one, other) => {
    const written = (text: string) => wordsIn(text).map((word) => word.written);
    expect(written(one)).toEqual(written(other));
  });

  test.each([
    ["Don’t", "Do"],
    ["re-sign", "resign"],
    ["5m", "5 m"],
    ["10", "-10"],
    ["6'2", '6"2'],
    ["may", "May"],
    ["“yes”", "yes"],
  ])("%s and %s differ", (one, other) => {
    const written = (text: string) => wordsIn(text).map((word) => word.written);
    expect(written(one)).not.toEqual(written(other));
  });

  test("all that can be seen is in one word, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const words = wordsIn(text).toSorted((a, b) => a.start - b.start);
        const gaps = [...words, { start: text.length, end: text.length }].map(({ start }, index) =>
          text.slice(words[index - 1]?.end ?? 0, start),
        );
        expect(gaps.join("").replace(/\s/g, "").replace(UNSEEN, "")).toBe("");
        expect(words.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});
