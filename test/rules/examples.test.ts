import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "./example-desk.ts";

/** Every example is set on one day, so that what is in the future stays so. */
const today = Date.UTC(2026, 10, 23);

/** What a rule says of a desk: place and message, with the places that belong to it. */
function said(example: Example, id: string): readonly string[] {
  return check(exampleDesk(example), { rules, today })
    .filter((finding) => finding.rule === id)
    .flatMap(({ file, range, message, related, suggestions, compare }) => [
      `${file}:${range.start.line}:${range.start.column} ${message}`,
      ...(compare ? [`  recorded: ${compare.recorded}`, `  printed:  ${compare.printed}`] : []),
      ...related.map(
        (other) => `  → ${other.file}:${other.range.start.line}:${other.range.start.column} ${other.message}`,
      ),
      ...suggestions.map((suggestion) => `  fix: ${suggestion.message}`),
    ]);
}

describe.each(rules)("$id", (rule) => {
  test("lets its passing example pass", () => {
    expect(said(rule.examples.passing, rule.id)).toEqual([]);
  });

  test("reports its failing example", () => {
    expect(said(rule.examples.failing, rule.id)).toMatchSnapshot();
    expect(said(rule.examples.failing, rule.id)).not.toEqual([]);
  });

  test("passes nothing that another rule calls an error", () => {
    const errors = check(exampleDesk(rule.examples.passing), { rules, today }).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
  });
});
