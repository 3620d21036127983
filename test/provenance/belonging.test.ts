import { expect, test } from "vitest";
import { answersFor } from "../../src/provenance/belonging.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { madeUpDesk } from "./desk.ts";

test.each([
  [true, "ministry", "ministry"],
  [true, "reed", "office"],
  [true, "reed", "ministry"],
  [false, "reed", "cole"],
  [false, "ministry", "council"],
  [true, "egg", "hen"],
  [false, "egg", "ministry"],
  [true, "ghost", "ghost"],
  [false, "ghost", "ministry"],
])("%s: %s and %s answer for each other", (expected, one, other) => {
  const desk = madeUpDesk({});
  expect(answersFor(desk, one, other)).toBe(expected);
  expect(answersFor(desk, other, one)).toBe(expected);
});

test("a source answers for a body far above it", () => {
  const bodies = Array.from(
    { length: 20 },
    (_, at) => `  s${at}: { name: S${at}, kind: organisation, of: s${at + 1} }\n`,
  );
  const desk = exampleDesk({ record: `sources:\n${bodies.join("")}` });
  expect(answersFor(desk, "s0", "s19")).toBe(true);
});
