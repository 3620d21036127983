import { expect, test } from "vitest";
import { creditAround, creditWithin } from "../../../src/language/en/clause-credit.ts";

/** The clause stands between bars. */
const read = (sentence: string) => {
  const [before = "", clause = "", after = ""] = sentence.split("|");
  return creditAround(before, clause, after);
};

test.each([
  ["|The road is closed|, records show.", "records show"],
  ["|The road is closed|, the council said.", "the council said"],
  ["|The road is closed|, the council's report shows.", "the council's report shows"],
  [
    "|The road is closed|, a spokeswoman for the council said on Monday in May.",
    "a spokeswoman for the council said",
  ],
  ["|The road is closed|, she told reporters.", "she told reporters"],
  ["|The road is closed|, Reed later told the Town Gazette on Monday.", "Reed later told the Town Gazette"],
  ["“|The road is closed|,” said Ada Reed.", "said Ada Reed"],
  ["“|The road is closed|,” said the mayor, smiling.", "said the mayor"],
  ["|“The road is closed”|, Reed said.", "Reed said"],
  ["|“The road is closed,”| Reed said.", "Reed said"],
  ["|“Is the road closed?”| Reed said.", "Reed said"],
  ["|“The road is closed!”| said Reed.", "said Reed"],
  ["|The road is closed| according to the council.", "according to the council"],
  ["|The road is closed|, according to Reed, who saw it.", "according to Reed"],
  ["Ada Reed said |the road is closed|.", "Ada Reed said"],
  ["The council said on Monday that |the road is closed|.", "The council said on Monday that"],
  ["The council said, “|The road is closed|.”", "The council said,"],
  ["But the council said |the road is closed|.", "the council said"],
  ["Records show |that the road is closed|.", "Records show that"],
  ["A study found that |the road is closed|.", "A study found that"],
  ["According to the council, |the road is closed|.", "According to the council"],
  ["Court documents show |the road is closed|.", "Court documents show"],
  [
    "Figures from the Ministry of Works suggest |the road is closed|.",
    "Figures from the Ministry of Works suggest",
  ],
  ["|The road is closed|, data from the ministry reveal.", "data from the ministry reveal"],
  ["|The road is closed|, per the council's website.", "per the council's website"],
])("%s", (sentence, words) => {
  expect(read(sentence)).toBe(words);
});

test.each([
  "|The road is closed|.",
  // Something else is credited.
  "|The road is closed|, and the council said it would open.",
  "|The road is closed|, the council said it would open in May.",
  "|“The road is closed.”| Reed said.",
  "|Is it closed?| Reed said.",
  "|The road is closed|, which the council denied.",
  "|The road is closed|, Reed said: “It is.”",
  "|The road has fourteen miles|, 18 states.",
  "|The road is closed|, television shows.",
  "|The road is closed| according to plan.",
  // No clause.
  "|In a statement on Monday|, Reed said.",
  "|But in a statement|, Reed said.",
  "|After the road was closed|, Reed said.",
  "After |the road was closed|, Reed said.",
  "Ada Reed said |nothing of the road|.",
  "Ada Reed said |the road|.",
  "Ada Reed, |a councillor of the town|, said on Monday.",
  // Not surely said.
  "If the council said |the road is closed|, it erred.",
  "The council never said |the road is closed|.",
  "What Reed said |the road is closed|.",
  "The man who said |the road is closed|.",
  "Records show |the closed road|.",
  "No records show |the road is closed|.",
  "If records show |the road is closed|, it is.",
  "Mountains show |the road is closed|.",
  "|The road is closed| per the law.",
  "We found that |the road is closed|.",
  "The newspaper found that |the road is closed|.",
  "|The road is closed|, I said.",
  "|Is the road closed|, Reed said?",
  "The council said |the road is closed?|",
  "|that the road is closed|, records show.",
])("%s credits nobody surely", (sentence) => {
  expect(read(sentence)).toBeUndefined();
});

test.each([
  ["The road is closed, records show", "records show"],
  ["The road, the council said, is closed", undefined],
  ["The road is closed, the council said, and will stay so", "the council said"],
  ["The road to the town, the council said, is closed", "the council said"],
  ["According to the council, the road is closed", "According to the council"],
  ["The road is closed, as it was", undefined],
  ["The road is closed", undefined],
])("%s", (clause, words) => {
  expect(creditWithin(clause)).toBe(words);
});
