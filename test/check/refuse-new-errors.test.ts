import { expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { errorsAmong, refuseNewErrors } from "../../src/check/refuse-new-errors.ts";
import { UsageError } from "../../src/errors.ts";

const START = { line: 1, column: 1, offset: 0 };
const FINDING: Finding = {
  rule: "quote/not-found",
  severity: "error",
  message: "The quote is not in the text (made up).",
  file: "claims/bridge.yaml",
  range: { start: START, end: START },
  related: [],
  suggestions: [],
};
const WAIVED: Finding = { ...FINDING, waiver: { by: "AB", on: "2024-05-03", reason: "Made up" } };

test("errors are what the check calls one and nobody has waived", () => {
  expect(
    errorsAmong([
      { ...FINDING, severity: "warning" },
      FINDING,
      WAIVED,
      { ...FINDING, severity: "note", message: "A note." },
    ]),
  ).toEqual([FINDING]);
});

test("lets be written what brings none", () => {
  expect(() => refuseNewErrors([])).not.toThrow();
});

test("says which errors there would be, of which claim, and what the text has", () => {
  const printed = "The bridge  is shut.";
  const findings: readonly Finding[] = [
    { ...FINDING, claim: "bridge/shut", compare: { recorded: "The bridge is open.", printed } },
    FINDING,
  ];
  expect(() => refuseNewErrors(findings)).toThrow(UsageError);
  expect(() => refuseNewErrors(findings)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Nothing was written: \`onrecord check\` would call this an error.
      bridge/shut: quote/not-found: The quote is not in the text (made up).
        The nearest sentence is: "The bridge is shut."
      quote/not-found: The quote is not in the text (made up).]
  `);
});

test("shows four hundred characters of a sentence, and no more", () => {
  const told = (printed: string) => {
    try {
      refuseNewErrors([{ ...FINDING, compare: { recorded: "", printed } }]);
    } catch (error) {
      return String(error).split(": ").at(-1);
    }
    return undefined;
  };
  const words = "shut ".repeat(80).trimEnd();
  expect(told(words)).toBe(`"${words}"`);
  expect(told(`${words} at once`)).toBe(`"${words}…"`);
});
