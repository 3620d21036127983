import { describe, expect, test } from "vitest";
import { printedVoices, withoutUnprinted } from "../../src/audit/printed-voice.ts";
import { exampleDesk } from "../rules/example-desk.ts";

const INSIDER = "an engineer at the ministry who has seen the plans";
const TEXT = `The road is closed, ${INSIDER} said.\n\nThe bridge is closed, two people said.\n`;

/** A made-up desk with one claim of the text's second paragraph, unless it is given another quote. */
function deskWith(attribution: string, quote = "The bridge is closed", text: string | null = TEXT) {
  const desk = exampleDesk({
    claims: `a: { quote: "${quote}", statement: It is closed., attribution: ${attribution} }`,
    mode: "in-house",
    ...(text === null ? {} : { text }),
  });
  const entry = desk.claims.get("example/a");
  if (!entry) throw new Error("The made-up claim cannot be read.");
  return { desk, entry };
}

function voices(...of: Parameters<typeof deskWith>): readonly string[] {
  const { desk, entry } = deskWith(...of);
  return printedVoices(desk, entry);
}

const NOT_NAMED = ["a source who is not named"];

describe("who a claim is attributed to", () => {
  test.each<[string, string, readonly string[]]>([
    ["a name", "reed", ["Ada Reed (made up)"]],
    ["the article's own voice", "none", ["the article, in its own voice"]],
    ["a chain", "[courier, undisclosed]", ["The Courier (made up)", "not disclosed"]],
    [
      "several together",
      "{ source: [council, ministry] }",
      ["Town council (made up) and Ministry of Works (made up)"],
    ],
    ["someone who spoke on background", "{ source: reed, terms: background }", NOT_NAMED],
    ["someone who spoke on deep background", "{ source: reed, terms: deep-background }", NOT_NAMED],
    ["someone who spoke off the record", "{ source: reed, terms: off-record }", NOT_NAMED],
    ["someone who spoke on the record", "{ source: reed, terms: on-record }", ["Ada Reed (made up)"]],
    ["an id that no source has", "red", NOT_NAMED],
    ["a description that is printed with another claim only", "insider", NOT_NAMED],
    ["several without a name, once", "{ source: [insider, reed], terms: background }", NOT_NAMED],
  ])("%s", (_, attribution, said) => {
    expect(voices(attribution)).toEqual(said);
  });

  test("an unnamed source is called as the article calls them there", () => {
    expect(voices("insider", "The road is closed")).toEqual([INSIDER]);
    // Without the text and a lock, nobody knows whether these are the article's words.
    expect(voices("insider", `closed, ${INSIDER} said`, null)).toEqual(NOT_NAMED);
    expect(voices("insider", `open, ${INSIDER} said`)).toEqual(NOT_NAMED);
    expect(voices("insider", "The road is closed", null)).toEqual(NOT_NAMED);
  });
});

test("words of ours lose a description that is not printed, however it is broken or written, and no other", () => {
  const words = `As An  Engineer at the\nministry who has seen the plans says: (it) is $1 closed.`;
  const { desk, entry } = deskWith("insider");
  expect(withoutUnprinted(desk, entry, words)).toBe(
    "As [a source who is not named] says: (it) is $1 closed.",
  );
  const printed = deskWith("insider", "The road is closed");
  expect(withoutUnprinted(printed.desk, printed.entry, words)).toBe(words);
});
