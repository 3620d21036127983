import { expect, test } from "vitest";
import { stretchAround } from "../../../src/rules/shared/stretch.ts";
import { exampleDesk } from "../example-desk.ts";

const LONG = ["Ada Reed spoke first: “It is old.", "“The road is closed.", "“It is bad.” She left."].join(
  "\n\n",
);
const TEXT = `The road is dear.

${LONG}

She called it “unfit” and “a shame”. Nobody asked.

Ben Cole was asked:

What about the road:

“It is open today,” he said. “Go and see.”

Nobody did.
`;

/** The paragraphs around the first of some words. */
function around(words: string, content = TEXT): string {
  const [record] = exampleDesk({ text: content }).records;
  if (!record?.text) throw new Error("The made-up desk has no text.");
  const start = content.indexOf(words);
  const stretch = stretchAround(record.text, { start, end: start + words.length });
  return content.slice(stretch.start, stretch.end);
}

test.each([
  ["of their own paragraph alone", "is dear", "The road is dear."],
  ["where a quotation begins that goes on", "It is old", LONG],
  ["in its middle", "road is closed", LONG],
  ["at its end", "It is bad", LONG],
  ["before it", "Ada Reed spoke first: ", "Ada Reed spoke first: “It is old."],
  ["behind it", " She left", "“It is bad.” She left."],
  ["beside quotations", "Nobody asked", "She called it “unfit” and “a shame”. Nobody asked."],
  [
    "behind colons",
    "Go and see",
    "Ben Cole was asked:\n\nWhat about the road:\n\n“It is open today,” he said. “Go and see.”",
  ],
  ["at the end", "did", "Nobody did."],
  [
    "over two paragraphs",
    "see.”\n\nNobody",
    "Ben Cole was asked:\n\nWhat about the road:\n\n“It is open today,” he said. “Go and see.”\n\nNobody did.",
  ],
])("words %s", (_, words, stretch) => expect(around(words)).toBe(stretch));

test("words with the white space around them", () => {
  expect(around("\n\nIt is so.\n\n", "It is.\n\nIt is so.\n\nWas it?\n")).toBe("It is so.");
});

test("words that are no paragraph's are their own stretch", () => {
  expect(around("\n\n", "It is.\n\nIt is so.\n")).toBe("\n\n");
});
