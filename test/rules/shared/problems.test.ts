import { expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import { rules } from "../../../src/rules/index.ts";
import { exampleDesk } from "../example-desk.ts";
import { TODAY } from "../said.ts";

test("what is wrong with any file of a desk is reported once, by the rule of its kind", () => {
  const desk = exampleDesk({
    settings: "name: Made up\nnames: twice\n",
    claims: "a: { quote: [x], statement: x., statment: y }\n",
    text: "It is so.\n",
    files: { "claims/example.lock": "{", "claims/example.seal": "{" },
  });
  const stray = {
    path: "claims/stray.yml",
    content: "x",
    problems: [{ kind: "syntax", message: "This is made up.", place: { path: [] } }] as const,
  };
  const found = check({ ...desk, strays: [stray] }, { rules, today: TODAY }).filter(({ rule }) =>
    /^record\/(?:syntax|schema|unknown-key|duplicate-id)$/.test(rule),
  );
  expect(found.map(({ rule, file, range }) => [rule, file, range.start.line])).toEqual([
    ["record/syntax", "claims/example.lock", 1],
    ["record/syntax", "claims/example.seal", 1],
    ["record/schema", "claims/example.yaml", 12],
    ["record/unknown-key", "claims/example.yaml", 12],
    ["record/syntax", "claims/stray.yml", 1],
    ["record/unknown-key", "onrecord.yaml", 2],
  ]);
});
