import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { waivable } from "../../src/check/waivable.ts";
import { ruleOf } from "../../src/rules/choose.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { claim, TODAY } from "../rules/said.ts";

const UNCHECKED = ruleOf("check/unchecked");

function roadWith(...fields: readonly string[]) {
  const desk = exampleDesk({ claims: claim("road", ...fields) });
  const entry = desk.claims.get("example/road");
  if (!entry) throw new Error("The example has no claim.");
  const findings = check(desk, { rules, today: TODAY }).filter(({ rule }) => rule === UNCHECKED.id);
  return { entry, findings };
}

describe("what there is to waive", () => {
  test.each<[name: string, fields: readonly string[], problem?: string]>([
    ["a finding", []],
    [
      "a finding beside a waiver of another rule",
      ["waivers: [{ rule: quote/form, by: EF, on: 2024-05-03, reason: made up }]"],
    ],
    [
      "one that is waived",
      ["waivers: [{ rule: check/unchecked, by: EF, on: 2024-05-03, reason: made up }]"],
      "example/road already has a waiver of check/unchecked, by EF.",
    ],
    [
      "one with a waiver that nobody signed",
      ["waivers: [{ rule: check/unchecked }]"],
      "example/road already has a waiver of check/unchecked, by nobody.",
    ],
  ])("%s", (_, fields, problem) => {
    const { entry, findings } = roadWith(...fields);
    expect(findings).toHaveLength(1);
    const waive = () => waivable(entry, UNCHECKED, findings);
    if (problem === undefined) expect(waive).not.toThrow();
    else expect(waive).toThrow(problem);
  });
});

test.each([
  ["no name", "on: 2024-05-03, reason: made up"],
  ["no date", "by: EF, reason: made up"],
  ["no reason", "by: EF, on: 2024-05-03"],
])("a waiver with %s waives nothing", (_, signature) => {
  const { findings } = roadWith(`waivers: [{ rule: check/unchecked, ${signature} }]`);
  expect(findings.map(({ waiver }) => waiver)).toEqual([undefined]);
});

test("a finding says who waived it, when and why", () => {
  const { findings } = roadWith(
    "waivers: [{ rule: check/unchecked, by: EF, on: 2024-05-03, reason: made up }]",
  );
  expect(findings.map(({ waiver }) => waiver)).toEqual([{ by: "EF", on: "2024-05-03", reason: "made up" }]);
});
