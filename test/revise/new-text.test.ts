import { describe, expect, test } from "vitest";
import { alignTexts } from "../../src/revise/align-texts.ts";
import { readArticle } from "../../src/revise/article-text.ts";
import { claimComparer } from "../../src/revise/compare-claim.ts";
import { newSentences } from "../../src/revise/new-sentences.ts";
import { sharedWords } from "../../src/revise/shared-words.ts";

const align = (before: string, after: string) => alignTexts(readArticle(before), readArticle(after));

/** Made up. */
const OLD = "The harbour closed in May. Nobody knew of the plan for a tunnel.\n\nFerries go on Sundays.";
const OTHER = "Snow fell all night on the hills above the town. Three ploughs were out by dawn.";

describe("newSentences", () => {
  test.each([
    ["nothing is new", OLD, []],
    ["nothing is new in another order", "Ferries go on Sundays. The harbour closed in May.", []],
    [
      "a sentence put in",
      "The harbour closed in May. It cost £3 million, the council said. Nobody knew of plans for a tunnel.",
      ["It cost £3 million, the council said."],
    ],
    [
      "another article",
      OTHER,
      ["Snow fell all night on the hills above the town.", "Three ploughs were out by dawn."],
    ],
    ["no text", "", []],
  ])("%s", (_, after, expected) => {
    expect(newSentences(align(OLD, after)).map(({ start, end }) => after.slice(start, end))).toEqual(
      expected,
    );
  });
});

describe("sharedWords", () => {
  test.each([
    ["the same text", OLD, { ofOld: 1, ofNew: 1 }],
    ["another article", OTHER, { ofOld: 0, ofNew: 0 }],
    ["no text", "", { ofOld: 0, ofNew: 1 }],
    ["half of it", "The harbour closed in May. Ferries go on Sundays.", { ofOld: 9 / 17, ofNew: 1 }],
    [
      "reworded and added to",
      "The harbour closed in May. No one knew of plans for a tunnel. Ferries go on Sundays.",
      { ofOld: 14 / 17, ofNew: 14 / 17 },
    ],
  ])("%s", (_, after, expected) => {
    expect(sharedWords(align(OLD, after))).toEqual(expected);
  });
});

describe("texts that are none", () => {
  const LINE = "word ".repeat(20_000);
  test.each([
    ["one line", LINE, `${LINE}other`],
    ["a sentence repeated", "The bridge will close. ".repeat(5000), "The bridge may close. ".repeat(5000)],
    ["nothing but marks", '"'.repeat(30_000), "'".repeat(30_000)],
    ["NULs and halves of characters", "\0\uD800 word.\n".repeat(2000), "\uDC00 word.\0\n".repeat(2000)],
    ["a word that never ends", "a".repeat(200_000), `${"a".repeat(200_000)}b`],
    ["initials that never end", "A.".repeat(20_000), `${"A.".repeat(20_000)}B`],
    ["nothing, then something", "", OLD],
    ["white space", " \n\t".repeat(1000), OLD],
  ])("%s", (_, before, after) => {
    const alignment = align(before, after);
    const compare = claimComparer(alignment);
    for (const quote of [
      { start: 0, end: before.length },
      { start: Math.min(10, before.length), end: Math.min(30, before.length) },
    ]) {
      const revision = compare({ quote, cues: ["said"], speakers: ["Ada Reed"] });
      expect(["unchanged", "same-words", "reworded", "ambiguous", "gone"]).toContain(revision.status);
    }
    const { ofOld, ofNew } = sharedWords(alignment);
    expect([ofOld >= 0, ofOld <= 1, ofNew >= 0, ofNew <= 1]).toEqual([true, true, true, true]);
  });
});
