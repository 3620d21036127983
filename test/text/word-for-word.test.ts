import { expect, test } from "vitest";
import { differsInOneWord } from "../../src/text/word-for-word.ts";

test.each<
  [statement: string, quote: string, kind: string, own: string | undefined, theirs: string | undefined]
>([
  ["The road is closed.", "We hear that the road is not closed", "negation", undefined, "not"],
  ["The road is never closed.", "The road is closed", "negation", "never", undefined],
  ["The road isn’t closed.", "the road is closed", "negation", "not", undefined],
  ["Cars can use the road", "Cars can't use the road", "negation", undefined, "not"],
  ["They will close the road", "They won't close the road", "negation", undefined, "not"],
  ["The road was closed for 3 days.", "The road was closed for 4 days", "number", "3", "4"],
  ["It cost 1,200 crowns", "It cost 1,300 crowns", "number", "1,200", "1,300"],
  ["It was closed in 2011", "It was closed in 2012", "number", "2011", "2012"],
  ["The road has a length of 210 km.", "the road, 201 km long", "number", "210", "201"],
  ["It costs 1,432 crowns", "a cost of 1342 crowns", "number", "1,432", "1342"],
  ["The road to Lamm is closed.", "and the road to Ohmdorf is closed", "name", "Lamm", "Ohmdorf"],
  ["The road can't be closed by Lamm", "the road cannot be closed by Ohmdorf", "name", "Lamm", "Ohmdorf"],
  ["The council closed the road", "The council didn't close the road", "negation", undefined, "not"],
  ["The council does not plan a road", "The council plans a road", "negation", "not", undefined],
  ["The council did close the road", "The council did not close the road", "negation", undefined, "not"],
  ["They found signs of a road", "They found no signs of a road", "negation", undefined, "no"],
  ["The road was closed for ten days", "The road was closed for two days", "number", "ten", "two"],
  ["The road cost 4 billion crowns", "The road cost 4 million crowns", "number", "billion", "million"],
  ["The road was closed for 12 days", "The road was closed for ten days", "number", "12", "ten"],
  ["The minister, Ada Zweisan, will close it", "Ada Zweisam closed it", "name", "Zweisan", "Zweisam"],
])("%s | %s", (statement, quote, kind, own, theirs) => {
  expect(differsInOneWord(statement, quote)).toEqual({ kind, statement: own, quote: theirs });
});

test.each([
  ["The road is closed.", "The road is closed"],
  ["The road is not closed.", "The road isn't closed"],
  ["The road is closed.", "The road is closed, and the bridge is not"],
  ["The road is closed.", "The bridge is not open, and the road is closed"],
  ["The road is closed.", "The road is shut, not closed"],
  ["The road is closed and wet", "The road is not only closed and wet"],
  ["The road is never closed", "The road is not closed"],
  ["Is closed", "It is not closed"],
  ["It cost 1,200 crowns", "It cost 1200 crowns"],
  ["For 3 days", "For 4 days"],
  ["The road is 210 km long", "Of 201 bridges, 12 are on the road"],
  ["Of 12 roads, 210 km are closed", "201 km were closed"],
  ["The road was closed in 2012", "In 2021, the council closed the road"],
  ["A length of 31 km", "it is 13 km long"],
  ["The road was not closed", "He denied that the road was closed"],
  ["The road was not closed in May", "It is false that the road was closed in May"],
  ["The road was not closed in May", "He failed to prove that the road was closed in May"],
  ["The council rejects that the road was closed", "The road was not closed"],
  ["The road was closed for 12 days", "The road was closed for twelve days"],
  ["The road is ranked number 5 there", "The road is ranked No. 5 there"],
  ["One road was closed for days", "Two road was closed for days"],
  ["Ohmdorf will close the road", "Lammbach will close the road"],
  ["The road to the town is closed", "the road to the Lamm is closed"],
  ["The Ohmdorf police closed the road", "the Ohmdorfer police closed the road at night"],
  ["The road to Polish towns is closed", "the road to Poland towns is closed"],
  ["Ada Reed of Ohmdorf closed the road", "Ada Cole of Lamm closed the road"],
  ["The road to Bad Ohmdorf is closed", "the road to Ohmdorf is closed"],
  ["The Lamm and the Ohmdorf roads", "the Lamn, the Ohmdirf and so on"],
  ["A length of 310 km", "it is 130.5 km long"],
  ["A length of 312 km", "it is 123 km long"],
  ["A length of 311 km", "it is 312 km long"],
  [`The road is closed ${"so ".repeat(700)}`, `The road is not closed ${"so ".repeat(700)}`],
  ["The road is closed for 2 days", "the road is closed for 3 days, and the road is closed for 4 days"],
])("as good as the same, or in other words: %s | %s", (statement, quote) => {
  expect(differsInOneWord(statement, quote)).toBeUndefined();
});
