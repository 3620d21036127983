import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../src/check/check-desk.ts";
import { json } from "../../src/reporters/json.ts";
import { reportJsonSchema } from "../../src/reporters/report-schema.ts";
import { times } from "../depth.ts";
import { anyText } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());

/** A report, which has to be what its schema says. */
function report(made: CheckResult) {
  const parsed = JSON.parse(json(made, VIEW));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

describe("JSON", () => {
  test("a whole report, of one finding of each kind", () => {
    report(result());
    expect(json(result(), VIEW)).toMatchSnapshot();
  });

  test("without a finding, of a desk without a name", () => {
    const unnamed = result([], { desk: undefined });
    expect(report(unnamed)).not.toHaveProperty("desk");
    expect(report(unnamed).findings).toEqual([]);
  });

  test("leaves nothing of a finding out", () => {
    const compare = { recorded: "is closed", printed: "is shut" };
    const whole = finding({ path: ["claims", "closed", "figures", 0], compare, conceals: true, known: true });
    expect(report(result([whole])).findings).toEqual([whole]);
  });

  test("any words survive", () => {
    fc.assert(
      fc.property(anyText, anyText, (message, file) => {
        const waiver = { by: file, on: "2026-11-24", reason: message };
        const made = result([...FINDINGS, finding({ message, file, claim: `a/${file}`, waiver })]);
        expect(report(made).findings).toEqual(made.findings);
      }),
      { numRuns: times(150) },
    );
  });
});
