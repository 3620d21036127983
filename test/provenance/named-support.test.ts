import { describe, expect, test } from "vitest";
import { isOnRecord } from "../../src/provenance/named-support.ts";
import { provenanceOf } from "../../src/provenance/provenance.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { type Articles, claim, find, provenance } from "./desk.ts";

const confirming = (attribution: string, rest = "") =>
  claim("b", `attribution: ${attribution}, confirms: [{ claim: a }]${rest}`);
const item = (rest: string, shows = "supports") => `evidence: [{ kind: document, shows: ${shows}, ${rest} }]`;

function isSupported(articles: Articles): boolean {
  const { desk, hasNamedSupport } = provenance(articles);
  return hasNamedSupport(find(desk, "gazette/a"));
}

describe("somebody with a name speaks for a claim", () => {
  test.each<[expected: boolean, name: string, rest: string, more?: string, courier?: string]>([
    [false, "nothing else on file", "attribution: insider"],
    [true, "a named source", "attribution: insider", confirming("council")],
    [
      true,
      "a named source of the same body, expressly on the record",
      "attribution: mole",
      confirming("{ source: reed, terms: on-record }"),
    ],
    [false, "the article itself, which passes it on", "attribution: insider", confirming("none")],
    [
      true,
      "another outlet in its own voice",
      "attribution: insider, confirms: [{ claim: courier/c }]",
      "",
      claim("c", "attribution: none"),
    ],
    [false, "another unnamed source", "attribution: insider", confirming("official")],
    [
      false,
      "an outlet that does not say from whom",
      "attribution: insider",
      confirming("[courier, undisclosed]"),
    ],
    [false, "nobody who is recorded", "attribution: insider", claim("b", "confirms: [{ claim: a }]")],
    [
      false,
      "a named source on background",
      "attribution: insider",
      confirming("{ source: reed, terms: background }"),
    ],
    [
      true,
      "a named source on the record through one on background",
      "attribution: insider",
      confirming("[{ source: cole, terms: background }, reed]"),
    ],
    [
      false,
      "a named source who only repeats it",
      "attribution: insider",
      confirming("reed", ", repeats: [{ claim: a }]"),
    ],
    [true, "evidence of a named source", `attribution: insider, ${item("source: reed")}`],
    [false, "evidence of an unnamed source", `attribution: insider, ${item("source: official")}`],
    [false, "evidence of nobody", `attribution: insider, ${item("primary: true")}`],
    [false, "evidence against it", `attribution: insider, ${item("source: reed", "contradicts")}`],
    [
      false,
      "evidence of an outlet that it comes through",
      `attribution: [courier, insider], ${item("source: courier")}`,
    ],
    [
      true,
      "evidence for a claim that it passes on",
      "attribution: courier, repeats: [{ claim: courier/c }]",
      "",
      claim("c", `attribution: insider, ${item("source: reed")}`),
    ],
    [
      false,
      "evidence of the outlet whose claim it passes on without credit",
      "attribution: none, repeats: [{ claim: courier/c }]",
      "",
      claim("c", `attribution: insider, ${item("source: courier")}`),
    ],
  ])("%s: %s", (expected, _, rest, more = "", courier = "") => {
    expect(isSupported({ gazette: claim("a", rest) + more, courier })).toBe(expected);
  });
});

test("the voice of a record without an article is nobody's", () => {
  const desk = exampleDesk({
    record: `claims:\n  ${claim("a", "attribution: insider")}  ${claim("b", "attribution: none, confirms: [{ claim: a }]")}`,
  });
  expect(provenanceOf(desk).hasNamedSupport(find(desk, "example/a"))).toBe(false);
});

test.each([
  [true, "attribution: none"],
  [true, "kind: fact"],
  [true, "attribution: reed"],
  [true, "attribution: { source: reed, terms: on-record }"],
  [true, "attribution: [{ source: courier, terms: background }, reed]"],
  [false, "attribution: [reed, { source: cole, terms: off-record }]"],
  [false, "attribution: { source: reed, terms: undisclosed }"],
])("on the record: %s for %s", (expected, rest) => {
  const { desk } = provenance({ gazette: claim("a", rest) });
  expect(isOnRecord(find(desk, "gazette/a"))).toBe(expected);
});
