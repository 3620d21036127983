import { expect, test } from "vitest";
import { checkedOf } from "../../src/model/checked.ts";

const evidence = (...shows: readonly ("supports" | "contradicts" | "said" | "context")[]) =>
  shows.map((one) => ({ kind: "document" as const, shows: one }));
const checked = { status: "checked" as const };

test.each<[string, Parameters<typeof checkedOf>[0], attribution: boolean, statement: boolean]>([
  ["no check", {}, false, false],
  ["no check yet, whatever the evidence shows", { evidence: evidence("said", "supports") }, false, false],
  ["in progress", { check: { status: "in-progress", what: "both" } }, false, false],
  ["a check without evidence", { check: checked }, false, true],
  ["evidence that the source said it", { check: checked, evidence: evidence("said") }, true, false],
  ["that and context", { check: checked, evidence: evidence("said", "context") }, true, false],
  ["evidence for it", { check: checked, evidence: evidence("supports") }, false, true],
  ["evidence against it", { check: checked, evidence: evidence("contradicts") }, false, true],
  ["context alone", { check: checked, evidence: evidence("context") }, false, true],
  ["evidence for both", { check: checked, evidence: evidence("said", "supports") }, true, true],
  ["for both, against it", { check: checked, evidence: evidence("contradicts", "said") }, true, true],
  [
    "a verdict, and evidence that the source said it",
    { check: { ...checked, verdict: "accurate" }, evidence: evidence("said") },
    true,
    true,
  ],
  ["its own word: the attribution", { check: { ...checked, what: "attribution" } }, true, false],
  [
    "its own word, before the evidence",
    { check: { ...checked, what: "attribution" }, evidence: evidence("supports") },
    true,
    false,
  ],
  ["its own word: the statement", { check: { ...checked, what: "statement" } }, false, true],
  ["its own word: both", { check: { ...checked, what: "both" } }, true, true],
])("%s", (_, claim, attribution, statement) => {
  expect(checkedOf(claim)).toEqual({ attribution, statement });
});
