import { describe, expect, test } from "vitest";
import { knownOf } from "../../src/confidential/known.ts";
import { isNotForAttribution, unnamed } from "../../src/confidential/who.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* All names are made up. */
const PATH = "claims/a.yaml";

describe("whose text a record is of: ours, or another outlet's", () => {
  const article = (more: string) =>
    `article: { title: A, publisher: courier, published: 2024-05-02, language: en${more} }\n`;
  const ours = (content: string, settings = "name: A made-up desk\n") =>
    knownOf(exampleDesk({ claims: "", settings, files: { [PATH]: content } })).held.find(
      ({ record }) => record.path === PATH,
    )?.ours;
  const IN_HOUSE = "name: A made-up desk\nmode: in-house\n";

  test.each<[why: string, content: string, isOurs: boolean]>([
    ["in-house", article(", mode: in-house"), true],
    ["external", article(", mode: external"), false],
    ["no mode", article(""), false],
    ["no mode, and a word that is none", `# in-house\n${article("")}`, false],
    ["a mode that there is not", article(", mode: inhouse"), true],
    ["external, and a key that there is not", article(", mode: external, byline: A"), false],
    ["no mode, and a key that there is not", `# in-house\n${article(", byline: A")}`, false],
    ["an article that is no map", "article: in-house\n", true],
    ["an article that is no map, without a dash", "article: InHouse\n", true],
    ["an article that says nothing of it", "article: external\n", false],
    ["no article", "# in-house\nsources:\n  reed: { kind: person, name: Ann Reed }\n", false],
  ])("%s", (_, content, isOurs) => expect(ours(content)).toBe(isOurs));

  test("what an article does not say, the desk's settings do", () => {
    expect(ours(article(""), IN_HOUSE)).toBe(true);
    expect(ours(article(", byline: A"), IN_HOUSE)).toBe(true);
    expect(ours(article(", mode: external"), IN_HOUSE)).toBe(false);
  });
});

test("a source is one without a name where one of its entries says so", () => {
  const quiet = (kind: string) =>
    `sources:\n  quiet: { ${kind}name: Ann Reed }\n  open: { kind: person, name: B }\n`;
  const ids = (...kinds: readonly string[]) =>
    [
      ...knownOf(
        exampleDesk({
          claims: "",
          files: Object.fromEntries(kinds.map((kind, index) => [`claims/s${index}.yaml`, quiet(kind)])),
        }),
      ).unnamed,
    ].filter((id) => id !== "insider");
  expect(ids("kind: unnamed, ")).toEqual(["quiet"]);
  expect(ids("")).toEqual(["quiet"]);
  expect(ids("kind: person, ", "kind: unnamed, ")).toEqual(["quiet"]);
  expect(ids("kind: person, ")).toEqual([]);
});

test.each<[kind: unknown, is: string]>([
  ["unnamed", "yes"],
  ["Unamed", "yes"],
  [`unnamed${" ".repeat(20)}`, "yes"],
  ["named", "possibly"],
  [" Named ", "possibly"],
  ["whistleblower", "possibly"],
  [["unnamed"], "possibly"],
  [undefined, "possibly"],
  ["PERSON", "no"],
  ["person ", "no"],
])("a source of kind %j goes without a name: %s", (kind, is) => expect(unnamed({ kind })).toBe(is));

test.each<[terms: unknown, isKept: boolean]>([
  ["background", true],
  ["deep-background", true],
  ["off-record", true],
  ["of-record", true],
  ["on-record", false],
  ["undisclosed", false],
  ["whatever was agreed", false],
  [["background"], false],
  [undefined, false],
])("who spoke on terms %j is kept: %s", (terms, isKept) => expect(isNotForAttribution(terms)).toBe(isKept));
