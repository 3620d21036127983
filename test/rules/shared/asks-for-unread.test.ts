import { describe, expect, test } from "vitest";
import type { Location, Rule } from "../../../src/rules/define.ts";
import { asksForUnread } from "../../../src/rules/shared/asks-for-unread.ts";
import { exampleDesk } from "../example-desk.ts";

/** Values that cannot be used: in two claims, in a source and in the article. */
const RECORD = `article: { title: [[T]], publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: Gazette, kind: outlet, of: [[it]] }
claims:
  a:
    quote: The road is closed
    statement: The road is closed.
    attribution: { source: gazette, said: soon, cue: [[said]] }
    evidence:
      - { kind: document, shows: supports, locator: 1 }
      - { kind: document, shows: supports, locator: [[1]] }
  b: { quote: It is so, statement: It is so., attribution: gazette, withdrawn: 2024-05-03 }
  c: { quote: It is so, statement: It is so., attribution: gazette }
  d: { quote: It is so, statement: It is so., attribution: [[gazette]], evidence: { shows: [[it]] } }
`;

const [FILE] = exampleDesk({ record: RECORD }).records;
if (!FILE) throw new Error("The made-up desk has no record.");

/** Whether a rule that asks for a field, and reports something at a path, may mean what cannot be used. */
const mayMean = (field: string, path: string, others: Pick<Rule, "fixed"> = {}) => {
  const place = { path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)) };
  return asksForUnread({ asksFor: ["kind", field], ...others }, { file: FILE, place });
};

describe("a rule may mean what cannot be used", () => {
  test.each([
    ["attribution", "claims.d"],
    ["attribution.source", "claims.d"],
    ["attribution.said", "claims.a"],
    ["attribution.cue", "claims.a"],
    ["attribution.said", "claims.a.attribution"],
    ["evidence.*.source", "claims.d"],
    ["evidence.*.locator", "claims.a"],
    ["evidence.*.locator", "claims.a.evidence"],
    ["evidence.*.locator", "claims.a.evidence.1"],
    ["evidence.*.locator", "claims.a.evidence.1.kind"],
    ["evidence.*.locator", "claims.a.figures.0"],
    ["of", "sources.gazette"],
    ["article.title", "article"],
    ["article.title", "claims.c"],
    ["quote", "claims.b"],
  ])("%s, at %s", (field, path) => expect(mayMean(field, path)).toBe(true));

  test.each([
    ["another field", "check", "claims.a"],
    ["the field that one is in", "attribution", "claims.a"],
    ["the list that one is in", "evidence", "claims.a.evidence"],
    ["a field beside the one", "attribution.source", "claims.a"],
    ["another field of the items of a list", "evidence.*.source", "claims.a"],
    ["another item of a list", "evidence.*.locator", "claims.a.evidence.0"],
    ["another claim's", "attribution", "claims.c"],
    ["another source's", "of", "sources.other"],
    ["the claim's and not the article's", "title", "claims.c"],
  ])("not %s: %s, at %s", (_, field, path) => expect(mayMean(field, path)).toBe(false));
});

describe("and does not", () => {
  test("where it reports what is there", () => {
    expect(mayMean("attribution", "claims.d", { fixed: true })).toBe(false);
  });

  test("where it points at a text, or at what is no record", () => {
    const file = { path: "onrecord.yaml", content: "", problems: [] };
    const asks = (location: Location) => asksForUnread({ asksFor: ["attribution"] }, location);
    expect(asks({ file: FILE, place: { span: { start: 0, end: 1 } } })).toBe(false);
    expect(asks({ file, place: { path: ["claims", "a"] } })).toBe(false);
  });

  test("where it asks for nothing", () => {
    const at = (path: readonly string[]) => asksForUnread({}, { file: FILE, place: { path } });
    expect([at(["claims", "a"]), at(["claims", "b"])]).toEqual([false, true]);
  });
});
