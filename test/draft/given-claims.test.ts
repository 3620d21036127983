import { describe, expect, test } from "vitest";
import { givenClaims } from "../../src/draft/given-claims.ts";

describe("claims as JSON", () => {
  test.each([
    ["one", { quote: "a" }],
    ["a list, with an id, a source and its cue", [{ id: "x", quote: "a", source: "reed", cue: "said" }]],
    ["in a map", { claims: [{ quote: { exact: "a", before: "b" }, statement: "c", central: true }] }],
    [
      "a chain with a new source",
      { quote: "a", source: ["wire", { name: "Ada Reed", kind: "person", of: "works", cue: "said" }] },
    ],
    [
      "nothing that is null",
      { quote: "a", statement: null, figures: [{ value: 1, printed: "1", unit: null }] },
    ],
  ])("%s", (_, json) => {
    expect(givenClaims(JSON.stringify(json))).toMatchSnapshot();
  });

  test.each([
    ["an empty list", "[]"],
    ["no map", '["a"]'],
    ["no quote", '[{ "quote": "a" }, { "statement": "b" }]'],
    ["a blank quote", '{ "quote": " " }'],
    ["a source of no kind", '{ "quote": "a", "source": { "name": "Ada Reed" } }'],
    ["an id that is no text", '{ "quote": "a", "id": 3 }'],
  ])("not %s", (_, json) => {
    expect(() => givenClaims(json)).toThrowErrorMatchingSnapshot();
  });

  test("not what is no JSON", () => {
    expect(() => givenClaims("{")).toThrow(/^This is not JSON: /);
  });
});
