import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTexts, becameOf } from "../../src/revise/align-texts.ts";
import { readArticle } from "../../src/revise/article-text.ts";
import { inOrder } from "../../src/revise/in-order.ts";
import { sameSentences } from "../../src/revise/same-sentences.ts";

describe("sameSentences", () => {
  test.each([
    ["what is the same", "abc", "abc", [0, 1, 2]],
    ["what came in and went out", "abcd", "xacy", [1, -1, 2, -1]],
    ["another order", "abc", "cab", [1, 2, 0]],
    ["repeated beside what is not", "axbxc", "bxc", [-1, -1, 0, 1, 2]],
    ["repeated alone", "xxx", "xx", [0, 1, -1]],
    ["nothing", "", "a", []],
  ])("%s", (_, before, after, expected) => {
    expect([...sameSentences([...before], [...after])]).toEqual(expected);
  });

  test("pairs as many of each sentence as both texts have, and each only once", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const partners = sameSentences(before, after);
        const used = [...partners].filter((other) => other !== -1);
        expect(new Set(used).size).toBe(used.length);
        for (const [one, other] of partners.entries())
          if (other !== -1) expect(after[other]).toBe(before[one]);
        for (const key of "abcd") {
          const count = (all: readonly string[]) => all.filter((each) => each === key).length;
          const paired = before.filter((each, one) => each === key && partners[one] !== -1).length;
          expect(paired).toBe(Math.min(count(before), count(after)));
        }
      }),
    );
  });
});

describe("inOrder", () => {
  test.each([
    [
      [0, 1, 2],
      [1, 1, 1],
    ],
    [
      [2, 0, 1],
      [0, 1, 1],
    ],
    [
      [-1, 3, 3, -1],
      [0, 1, 1, 0],
    ],
    [
      [3, 2, 1],
      [0, 0, 1],
    ],
    [[], []],
  ])("%j", (places, expected) => {
    expect([...inOrder(Int32Array.from(places))]).toEqual(expected);
  });
});

/** For each old sentence, the new ones that it has become. */
function became(before: string, after: string): readonly (string | undefined)[] {
  const [one, other] = [readArticle(before), readArticle(after)];
  const alignment = alignTexts(one, other);
  return one.sentences.map((_, index) => {
    const range = becameOf(alignment, index);
    return (
      range &&
      other.sentences
        .slice(range.from, range.to)
        .map(({ key }) => key)
        .join(" | ")
    );
  });
}

describe("alignTexts", () => {
  const TEXT = "The harbour closed in May. Nobody knew of the plan for a tunnel. Ferries go on Sundays.";
  test.each([
    [
      "a sentence that was reworded",
      "The harbour closed in May. No one knew of plans for any tunnel. Ferries go on Sundays.",
      ["The harbour closed in May .", "No one knew of plans for any tunnel .", "Ferries go on Sundays ."],
    ],
    [
      "one that is elsewhere as well",
      "Ferries go on Sundays. Hardly anybody knew of the plan for a tunnel. The harbour closed in May.",
      [
        "The harbour closed in May .",
        "Hardly anybody knew of the plan for a tunnel .",
        "Ferries go on Sundays .",
      ],
    ],
    [
      "one that became two",
      "The harbour closed in May. There was a plan for a tunnel. Nobody knew of it. Ferries go on Sundays.",
      [
        "The harbour closed in May .",
        "There was a plan for a tunnel . | Nobody knew of it .",
        "Ferries go on Sundays .",
      ],
    ],
    [
      "two that became one",
      "The harbour closed in May and nobody knew of the plan for a tunnel. Ferries go on Sundays.",
      [
        "The harbour closed in May and nobody knew of the plan for a tunnel .",
        "The harbour closed in May and nobody knew of the plan for a tunnel .",
        "Ferries go on Sundays .",
      ],
    ],
    [
      "one that went",
      "The harbour closed in May. Ferries go on Sundays.",
      ["The harbour closed in May .", undefined, "Ferries go on Sundays ."],
    ],
    ["another text", "Snow fell all night on the hills.", [undefined, undefined, undefined]],
    ["nothing", "", [undefined, undefined, undefined]],
  ])("%s", (_, after, expected) => {
    expect(became(TEXT, after)).toEqual(expected);
  });
});
