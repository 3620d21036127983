import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { withFingerprints } from "../../src/check/fingerprint.ts";
import type { Path } from "../../src/yaml/problem.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/*
 * Fingerprints are kept in the baselines of desks, and by whoever reads reports: what they are may not change from
 * version to version.
 */

const RECORD = "claims/example.yaml";
const desk = exampleDesk({
  claims: `ministry:
  quote: The road is
    closed
  statement: The road is closed.
  kind: prediction
  attribution: { source: reed, cue: said }
  accuses: [council]
  evidence:
    - { url: "https://example.org/1", shows: supports, kind: document, primary: true }
    - { kind: document, shows: supports }
  figures: [{ value: 0.50, printed: half, claims: [one, two] }]
short:
  quote: { exact: The road is closed }
  statement: The road is closed.
  attribution: reed
listed:
  quote: The road is closed
  statement: The road is closed.
  attribution: [reed]
chain:
  quote: The road is closed
  statement: The road is closed.
  attribution: [{ source: reed }, ministry]
none:
  quote: The road is closed
  statement: The road is closed.
unusable:
  quot: The road is closed
  figures: [[1, [2]], { b: 1, "a b": 2, a: 3 }]
`,
  settings: "name: Made up\nrules: { no-such: off }\n",
  text: "\nThe  road \n is closed – It will open again.",
  files: { "claims/die brücke.yaml": "article: { titel: Made up }\n" },
});

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

function printOf(part: Partial<Finding>): string {
  const at = (offset: number) => ({ offset, line: 1, column: 1 });
  const [printed] = withFingerprints(desk, [
    {
      rule: "quote/form",
      severity: "warning",
      message: "Made up",
      file: RECORD,
      range: { start: at(0), end: at(23) },
      related: [],
      suggestions: [],
      ...part,
    },
  ]);
  return printed?.fingerprint ?? "none";
}

test.each<[claim: string, field: Path, print: string]>([
  ["ministry", ["quote"], `quote ${hash("The road is closed")}`],
  ["short", ["quote", "exact"], `quote ${hash("The road is closed")}`],
  ["short", ["quote"], `quote ${hash("The road is closed")}`],
  ["ministry", ["kind"], `kind ${hash("prediction")}`],
  ["ministry", ["attribution", "source"], `attribution ${hash("reed")}`],
  ["ministry", ["attribution"], `attribution ${hash("reed")}`],
  ["ministry", ["attribution", "cue"], `attribution.cue ${hash("said")}`],
  ["short", ["attribution"], `attribution ${hash("reed")}`],
  ["listed", ["attribution"], `attribution ${hash("reed")}`],
  ["listed", ["attribution", 0], `attribution ${hash("reed")}`],
  ["chain", ["attribution"], "attribution -"],
  ["chain", ["attribution", 0, "source"], `attribution ${hash("reed")}`],
  ["none", ["attribution"], "attribution -"],
  ["none", ["evidence", 0, "url"], "evidence.url -"],
  ["ministry", ["accuses"], "accuses -"],
  ["ministry", ["accuses", 0], `accuses ${hash("council")}`],
  ["ministry", ["evidence"], "evidence -"],
  [
    "ministry",
    ["evidence", 0],
    `evidence ${hash('{"kind":document,"primary":true,"shows":supports,"url":https://example.org/1}')}`,
  ],
  ["ministry", ["evidence", 1], `evidence ${hash('{"kind":document,"shows":supports}')}`],
  ["ministry", ["figures", 0, "value"], `figures.value ${hash("0.5")}`],
  ["ministry", ["figures", 0, "claims"], "figures.claims -"],
  ["ministry", ["figures", 0], `figures ${hash('{"claims":[one,two],"printed":half,"value":0.5}')}`],
  ["ministry", [], "- -"],
  ["unusable", ["quot"], `quot ${hash("The road is closed")}`],
  ["unusable", ["figures", 0], `figures ${hash("[1,[2]]")}`],
  ["unusable", ["figures", 1], `figures ${hash('{"a":3,"a b":2,"b":1}')}`],
  ["unusable", ["figures", 1, "a b"], `figures.a_b ${hash("2")}`],
])("%s %j", (claim, field, print) => {
  const address = `example/${claim}`;
  expect(printOf({ claim: address, path: ["claims", claim, ...field] })).toBe(
    `quote/form ${address} ${print}`,
  );
});

test.each<[name: string, finding: Partial<Finding>, print: string]>([
  ["a source", { path: ["sources", "ministry"] }, "sources/ministry - -"],
  [
    "a source's field",
    { path: ["sources", "ministry", "kind"] },
    `sources/ministry kind ${hash("government")}`,
  ],
  ["all sources", { path: ["sources"] }, "example.yaml sources -"],
  ["all claims", { path: ["claims"] }, "example.yaml claims -"],
  ["the article", { path: ["article", "title"] }, `example.yaml article.title ${hash("A made-up article")}`],
  [
    "a name with a space",
    { file: "claims/die brücke.yaml", path: ["article", "titel"] },
    `die_brücke.yaml article.titel ${hash("Made up")}`,
  ],
  [
    "settings",
    { file: "onrecord.yaml", path: ["rules", "no-such"] },
    `onrecord.yaml rules.no-such ${hash("off")}`,
  ],
  ["words of the text", { file: "claims/example.txt" }, `example.txt - ${hash("The road is closed")}`],
  [
    "words that a finding names",
    { path: ["article"], about: "1 May" },
    `example.yaml article ${hash("1 May")}`,
  ],
  ["what may not be kept", { path: ["article", "title"], conceals: true }, "example.yaml article.title -"],
  ["words that may not be kept", { about: "Made up", conceals: true }, "example.yaml - -"],
  ["a file that is not of the desk", { file: "claims/gone.yaml", path: ["article"] }, "gone.yaml article -"],
])("%s", (_, finding, print) => {
  expect(printOf(finding)).toBe(`quote/form ${print}`);
});
