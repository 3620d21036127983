import { expect, test } from "vitest";
import { draftedIn } from "../../src/draft/drafted-in.ts";
import { exampleDesk } from "../rules/example-desk.ts";

const TEXT =
  "Ada Reed, the mayor, told reporters that the road is closed. She denied that it would stay so. The road was built in 1911. He said that nobody knew. “It is safe,” said the council. “It was old.”\n";
const text = exampleDesk({ claims: "", text: TEXT }).records.find((record) => record.text)?.text;

/** What is proposed for the sentence that begins with these words. */
function proposed(begins: string): readonly (string | undefined)[] | undefined {
  const sentence = text?.sentences().find(({ start }) => TEXT.startsWith(begins, start));
  const found = text && sentence && draftedIn(text, sentence);
  if (!found) return undefined;
  const { words, name, cue } = found;
  return [words && TEXT.slice(sentence.start + words.start, sentence.start + words.end), name, cue];
}

test.each<[begins: string, proposal: readonly (string | undefined)[] | undefined]>([
  ["Ada Reed", ["the road is closed", "Ada Reed", "told"]],
  ["She denied", ["it would stay so", "Ada Reed", "denied"]],
  ["The road was", undefined],
  ["“It is safe", ["“It is safe,”", undefined, "said"]],
])("%s", (begins, proposal) => expect(proposed(begins)).toEqual(proposal));
