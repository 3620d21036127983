import { expect, test } from "vitest";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import { orMeant, ruleMeantBy } from "../../src/model/rule-meant.ts";

test.each([
  ["check/uncheked", "check/unchecked"],
  ["unchecked", "check/unchecked"],
  ["uncheked", "check/unchecked"],
  ["quote/credited-in-text", "attribution/credited-in-text"],
  // Two groups have one of that name.
  ["unsigned", undefined],
  ["quote/credited", undefined],
  ["no-such-thing-at-all", undefined],
  ["", undefined],
])("by %s, %s is meant", (written, meant) => {
  expect(ruleMeantBy(written)).toBe(meant);
  expect(orMeant(written)).toBe(meant === undefined ? "" : ` Did you mean "${meant}"?`);
});

test("each rule is meant by its own id", () => {
  for (const id of RULE_IDS) expect(ruleMeantBy(id)).toBe(id);
});
