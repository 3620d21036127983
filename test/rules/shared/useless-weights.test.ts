import { expect, test } from "vitest";
import type { Settings } from "../../../src/model/settings.ts";
import { rules } from "../../../src/rules/index.ts";
import { uselessWeights } from "../../../src/rules/shared/useless-weights.ts";

/** What is said of severities, each after the way to it. */
function useless(settings: Partial<Settings>): readonly string[] {
  const all = uselessWeights({ name: "Made up", ...settings }, (id) => rules.find((rule) => rule.id === id));
  return [...all].map(({ path, part, message }) => `${path.join(" ")} (${part}): ${message}`);
}

const anyway = (way: string, id: string, weight = "warning") =>
  `${way} ${id} (key): ${id} has the severity "${weight}" here anyway. Delete this line.`;

test("the rules of a group are named before the group, wherever they are written", () => {
  const ids = ["waiver/unknown-rule", "waiver/unsigned", "waiver/unused"] as const;
  const [one, two, three] = ids.map((id) => [id, "warning"] as const);
  const group = ["waiver", "warning"] as const;
  const given = (...lines: readonly (readonly [string, "warning"] | undefined)[]) =>
    useless({ rules: Object.fromEntries(lines.flatMap((line) => (line ? [line] : []))) });
  const lines = [...ids].reverse().map((id) => anyway("rules", id));
  expect(given(group, one, two, three)).toEqual(lines);
  expect(given(one, two, three, group)).toEqual(lines);
  expect(given(one, two, group, three)).toEqual(lines);
});

test("a severity of a place is useless where the desk gives it, and one of another place is not looked at", () => {
  expect(
    useless({
      rules: { "quote/form": "note", "quote/orphan": "warning" },
      paths: { claims: { rules: { "quote/form": "note" } }, drafts: { mode: "in-house" } },
    }),
  ).toEqual([anyway("rules", "quote/orphan"), anyway("paths claims rules", "quote/form", "note")]);
});

test("what is always an error takes no severity", () => {
  const line = "record/syntax is always an error: what cannot be read cannot be judged. Delete this line.";
  expect(useless({ rules: { "record/syntax": "error" } })).toEqual([`rules record/syntax (key): ${line}`]);
  expect(useless({ rules: { "record/syntax": "note" } })).toEqual([`rules record/syntax (key): ${line}`]);
});
