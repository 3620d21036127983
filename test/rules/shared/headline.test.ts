import { describe, expect, test } from "vitest";
import { isInHeadline } from "../../../src/rules/shared/headline.ts";
import { find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

const ARTICLE =
  'article: { title: "The road – closed", publisher: gazette, published: 2024-05-02, language: en }\n';

function claimIn(quote: string, text?: string, article = ARTICLE) {
  const desk = exampleDesk({
    record: `${article}claims:\n  it: { quote: ${JSON.stringify(quote)}, statement: It is so. }\n`,
    ...(text !== undefined && { text }),
  });
  return find(desk, "example/it");
}

describe("words of the headline", () => {
  test.each([
    ["without a text", "road - closed", undefined],
    ["at its place", "road – closed", "The road – closed\n\nIt is so.\n"],
    ["at its end", "closed", "The road – closed\n\nIt is so.\n"],
    ["in a text that does not have them", "closed", "It is so.\n"],
    ["in a text that has them twice", "closed", "The road – closed\n\nIt is closed.\n"],
  ])("%s", (_, quote, text) => expect(isInHeadline(claimIn(quote, text))).toBe(true));

  test.each([
    ["others, without a text", "road is closed", undefined],
    ["the same, further down", "closed", "Nothing is here. It is closed.\n"],
    // The title is 17 code units long.
    ["the same, right behind where it ends", "closed", "A made-up paper: closed it is.\n"],
  ])("none: %s", (_, quote, text) => expect(isInHeadline(claimIn(quote, text))).toBe(false));

  test("are where a lock has them, where the text has them twice", () => {
    const entry = claimIn("closed", "The road – closed\n\nIt is closed.\n");
    const at = (start: number) =>
      isInHeadline({
        ...entry,
        locked: { sha256: "", start, end: start + 6, match: "exact", normalisation: 1 },
      });
    expect([at(11), at(16), at(17), at(26)]).toEqual([true, true, false, false]);
  });

  test("are none in an article that cannot be used", () => {
    expect(isInHeadline(claimIn("closed", undefined, ""))).toBe(false);
  });
});
