import { expect, test } from "vitest";
import { draftOf } from "../../../src/draft/draft-of.ts";
import { rankerOf } from "../../../src/draft/reading/ranker.ts";

/** How likely a made-up sentence is an attributed statement, by a made-up table. */
function chances(weights: Readonly<Record<string, number>>, bias = 0): readonly number[] {
  const ranker = rankerOf({ bias, cues: ["hums"], weights });
  return draftOf("Reed hums that the road is closed.", "en", 0, ranker).relations.map(
    ({ confidence }) => confidence,
  );
}

test("a table's weights are hundredths of what speaks for a candidate", () => {
  expect(chances({})).toEqual([0.5]);
  expect(chances({ "w hums": 100 })).toEqual([0.73]);
  expect(chances({ "w hums": 100, "s after": -100 })).toEqual([0.5]);
  expect(chances({ "w sings": 100 })).toEqual([0.5]);
  expect(chances({}, 200)).toEqual([0.88]);
});

test("what credits nobody by the table is no cue", () => {
  const ranker = rankerOf({ bias: 500, cues: ["sings"], weights: {} });
  expect(draftOf("Reed hums that the road is closed.", "en", 0, ranker).relations).toEqual([]);
});
