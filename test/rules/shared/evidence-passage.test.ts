import { describe, expect, test } from "vitest";
import type { Desk } from "../../../src/desk/desk.ts";
import { nearestPassage, placePassage } from "../../../src/rules/shared/evidence-passage.ts";
import { normalise } from "../../../src/text/normalise.ts";
import { deep } from "../../depth.ts";
import { exampleDesk } from "../example-desk.ts";

const NOTICE = "The road is closed – until Monday. It is closed at night.\n";

function deskWith(text: string): Desk {
  return {
    ...exampleDesk({}),
    evidenceFile: (path) => {
      if (path === "gone.txt") return { missing: "There is no such file." };
      return { sha256: "", text: path === "photo.jpg" ? undefined : normalise(text) };
    },
  };
}

const DESK = deskWith(NOTICE);
const passage = (quote: string | undefined, file: string | undefined) => ({
  kind: "document" as const,
  shows: "supports" as const,
  ...(quote !== undefined && { quote }),
  ...(file !== undefined && { file }),
});

describe("a passage", () => {
  test.each([
    [
      "in another form",
      "closed - until",
      { kind: "found", span: { start: 12, end: 26 }, match: "normalised" },
    ],
    [
      "in another form",
      "closed - until",
      { kind: "found", span: { start: 12, end: 26 }, match: "normalised" },
    ],
    [
      "with words left out",
      "The road … at night",
      { kind: "found", span: { start: 0, end: 8 }, match: "normalised" },
    ],
    [
      "twice",
      "is closed",
      {
        kind: "ambiguous",
        count: 2,
        places: [
          { start: 9, end: 18 },
          { start: 38, end: 47 },
        ],
      },
    ],
    ["nowhere", "is open", { kind: "missing", elsewhere: 0 }],
    ["of which a part is nowhere", "The road … open", { kind: "missing", elsewhere: 0 }],
    ["without words", "…", { kind: "missing", elsewhere: 0 }],
  ])("%s", (_, quote, place) => expect(placePassage(DESK, passage(quote, "notice.txt"))).toEqual(place));

  test("of which nothing is kept has no place, and nothing near it", () => {
    for (const one of [
      passage(undefined, undefined),
      passage(undefined, "notice.txt"),
      passage("The road", undefined),
      passage("The road", "gone.txt"),
      passage("The road", "photo.jpg"),
    ])
      expect([placePassage(DESK, one), nearestPassage(DESK, one)]).toEqual([undefined, undefined]);
  });

  deep("is looked for nearby in what is no longer than a book", () => {
    const near = (length: number) =>
      nearestPassage(
        deskWith(NOTICE.trim() + "=".repeat(length - NOTICE.trim().length)),
        passage("The road is closed until Sunday", "notice.txt"),
      );
    expect(near(2 ** 20)).toBe("The road is closed - until Monday.");
    expect(near(2 ** 20 + 1)).toBeUndefined();
  });
});
