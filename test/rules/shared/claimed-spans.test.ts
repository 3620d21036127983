import { describe, expect, test } from "vitest";
import { claimedIn } from "../../../src/rules/shared/claimed-spans.ts";
import { exampleDesk } from "../example-desk.ts";

const TEXT = "It is old. The road is closed today. It is old. The bridge is shut for good.\n";

/** Whether claims lay claim to the first of some words of the text. */
function isClaimed(words: string, claims: string, text = TEXT): boolean {
  const [record] = exampleDesk({ claims, text }).records;
  if (!record?.text) throw new Error("The made-up desk has no text.");
  const start = text.indexOf(words);
  return claimedIn(record, record.text)({ start, end: start + words.length });
}

const claim = (quote: string, id = "a") =>
  `${id}: { quote: ${quote}, statement: It is so., attribution: ministry }\n`;
/** An entry without a statement is no claim of the desk. */
const unusable = (quote: string) => `a: { quote: ${quote}, attribution: ministry }\n`;

describe("words are claimed", () => {
  test.each([
    ["that a quote is", claim("The road is closed today"), "The road is closed today"],
    ["that a quote begins in", claim("closed today"), "The road is closed"],
    ["that a quote ends in", claim("The road is closed"), "closed today"],
    ["around a quote", claim("is closed"), "The road is closed today"],
    [
      "around a quote with wrong words before it",
      claim("{ exact: road is closed, before: No }"),
      "closed today. It",
    ],
    ["around the quote of an entry that cannot be used", unusable("road is closed"), "closed today. It"],
    ["by one of several", claim("The bridge is shut") + claim("The road is", "b"), "The road"],
    ["that are there twice", claim("It is old"), "It is old"],
    [
      "with wrong words before them",
      claim("{ exact: The road is closed, before: Nobody knows }"),
      "The road",
    ],
    ["that a quote has mistyped", claim("The rod is closed today"), "The road is closed today"],
    ["of which half are those of a mistyped quote", claim("The rod is closed today"), "road is"],
    ["by an entry that cannot be used", unusable("The road is closed today"), "The road"],
    ["by such an entry with its quote as a map", unusable("{ exact: The road is }"), "The road"],
    ["by such an entry, there twice", unusable("It is old"), "It is old"],
    ["by such an entry, mistyped", unusable("The rod is closed today"), "The road is closed today"],
    ["by one after an entry that is nothing", `a:\n${claim("The road is", "b")}`, "The road"],
  ])("%s", (_, claims, words) => expect(isClaimed(words, claims)).toBe(true));

  test("the second time too", () => {
    const [record] = exampleDesk({ claims: claim("It is old"), text: TEXT }).records;
    if (!record?.text) throw new Error("The made-up desk has no text.");
    const claimed = claimedIn(record, record.text);
    expect([0, 10, 37, 48].map((start) => claimed({ start, end: start + 9 }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("words are not claimed", () => {
  test.each([
    ["right behind a quote", claim("The road is closed"), " today"],
    ["right before a quote", claim("today"), "closed "],
    ["by a quote elsewhere", claim("The bridge is shut"), "The road is closed today"],
    ["by another entry that cannot be used", unusable("The bridge is shut"), "The road is closed today"],
    ["that a mistyped quote does not have", claim("The rod is closed now"), "today"],
    ["where a quote is like nothing", claim("Ministers met in March"), "The road"],
    ["by an entry of words only", "a: The road is closed\n", "The road"],
    ["by an entry without a quote", "a: { statement: The road is closed. }\n", "The road"],
    ["by an entry whose quote cannot be read", unusable("[The road is closed]"), "The road"],
    [
      "by a field that is no entry",
      `${claim("It is old").replace("}", ", check: { quote: The road is closed } }")}`,
      "The road",
    ],
    ["by a quote without words", claim("'…'"), "The road"],
    ["where nothing is recorded", "{}\n", "The road"],
  ])("%s", (_, claims, words) => expect(isClaimed(words, claims)).toBe(false));
});
