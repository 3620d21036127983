import fc from "fast-check";
import { expect, test } from "vitest";
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
    { numRuns: 200 },
  );
});

test("what an edit is told as, for a few that are always the same", () => {
  const told = Array.from({ length: 12 }, (_, seed) => {
    const one = caseOf(seed);
    return `${one.edit.name}: ${reportedOf(one.revision).join(", ")}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "credited to somebody now: name, attribution",
      "the sentence taken out: gone",
      "a synonym: only reworded",
      "a synonym: only reworded",
      "paragraphs put in before it: unchanged",
      "a slip of the pen put right: qualifier",
      "a sentence put in beside it: context",
      "another number: number",
      "another qualifier: qualifier, number",
      "another speaker: attribution",
      "the sentence after changed: context",
      "the sentence after changed: context",
    ]
  `);
});
