import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sarif } from "../../src/reporters/sarif.ts";
import { rules } from "../../src/rules/index.ts";
import { times } from "../depth.ts";
import { anyText } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";
import { problemsOf } from "./official-sarif.ts";

/** A log, which has to be what the official schema says. */
function log(...args: Parameters<typeof sarif>): {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly tool: { readonly driver: Driver };
  }[];
} {
  const parsed = JSON.parse(sarif(...args));
  expect(problemsOf(parsed)).toEqual([]);
  return parsed;
}

interface Driver {
  readonly version: string;
  readonly rules: readonly { readonly id: string; readonly fullDescription?: { readonly text: string } }[];
}

interface Result {
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly suppressions?: readonly unknown[];
  readonly baselineState?: string;
}

describe("SARIF", () => {
  test("a whole log, of one finding of each kind", () => {
    const { runs } = log(result(), VIEW);
    const version = runs[0]?.tool.driver.version ?? "";
    expect(sarif(result(), VIEW).replaceAll(version, "VERSION")).toMatchSnapshot();
  });

  test("without a finding, and with all rules", () => {
    const [run] = log(result([], { rules, hasBaseline: false }), VIEW).runs;
    expect(run?.results).toEqual([]);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  test("without a waived finding and without a baseline, nothing is said of either", () => {
    const [run] = log(result([finding()], { hasBaseline: false }), VIEW).runs;
    expect(run?.results[0]).not.toHaveProperty("suppressions");
    expect(run?.results[0]).not.toHaveProperty("baselineState");
  });

  test("a finding of a rule that was not asked for has no index", () => {
    const [run] = log(result([finding({ rule: "record/schema" })]), VIEW).runs;
    expect(run?.results[0]).not.toHaveProperty("ruleIndex");
  });

  test("descriptions of rules are as long as GitHub takes them", () => {
    const [run] = log(result([], { rules }), VIEW).runs;
    for (const { fullDescription } of run?.tool.driver.rules ?? []) {
      expect(fullDescription?.text.length ?? 0).toBeLessThanOrEqual(1024);
    }
  });

  test("a path is an address, whatever it has in it", () => {
    const pathOf = () => "../im März/100 %/a:b?#[1].yaml";
    const [run] = log(result([finding()]), { ...VIEW, repository: { isKnown: true, pathOf } }).runs;
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      "../im%20M%C3%A4rz/100%20%25/a%3Ab%3F%23%5B1%5D.yaml",
    );
  });

  test("what a record says becomes no link", () => {
    const [run] = log(
      result([finding({ message: "The claim [[x](https://example.org) is [1] of 2." })]),
      VIEW,
    ).runs;
    expect(run?.results[0]?.message.text).toBe("The claim \\[\\[x](https://example.org) is [1] of 2.");
  });

  test("any words survive", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (message, file, claim) => {
        const odd = finding({
          message,
          file,
          claim: `a/${claim}`,
          waiver: { by: claim, on: "2026-11-24", reason: message },
        });
        const [run] = log(result([...FINDINGS, odd]), VIEW).runs;
        const last = run?.results.at(-1);
        expect(last?.message.text.replace(/\\+\[/g, "[")).toBe(message.replace(/\\+\[/g, "["));
        const uri = last?.locations[0]?.physicalLocation.artifactLocation.uri ?? "";
        expect(decodeURIComponent(uri)).toBe(file.replace(/\p{Surrogate}/gu, "\uFFFD"));
      }),
      { numRuns: times(200) },
    );
  });
});
