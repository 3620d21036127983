import { describe, expect, test } from "vitest";
import type { FormerClaim } from "../../src/desk/history.ts";
import { quoteHash } from "../../src/text/lock.ts";
import { claim, said } from "./said.ts";

describe("record/reused-id", () => {
  const former = (quote: string, fate: FormerClaim["fate"] = "deleted"): FormerClaim => ({
    quote,
    sha256: quoteHash({ exact: quote }),
    fate,
    commit: "0123456789abcdef0123456789abcdef01234567",
    on: "2024-05-02",
  });
  const found = (was: FormerClaim, claims = claim("road")) =>
    said("record/reused-id", { claims, history: { "example/road": was } });

  test.each([
    ["the same quote", former("The road is closed")],
    ["the same quote in other spaces", former("The road\n  is closed")],
  ])("lets %s pass", (_, was) => {
    expect(found(was)).toEqual([]);
  });
  test("lets pass what is withdrawn, and what is gone", () => {
    expect(
      found(
        former("The bridge is closed"),
        claim("road", "withdrawn: { on: 2024-05-03, by: AB, reason: made up }"),
      ),
    ).toEqual([]);
    expect(found(former("The bridge is closed"), claim("other"))).toEqual([]);
  });

  test("says nothing where git is not at hand", () => {
    expect(said("record/reused-id", { claims: claim("road") })).toEqual([]);
  });

  test("shows what the id stood for, and since when it does not", () => {
    expect(found(former("The bridge is closed", "withdrawn"))).toEqual([
      'The id "road" belonged to another quote, "The bridge is closed", which was withdrawn on 2024-05-02 (commit 0123456). Ids are never reused: give this claim a new one.',
    ]);
    expect(found(former("The bridge is closed, ".repeat(10)))[0]).toContain(
      'is closed, The bridge is …", which was deleted',
    );
  });
});

describe("record/unused-setting", () => {
  const found = (settings: string) => said("record/unused-setting", { settings, claims: claim("road") });

  test.each([
    "name: Made up",
    "paths: { claims: { mode: in-house } }",
    "paths: { ./claims/: { stale-after: 1 day } }",
    "paths: { claims/example.yaml: { rules: { quote: off } } }",
    "independent-parts: [ministry]",
    "independent-parts: [minstry]",
    "profile: [strict, ap]",
    "loaded-cues: [boasted, bragged]",
    "rules: { record: note, quote/form: off }",
    "stale-after: 6 months",
  ])("lets { %s } pass", (settings) => {
    expect(found(`${settings}\n`)).toEqual([]);
  });

  test.each([
    [
      "paths: { clams: { mode: in-house } }",
      'No record of the desk lies in or is clams. Did you mean "claims"?',
    ],
    [
      "paths: { archive/2019: { mode: in-house } }",
      "No record of the desk lies in or is archive/2019. Correct the path, which starts at the desk's folder, or delete it.",
    ],
    ["paths: { claims: {} }", "Nothing is set for claims. Set something, or delete it."],
    [
      "independent-parts: [council]",
      'No source is of "council", so that it has no parts which could be independent. Write of: council on its parts, or take it out.',
    ],
    ["independent-parts: [ministry, ministry]", '"ministry" stands in independent-parts twice. Delete one.'],
    ["profile: [strict, ap, strict]", '"strict" stands in profile twice. Delete one.'],
    [
      "vague-descriptors: [a friend, A  friend]",
      '"A  friend" stands in vague-descriptors twice. Delete one.',
    ],
    [
      "tertiary-publishers: [a.example, a.example]",
      '"a.example" stands in tertiary-publishers twice. Delete one.',
    ],
    [
      "verdicts: [{ name: so, meaning: made up }, { name: So, meaning: made up }]",
      'The scale has "So" twice, and only the first counts. Delete one, or give it another name.',
    ],
    [
      "rules: { record/schema: off }",
      "record/schema is always an error: what cannot be read cannot be judged. Delete this line.",
    ],
    [
      "paths: { claims: { rules: { record/syntax: note } } }",
      "record/syntax is always an error: what cannot be read cannot be judged. Delete this line.",
    ],
  ])("reports { %s }", (settings, message) => {
    expect(found(`${settings}\n`)).toEqual([message]);
  });

  test("does not guess where some sources cannot be read", () => {
    const files = {
      "claims/broken.yaml": "sources:\n  part: { name: A part (made up), kind: bureau, of: council }\n",
    };
    expect(
      said("record/unused-setting", {
        settings: "independent-parts: [council]\n",
        claims: claim("road"),
        files,
      }),
    ).toEqual([]);
  });
});

describe("record/unknown-reference in the settings", () => {
  const found = (id: string) =>
    said("record/unknown-reference", { settings: `independent-parts: [${id}]\n`, claims: claim("road") });
  test("knows the desk's sources", () => {
    expect(found("ministry")).toEqual([]);
    expect(found("council")).toEqual([]);
  });
  test("says what was meant, or what to do", () => {
    expect(found("minstry")).toEqual(['No source has the id "minstry". Did you mean "ministry"?']);
    expect(found("parliament")).toEqual([
      'No source has the id "parliament". Define it under sources: in a record, or remove it.',
    ]);
  });
});
