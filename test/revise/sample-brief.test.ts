import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { alignTexts } from "../../src/revise/align-texts.ts";
import { readArticle } from "../../src/revise/article-text.ts";
import { claimComparer } from "../../src/revise/compare-claim.ts";

const BRIEF = readFileSync("claims/sample-brief.txt", "utf8");

/** The beginning of each claim's quote in our sample brief, with the cue of its record. */
const CLAIMS: Readonly<Record<string, readonly [string, string]>> = {
  law: [
    "Russian MPs have approved a law under which recruits will receive their summons electronically",
    "reported",
  ],
  decree: ["President Vladimir Putin had signed a decree for the annual spring draft", "reported"],
  before: ["It said that he had ordered 134,500 men to be enrolled the spring before.", "said"],
  larger: ["That makes the new call-up about 9 percent larger than that of the spring before.", ""],
  hopes: ["the Russian army hopes to recruit 400,000 more men for the war in Ukraine", "reported"],
  rejected: ["The Russian Defence Ministry has rejected this, according to the Express.", "according to"],
  planning: ["Russia was not planning another mobilisation", "said"],
  wave: ["Our general staff are not planning a second mobilisation wave.", "said"],
};

/** What is told of each claim that does not stand as it was. */
function told(after: string): Readonly<Record<string, string>> {
  const compare = claimComparer(alignTexts(readArticle(BRIEF), readArticle(after)));
  return Object.fromEntries(
    Object.entries(CLAIMS).flatMap(([id, [words, cue]]) => {
      const start = BRIEF.indexOf(words);
      expect(start).toBeGreaterThan(-1);
      const quote = { start, end: start + words.length };
      const revision = compare({ quote, cues: cue === "" ? [] : [cue], speakers: [] });
      const kinds = "changes" in revision ? revision.changes.map(({ kind }) => kind) : [];
      const line = [revision.status, ...new Set(kinds)].join(", ");
      return line === "unchanged" ? [] : [[id, line]];
    }),
  );
}

describe("our sample brief, edited", () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "147,000 men",
      "174,000 men",
      { decree: "same-words, number, attribution", before: "same-words, context" },
    ],
    [
      "134,500 men",
      "134,000 men",
      { decree: "same-words, context", before: "reworded, number", larger: "same-words, context" },
    ],
    [
      "about 9 percent",
      "about 9 percentage points",
      { before: "same-words, context", larger: "reworded, number", hopes: "same-words, context" },
    ],
    [
      "about 9 percent",
      "almost 9 percent",
      { before: "same-words, context", larger: "reworded, qualifier", hopes: "same-words, context" },
    ],
    ["have approved", "may approve", { law: "reworded, qualifier" }],
    [
      "was not planning",
      "was planning",
      { rejected: "same-words, context", planning: "reworded, negation", wave: "same-words, context" },
    ],
    ["are not planning", "aren’t planning", { planning: "same-words, context", wave: "reworded" }],
    [
      "citing Bloomberg",
      "citing Reuters",
      { larger: "same-words, context", hopes: "same-words, attribution", rejected: "same-words, context" },
    ],
    [
      "has rejected this",
      "has confirmed this",
      {
        hopes: "same-words, context",
        rejected: "reworded, negation, attribution, qualifier",
        planning: "same-words, context",
      },
    ],
    [
      "The ministry also said",
      "The ministry also admitted",
      {
        rejected: "same-words, context",
        planning: "same-words, attribution",
        wave: "same-words, context",
      },
    ],
    [
      "Vladimir Tsimlyansky, head",
      "Vladimir Tsimlyanski, head",
      { planning: "same-words, context", wave: "same-words, attribution" },
    ],
    [
      "men for the war in Ukraine",
      "men for the war",
      { larger: "same-words, context", hopes: "reworded, name", rejected: "same-words, context" },
    ],
  ])("%s becomes %s", (from, to, expected) => {
    expect(BRIEF).toContain(from);
    expect(told(BRIEF.replace(from, to))).toEqual(expected);
  });

  test("set in other type", () => {
    expect(
      told(BRIEF.replace(/“/g, "'").replace(/”/g, "'").replace(/ /g, "\u00A0").replace(/\n/g, "\r\n")),
    ).toEqual({});
  });

  test("turned upside down", () => {
    expect(told(BRIEF.trim().split("\n\n").toReversed().join("\n\n"))).toEqual({
      decree: "moved",
      before: "moved",
      // "That makes", "has rejected this"
      larger: "same-words, context",
      hopes: "moved",
      rejected: "same-words, context",
      planning: "moved",
      wave: "moved",
    });
  });
});
