import { expect, test } from "vitest";
import { creditAside } from "../../src/draft/credit-aside.ts";

/* All sentences are made up. */
test.each([
  ["The old bridge will close on 3 May, the Ministry of Works said on Tuesday."],
  ["About 400 lorries cross it every day, according to Ada Reed, the minister of works."],
  ["Ada Reed said that the ferry would run every hour."],
  ["Ada Reed said on Monday that the ferry would run every hour."],
  ["Ada Reed said the ferry would run every hour."],
  ["According to the Gazette, the town wants 400 more lorries."],
  ["The mayor, Ada Reed, said the bridge was safe."],
  ["The bridge is safe, a spokesman for the builders insisted."],
  ["She said it was over and done with."],
  ["The town, which has a bridge, is old."],
  ["\uFFFC\uFFFC\uFFFC she said."],
  ["No, the council said."],
])("%s", (sentence) => {
  const aside = creditAside(sentence);
  const words = aside?.words && sentence.slice(aside.words.start, aside.words.end);
  expect(aside && { ...aside, words }).toMatchSnapshot();
});
