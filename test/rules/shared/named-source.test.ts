import { describe, expect, test } from "vitest";
import { sourceNamed } from "../../../src/rules/shared/named-source.ts";
import { exampleDesk } from "../example-desk.ts";

const SOURCES = `
  party: { name: Old River Party, kind: organisation }
  works: { name: The iPlan Works Office of Roads, kind: government }
  reed: { name: Ada Reed, kind: person }
  long-reed: { name: Ada Maria Reed, kind: person }
  moss: { name: Moss, kind: person }
  other-moss: { name: Eva Moss, kind: person }
  hidden: { name: Ivy Hidden, kind: unnamed, described-as: a clerk }
  nameless: { kind: organisation }
`;

/** The id of the source that words name, in a record with sources and claims of its own. */
function named(words: string, sources = "", ...attributions: readonly string[]): string | undefined {
  const article =
    "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\n";
  const claims = attributions.map(
    (attribution, at) => `  c${at}: { quote: It is so, statement: It is so., attribution: ${attribution} }\n`,
  );
  const desk = exampleDesk({
    record: `${article}sources:\n  gazette: { name: Gazette, kind: outlet }\n${sources}claims:\n${claims.join("") || "  {}\n"}`,
    files: { "claims/elsewhere.yaml": `sources:${SOURCES}` },
  });
  const [record] = desk.records.filter(({ path }) => path === "claims/example.yaml");
  if (!record) throw new Error("The made-up desk has no record.");
  return sourceNamed(desk, record, words === "" ? [] : words.split(" "))?.id;
}

describe("who is named", () => {
  test.each([
    ["Old River Party", "party"],
    ["old river party", "party"],
    ["ORP", "party"],
    ["WOR", "works"],
    ["Ada Reed", "reed"],
    ["Ada Maria Reed", "long-reed"],
    ["Moss", "moss"],
    ["Eva Moss", "other-moss"],
  ])("%s", (words, id) => expect(named(words)).toBe(id));

  test.each([
    ["a part of a body's name", "Party"],
    ["a body's letters in small", "orp"],
    ["another with the same last name", "Zoe Reed"],
    ["two, as neither is called just that", "Reed"],
    ["one whose name must not be written", "Ivy Hidden"],
    ["no words", ""],
  ])("nobody: %s", (_, words) => expect(named(words)).toBeUndefined());
});

describe("of two with one name, the record's", () => {
  const OTHER = "  cole: { name: Cy Cole, kind: person }\n  our-reed: { name: Zed Reed, kind: person }\n";

  test("own source", () => expect(named("Reed", OTHER)).toBe("our-reed"));

  test.each([
    ["in its only claim", ["reed"]],
    ["in one of its claims", ["gazette", "reed"]],
    ["in a chain", ["[gazette, reed]"]],
  ])("source %s", (_, attributions) => expect(named("Reed", "", ...attributions)).toBe("reed"));

  test("but not where it has both", () => {
    expect(named("Reed", OTHER, "reed")).toBeUndefined();
    expect(named("Reed", "", "reed", "long-reed")).toBeUndefined();
    expect(named("Reed", "", "gazette")).toBeUndefined();
  });
});
