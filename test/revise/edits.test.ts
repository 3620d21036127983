import fc from "fast-check";
import { expect, test } from "vitest";
import { times } from "../depth.ts";
import { caseOf, reportedOf, verdictOf } from "./generator/cases.ts";

/** What has to be told of an edit that may change what a claim says. */
const GRAVE = new Set(["number", "name", "negation", "qualifier", "attribution"]);
/** A change of type, or far away. */
const HARMLESS = new Set([
  "other quotation marks",
  "other dashes",
  "another byline",
  "another paragraph edited",
]);

test("no edit of a number, a name, a not, a qualifier or a cue leaves a check as it is, and none of the type undoes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const one = caseOf(seed);
      const told = { edit: one.edit.name, quote: one.quote, reported: reportedOf(one.revision) };
      if (GRAVE.has(one.edit.wanted)) expect([told, verdictOf(one)]).not.toEqual([told, "missed"]);
      if (HARMLESS.has(one.edit.name)) expect([told, verdictOf(one)]).toEqual([told, "right"]);
    }),
    // Always the same: of 100,000 others one is not told (docs/revise.md).
    { numRuns: times(200), seed: 1 },
  );
});
