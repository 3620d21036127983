import { expect, test } from "vitest";
import { ownWords } from "../../../src/rules/shared/own-words.ts";
import { exampleDesk } from "../example-desk.ts";

test("an article's own words are those that it does not quote, with the stops of its sentences", () => {
  const text = "It “is so”, she said: “Now!!!!” And “no,” too.\n";
  const [record] = exampleDesk({ text }).records;
  if (!record?.text) throw new Error("The made-up desk has no text.");
  expect(ownWords(record.text).replaceAll("\uFFFC", "_")).toBe(
    "It “_____”, she said: “____!!!” And “__,” too.\n",
  );
});
