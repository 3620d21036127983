import { expect, test } from "vitest";
import { claimRow } from "../../src/audit/claim-row.ts";
import { claimList } from "../../src/views/claim-list.ts";
import { painter } from "../../src/views/paint.ts";
import { claim, find, provenance } from "../provenance/desk.ts";

const known = provenance({
  gazette:
    claim("a", "attribution: [courier, undisclosed], central: true, form: indirect") +
    claim("b", "attribution: { source: [reed, council], cue: wrote }, denies: [{ claim: a, scope: all }]") +
    claim("c", "attribution: none, check: { status: checked, verdict: accurate, by: AB, on: 2024-05-03 }") +
    claim("d", "kind: opinion, attribution: ministry, check: { status: checked, what: both }") +
    claim("e", "withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }") +
    claim("f", "attribution: [courier, ministry], check: { status: checked, what: attribution }"),
});
const rowOf = (id: string) => claimRow(find(known.desk, `gazette/${id}`), known);

test("a row has all that is known of a claim", () => {
  expect(rowOf("a")).toEqual({
    address: "gazette/a",
    article: "gazette",
    claim: "a",
    publisher: "gazette",
    statement: "It is so.",
    kind: "fact",
    form: "indirect",
    source: "courier",
    root: "courier",
    "root-kind": "undisclosed",
    "one-root": "true",
    central: "true",
    denied: "true",
    status: "unchecked",
  });
  expect(rowOf("b")).toMatchObject({
    source: ["reed", "council"],
    root: ["reed", "council"],
    "root-kind": "named",
    "one-root": "false",
    central: "false",
    denied: "false",
  });
  expect(rowOf("c")).toMatchObject({
    source: "none",
    root: "gazette",
    "root-kind": "own-voice",
    status: "checked",
    checked: "statement",
    verdict: "accurate",
  });
  expect(rowOf("d")).toMatchObject({ kind: "opinion", "one-root": "false", checked: "both" });
  expect(rowOf("e")).toMatchObject({ "root-kind": "unrecorded", "one-root": "false", status: "withdrawn" });
  expect(Object.keys(rowOf("e"))).not.toContain("root");
  expect(rowOf("f")).toMatchObject({ source: "courier", root: "ministry", checked: "attribution" });
});

test("a list says which claim, what is special about it, from whom, and what it says", () => {
  const rows = ["a", "b", "c", "d", "e", "f"].map(rowOf);
  expect(claimList(rows, painter(false), undefined)).toEqual([
    "gazette/a  central · denied · one root · unchecked",
    "  courier (undisclosed): It is so.",
    "gazette/b  unchecked",
    "  reed and council: It is so.",
    "gazette/c  one root · checked (statement) · accurate",
    "  gazette: It is so.",
    "gazette/d  checked (both)",
    "  ministry: It is so.",
    "gazette/e  withdrawn",
    "  no source recorded: It is so.",
    "gazette/f  one root · checked (attribution)",
    "  courier <- ministry: It is so.",
  ]);
});
