import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { ruleOf } from "../../src/rules/choose.ts";
import type { Example } from "../../src/rules/example.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { claim, TODAY } from "../rules/said.ts";

const found = (id: string, example: Example) =>
  check(exampleDesk(example), { rules: [ruleOf(id)], today: TODAY });

test("a finding says what it has to say and nothing else", () => {
  expect(found("check/unchecked", { claims: claim("road") })).toStrictEqual([
    {
      rule: "check/unchecked",
      severity: "note",
      message: "Not checked yet.",
      file: "claims/example.yaml",
      range: {
        start: { offset: 322, line: 12, column: 3 },
        end: { offset: 326, line: 12, column: 7 },
      },
      path: ["claims", "road"],
      claim: "example/road",
      related: [],
      suggestions: [],
    },
  ]);
});

test.each<[name: string, example: Example]>([
  ["a rule that is turned off", { claims: claim("road"), settings: "rules: { check: off }\n" }],
  ["what was withdrawn", { claims: claim("road", "withdrawn: { on: 2024-05-03, by: AB, reason: made up }") }],
  ["a field that is there and cannot be read", { claims: claim("road", "check: { status: chequed }") }],
])("nothing is found of %s", (_, example) => {
  expect(found("check/unchecked", example)).toEqual([]);
});

test("what may say who a source is says so", () => {
  const { id, examples } = ruleOf("anonymity/identity-in-record");
  const findings = found(id, examples.failing);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(({ conceals }) => conceals)).toEqual(findings.map(() => true));
});

test("findings come by file, place and rule, each part of a desk's in its turn", () => {
  const files = {
    "claims/a.yaml": `article: { colour: red, titel: x }\nclaims:\n  b: { quot: x }\n  a: {}\n`,
  };
  const rules = ["record/unknown-key", "record/schema"].map(ruleOf);
  const findings = check(exampleDesk({ claims: claim("road", "colour: red"), files }), {
    rules,
    today: TODAY,
  });
  const places = findings.map(
    ({ file, range, rule }) => `${file} ${String(range.start.offset).padStart(4)} ${rule}`,
  );
  expect(places.length).toBeGreaterThan(6);
  expect(places).toEqual([...places].sort());
});
