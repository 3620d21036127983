import { expect, test } from "vitest";
import type { Rule } from "../../../src/rules/define.ts";
import { rules } from "../../../src/rules/index.ts";
import { canSpeak, isWaivable } from "../../../src/rules/shared/waivable.ts";
import { exampleDesk } from "../example-desk.ts";

const [RULE] = rules;
if (!RULE) throw new Error("There are no rules.");
const { needs: _, fixed: __, waivable: ___, ...rule } = RULE;

test("a rule can speak where it has what it needs", () => {
  const desk = exampleDesk({});
  const known = exampleDesk({ history: {} });
  const [withText] = exampleDesk({ text: "It is so.\n" }).records;
  const [without] = desk.records;
  if (!withText || !without) throw new Error("The made-up desk has no record.");
  const where = (needs: Pick<Rule, "needs">) =>
    [withText, without].flatMap((record) =>
      [desk, known].map((one) => canSpeak({ ...rule, ...needs }, record, one)),
    );
  expect(where({})).toEqual([true, true, true, true]);
  expect(where({ needs: "text" })).toEqual([true, true, false, false]);
  expect(where({ needs: "no-text" })).toEqual([false, false, true, true]);
  expect(where({ needs: "history" })).toEqual([false, true, false, true]);
});

test("nobody signs for what is fixed, or says that it cannot be waived", () => {
  expect(isWaivable(rule)).toBe(true);
  expect(isWaivable({ ...rule, waivable: false })).toBe(false);
  expect(isWaivable({ ...rule, fixed: true })).toBe(false);
});
