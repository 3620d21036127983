import { expect, test } from "vitest";
import { usesOfUnnamed } from "../../../src/rules/shared/uses-of-unnamed.ts";
import { claim, madeUpDesk } from "../../provenance/desk.ts";

test("an unnamed source is used where a claim that is not withdrawn first credits it", () => {
  const withdrawn = "withdrawn: { on: 2024-05-03, by: AB, reason: It is wrong. }";
  const desk = madeUpDesk({
    gazette:
      claim("a", `attribution: mole, ${withdrawn}`) +
      claim("b", "attribution: ministry") +
      claim("c", "attribution: [courier, { source: mole, cue: said }]") +
      claim("d", "attribution: mole"),
    herald: claim("e", "attribution: [insider, mole]"),
  });
  expect(
    usesOfUnnamed(desk).map(({ source, entry, link }) => [source.id, entry.address, link.link.cue]),
  ).toEqual([
    ["mole", "gazette/c", "said"],
    ["insider", "herald/e", undefined],
  ]);
});
