import { expect, test } from "vitest";
import { boundByOurTerms } from "../../../src/rules/shared/our-ground-rules.ts";
import { claim, find } from "../../provenance/desk.ts";
import { exampleDesk } from "../example-desk.ts";

const OURS =
  "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: in-house }\n";

/** Whose terms bind us in a claim of an article of ours, or of one that cannot be used. */
function bound(attribution: string, article: string): readonly string[] {
  const desk = exampleDesk({
    record: `${article}sources:
  gazette: { name: Gazette, kind: outlet }
  clerk: { kind: unnamed, described-as: a clerk }
claims:
  ${claim("it", `attribution: ${attribution}`)}`,
  });
  return boundByOurTerms(desk, find(desk, "example/it")).map(({ link }) => link.source);
}

test.each<readonly [string, string, string, readonly string[]]>([
  ["all without an outlet", "[council, clerk]", OURS, ["council", "clerk"]],
  ["all behind ourselves", "[gazette, council, clerk]", OURS, ["gazette", "council", "clerk"]],
  ["up to another outlet", "[council, courier, clerk]", OURS, ["council", "courier"]],
  ["another outlet alone", "[courier, clerk]", OURS, ["courier"]],
  ["what no file has", "[nobody, clerk]", OURS, ["nobody", "clerk"]],
  ["up to an outlet where the article cannot be used", "[gazette, clerk]", "", ["gazette"]],
])("our terms bind %s", (_, attribution, article, sources) => {
  expect(bound(attribution, article)).toEqual(sources);
});
