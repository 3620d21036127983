import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { FORMAT_NAMES, reporters } from "../../src/reporters/index.ts";
import { times } from "../depth.ts";
import { actingText, RAW } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

/** A finding that has this text wherever it can have any. */
function findingOf(text: string, severity: Finding["severity"]): Finding {
  const { range } = finding();
  return finding({
    severity,
    message: text,
    file: `claims/${text}`,
    claim: `bridge/${text}`,
    related: [{ message: text, file: `claims/${text}`, range }],
    suggestions: [{ message: text, safe: true, edits: [{ file: `claims/${text}`, range, text }] }],
    compare: { recorded: "x", printed: text },
    fingerprint: `quote/not-found bridge/${text}`,
  });
}

function resultOf(text: string) {
  const waiver = { by: text, on: "2026-11-24", reason: text };
  const findings = (["error", "note"] as const).map((severity) => findingOf(text, severity));
  const waived = findings.map((one) => ({ ...one, waiver }));
  return result([...FINDINGS, ...findings, ...waived], { desk: text });
}

function viewOf(text: string) {
  return { ...VIEW, linesOf: () => [text, text, text, text, text, text], waived: true };
}

describe.each(FORMAT_NAMES)("%s", async (name) => {
  const report = await reporters[name].load();

  test("has nothing raw in it, whatever a desk says", () => {
    fc.assert(
      fc.property(actingText, (text) => {
        expect(report(resultOf(text), viewOf(text))).not.toMatch(RAW);
      }),
      { numRuns: times(100) },
    );
  });
});

describe.each(["pretty", "concise"] as const)("%s", async (name) => {
  const report = await reporters[name].load();

  test("has as many lines, whatever a desk says", () => {
    const plain = report(resultOf("x"), viewOf("x")).split("\n").length;
    fc.assert(
      fc.property(actingText, (text) => {
        // What is compared is left out where it is the same.
        fc.pre(text !== "");
        expect(report(resultOf(text), viewOf(text)).split("\n")).toHaveLength(plain);
      }),
      { numRuns: times(100) },
    );
  });
});

test("JSON and SARIF have each finding, with the words that it has", async () => {
  const [json, sarif] = await Promise.all([reporters.json.load(), reporters.sarif.load()]);
  fc.assert(
    fc.property(actingText, (text) => {
      const all = resultOf(text);
      expect(JSON.parse(json(all, VIEW)).findings).toEqual(JSON.parse(JSON.stringify(all.findings)));
      const { results } = JSON.parse(sarif(all, VIEW)).runs[0];
      expect(results).toHaveLength(all.findings.length);
      expect(results.at(-1).partialFingerprints["onrecord/v1"]).toBe(`quote/not-found bridge/${text}`);
    }),
    { numRuns: times(100) },
  );
});
