import { describe, expect, test } from "vitest";
import type { RecordFile } from "../../../src/desk/desk.ts";
import { coverageOf, type Unlogged, unloggedWhere } from "../../../src/rules/shared/coverage.ts";
import { exampleDesk } from "../example-desk.ts";

function recordOf(text: string | undefined, claims = "{}", language = "en"): RecordFile {
  const article = language && `article: { title: Made up, publisher: g, language: ${language} }\n`;
  const [record] = exampleDesk({
    record: `${article}sources: { g: { name: Gazette, kind: outlet } }\nclaims: ${claims}\n`,
    ...(text !== undefined && { text }),
  }).records;
  if (!record) throw new Error("The made-up desk has no record.");
  return record;
}

describe("what an article attributes to somebody", () => {
  const TEXT = "“The road,” Ada Reed said, “is open.” Ian Stone did say that it was closed. Nobody knows.\n";
  const claim = (quote: string) => `{ a: { quote: ${quote}, statement: It is so., attribution: none } }`;
  const REED: Unlogged = {
    start: 0,
    end: 37,
    source: "Ada Reed",
    cue: "said",
    words: "“The road,” … “is open.”",
  };
  const STONE: Unlogged = {
    start: 56,
    end: 74,
    source: "Ian Stone",
    cue: "did say",
    words: "that it was closed",
  };

  test.each([
    ["nothing is logged", "{}", [REED, STONE]],
    ["a part of one is logged", claim("is open"), [STONE]],
    ["the other is logged", claim("it was closed"), [REED]],
    ["what nobody says is logged", claim("Nobody knows"), [REED, STONE]],
  ])("is counted where %s", (_, claims, unlogged) => {
    expect(coverageOf(recordOf(TEXT, claims))).toEqual({ statements: 2, unlogged });
  });

  test("is read in English, and where the article cannot be used", () => {
    expect(coverageOf(recordOf(TEXT, "{}", "en-GB"))?.statements).toBe(2);
    expect(coverageOf(recordOf(TEXT, "{}", ""))?.statements).toBe(2);
    expect(coverageOf(recordOf(TEXT, "{}", "de"))).toBeUndefined();
    expect(coverageOf(recordOf(undefined))).toBeUndefined();
  });
});

describe("what some paragraphs attribute to somebody", () => {
  const TEXT = `The road is open, Ada Reed said.

The bridge is old, Ada Reed said.

Ben Cole said: “It is closed.

   “It was never good,” he said.

“It is bad,” he added.

The bridge is dear, Ian Stone said.

“It is ours,” Eva Moss said.

“It is long,” Ian Stone said.
`;
  const where = (words: string, language = "en", text: string | undefined = TEXT) =>
    unloggedWhere(recordOf(text, "{}", language), (paragraph) => paragraph.includes(words)).map(
      (one) => one.words,
    );

  test.each<readonly [string, string, readonly string[]]>([
    [
      "with those beside them",
      "The bridge is old",
      ["The road is open", "The bridge is old", "“It is closed."],
    ],
    ["the first", "The road is open", ["The road is open", "The bridge is old"]],
    ["the last", "It is long", ["“It is ours,”", "“It is long,”"]],
    [
      "with quotations that go on",
      "Ben Cole",
      ["The bridge is old", "“It is closed.", "“It was never good,”", "“It is bad,”"],
    ],
    ["none", "The mill", []],
  ])("%s", (_, words, expected) => expect(where(words)).toEqual(expected));

  test("is read in English, and where the article cannot be used", () => {
    expect([where("It is long", "de"), where("It is long", "")]).toEqual([
      [],
      ["“It is ours,”", "“It is long,”"],
    ]);
    expect(unloggedWhere(recordOf(undefined), () => true)).toEqual([]);
  });
});
