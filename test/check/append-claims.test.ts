import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendClaims } from "../../src/check/append-claims.ts";
import { openDesk } from "../../src/desk/open.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Source } from "../../src/model/source.ts";
import { folderWith } from "../cli/run.ts";

const PATH = "claims/bridge.yaml";
const ARTICLE =
  "article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\n";
const RECORD = `${ARTICLE}sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  # The first paragraph
  closes: { quote: The old bridge will close, statement: It will close., attribution: gazette }
`;
const TODAY = new Date("2024-05-10T12:00:00Z");
const REED: readonly [string, Source] = [
  "reed",
  { name: "Ada Reed (made up)", kind: "person", of: undefined },
];
const COSTS: readonly [string, Claim] = [
  "costs",
  {
    quote:
      "The new one is said to cost 4,000,000,000,000,000,000,000 pence, or 0.0000001 of a moon (made up)",
    statement: "It costs a lot.",
    central: true,
    attribution: [{ source: "reed", cue: "said", role: undefined }],
    figures: [
      { value: 4e21, unit: "pence", printed: "4,000,000,000,000,000,000,000" },
      { value: 0.0000001, printed: "0.0000001", unit: undefined },
    ],
  },
];

function append(
  sources: readonly (readonly [string, Source])[],
  claims: readonly (readonly [string, Claim])[],
  record: string = RECORD,
  now: string = record,
) {
  const root = folderWith({ "onrecord.yaml": "", [PATH]: record });
  const opened = openDesk(root);
  writeFileSync(join(root, PATH), now);
  const written = () => readFileSync(join(root, PATH), "utf8");
  const given = { path: PATH, sources: new Map(sources), claims: new Map(claims) };
  return { written, append: () => appendClaims(opened, given, TODAY) };
}

test("writes sources and claims behind those of the record", () => {
  const { written, append: run } = append([REED], [COSTS]);
  const desk = run();
  expect(written()).toMatchInlineSnapshot(`
    "article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
    sources:
      gazette: { name: The Gazette (made up), kind: outlet }
      reed: { name: Ada Reed (made up), kind: person }
    claims:
      # The first paragraph
      closes: { quote: The old bridge will close, statement: It will close., attribution: gazette }
      costs:
        quote: The new one is said to cost 4,000,000,000,000,000,000,000 pence, or 0.0000001 of a moon (made up)
        statement: It costs a lot.
        central: true
        attribution:
          - { source: reed, cue: said }
        figures:
          - { value: "4000000000000000000000", unit: pence, printed: "4,000,000,000,000,000,000,000" }
          - { value: "0.0000001", printed: "0.0000001" }
    "
  `);
  expect([...desk.claims.keys()]).toEqual(["bridge/closes", "bridge/costs"]);
  expect(desk.claims.get("bridge/costs")?.claim.figures?.map(({ value }) => value)).toEqual([4e21, 1e-7]);
});

test("writes no sources where there are none to write, nor claims", () => {
  const sources = ARTICLE + RECORD.slice(RECORD.indexOf("claims:"));
  const { written, append: run } = append(
    [],
    [["again", { quote: "It will close", statement: "It will." }]],
    sources,
  );
  expect(() => run()).not.toThrow();
  expect(written().slice(sources.length)).toMatchInlineSnapshot(`
    "  again:
        quote: It will close
        statement: It will.
    "
  `);
  const only = append([REED], [], RECORD);
  only.append();
  expect(only.written()).toBe(
    RECORD.replace("claims:", "  reed: { name: Ada Reed (made up), kind: person }\nclaims:"),
  );
});

test.each<[what: string, now: string]>([
  ["claim", RECORD.replace("closes:", "costs:")],
  ["source", RECORD.replace("claims:", "  reed: { name: Another Reed (made up), kind: person }\nclaims:")],
])("writes nothing where somebody has added a %s of an id", (what, now) => {
  const { written, append: run } = append([REED], [COSTS], RECORD, now);
  expect(() => run()).toThrow(
    `Somebody has just added "${what === "claim" ? "costs" : "reed"}" to ${PATH}. Nothing was written; run the command again.`,
  );
  expect(written()).toBe(now);
});

test("writes nothing where the check would find an error", () => {
  const { written, append: run } = append(
    [],
    [["costs", { ...COSTS[1], figures: [{ value: 400, printed: "400" }] }]],
  );
  expect(() => run()).toThrowErrorMatchingInlineSnapshot(`
    [Error: Nothing was written: \`onrecord check\` would call this an error.
      bridge/costs: record/unknown-reference: No source has the id "reed". Define it under sources:, here or in another file of the desk.
      bridge/costs: figure/not-in-quote: "400" is not in the quote. Write the figure as the quote prints it.]
  `);
  expect(written()).toBe(RECORD);
});
