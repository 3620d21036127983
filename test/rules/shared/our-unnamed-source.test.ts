import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { ClaimEntry, Desk } from "../../../src/desk/desk.ts";
import { rules } from "../../../src/rules/index.ts";
import { ourUnnamedSource, ourUnnamedSources } from "../../../src/rules/shared/our-unnamed-source.ts";
import { claim, find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";
import { TODAY } from "../said.ts";

const ARTICLE =
  "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: in-house }\n";

/** A record with sources of its own, and an article unless that cannot be used. */
function deskOf(claims: string, article = ARTICLE): Desk {
  return exampleDesk({
    record: `${article}sources:
  gazette: { name: Gazette, kind: outlet }
  clerk: { kind: unnamed, described-as: a clerk }
claims:
${claims.replace(/^(?=.)/gm, "  ")}`,
  });
}

function claimOf(attribution: string, article = ARTICLE): readonly [Desk, ClaimEntry] {
  const desk = deskOf(claim("it", `attribution: ${attribution}`), article);
  return [desk, find(desk, "example/it")];
}

describe("the unnamed source that told us", () => {
  test.each([
    ["alone", "clerk", "clerk"],
    ["behind ourselves", "[gazette, clerk]", "clerk"],
    ["before others", "[clerk, ministry]", "clerk"],
    ["that is theirs", "[courier, clerk]", undefined],
    ["that has a name", "council", undefined],
    ["that is not disclosed", "undisclosed", undefined],
    ["that no file has", "nobody", undefined],
    ["of our own voice", "none", undefined],
  ])("%s", (_, attribution, id) => {
    expect(ourUnnamedSource(...claimOf(attribution))?.link.source).toBe(id);
  });

  test("is known in an article that cannot be used", () => {
    expect(ourUnnamedSource(...claimOf("clerk", ""))?.link.source).toBe("clerk");
    expect(ourUnnamedSource(...claimOf("[gazette, clerk]", ""))?.link.source).toBeUndefined();
  });
});

test("unnamed sources that the article relies on are told once, with all that credits them", () => {
  const beside = "in-article: false";
  const withdrawn = "withdrawn: { on: 2024-05-03, by: AB, reason: It is wrong. }";
  const desk = deskOf(
    claim("a", `attribution: clerk, ${withdrawn}`) +
      claim("b", `attribution: insider, ${beside}`) +
      claim("c", `attribution: { source: clerk, cue: told }, ${beside}`) +
      claim("d", "attribution: { source: clerk, cue: said }") +
      claim("e", "attribution: { source: clerk, cue: added }") +
      claim("f", "attribution: council"),
  );
  const [record] = desk.records;
  if (!record) throw new Error("The made-up desk has no record.");
  expect(
    ourUnnamedSources(desk, record).map(({ description, entry, links }) => [
      description,
      entry.id,
      links.map(({ cue }) => cue),
    ]),
  ).toEqual([["a clerk", "d", ["told", "said", "added"]]]);
});

test("what is not said of a source is missed where it would be said", () => {
  const where = (fields: string) =>
    check(deskOf(claim("it", `attribution: { source: clerk${fields} }`)), { rules, today: TODAY })
      .filter(({ rule }) => rule === "anonymity/no-basis")
      .map(({ path, range }) => [path?.join(" "), range.end.column - range.start.column]);
  expect(where("")).toEqual([["claims it attribution source", "clerk".length]]);
  expect(where(", anonymity: { reason: It is so. }")).toEqual([
    ["claims it attribution anonymity", "anonymity".length],
  ]);
  expect(where(", anonymity: { basis: saw it }")).toEqual([]);
});
