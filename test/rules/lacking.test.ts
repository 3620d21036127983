import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../../src/check/check.ts";
import { type Example, exampleRecord } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { parse } from "../../src/yaml/parse.ts";
import { exampleDesk } from "./example-desk.ts";
import { TODAY } from "./said.ts";

/*
 * Whatever a record lacks is reported where it is missing. No rule may stumble over it.
 */

interface Data {
  [key: string]: unknown;
}

/** An example of which the record, and those beside it, were changed. */
function changed(example: Example, change: (record: Data) => void): Example {
  const of = (content: string) => {
    const record = (parse(content).value ?? {}) as Data;
    change(record);
    return stringify(record);
  };
  const files = Object.entries(example.files ?? {}).map(([path, content]) => [
    path,
    path.endsWith(".yaml") ? of(content) : content,
  ]);
  return { ...example, record: of(exampleRecord(example)), files: Object.fromEntries(files) };
}

const WITHOUT: Readonly<Record<string, (record: Data) => void>> = {
  "an article": (record) => delete record["article"],
  "a publisher and a language": ({ article }) => {
    for (const key of ["publisher", "language"]) delete (article as Data | undefined)?.[key];
  },
  "sources of its own": (record) => delete record["sources"],
  attributions: (record) => eachClaim(record, (claim) => delete claim["attribution"]),
  "evidence, figures and relations": (record) =>
    eachClaim(record, (claim) => {
      for (const key of ["evidence", "figures", "denies", "confirms", "repeats", "corrects", "contradicts"])
        delete claim[key];
    }),
};

function eachClaim({ claims }: Data, change: (claim: Data) => void): void {
  for (const claim of Object.values((claims ?? {}) as Data))
    if (typeof claim === "object" && claim !== null) change(claim as Data);
}

describe.each(rules)("$id", (rule) => {
  test("says what it can of a record that lacks something", () => {
    for (const example of Object.values(rule.examples)) {
      for (const [what, lacking] of Object.entries(WITHOUT)) {
        const desk = exampleDesk({ ...changed(example, lacking), settings: example.settings ?? "" });
        const findings = check(desk, { rules: [rule], today: TODAY });
        expect({ what, rules: [...new Set(findings.map((finding) => finding.rule))] }).toEqual({
          what,
          rules: findings.length > 0 ? [rule.id] : [],
        });
      }
    }
  });
});

test("what was withdrawn is no longer looked at, but for what would break or betray something", () => {
  const withdrawn = { on: "2024-05-03", by: "AB", reason: "It was wrong." };
  const still = rules.filter((rule) => {
    const all = changed(rule.examples.failing, (record) =>
      eachClaim(record, (claim) => Object.assign(claim, { withdrawn })),
    );
    return check(exampleDesk(all), { rules: [rule], today: TODAY }).length > 0;
  });
  expect(still.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "anonymity/identity-in-record",
      "denial/not-logged",
      "quote/orphan",
      "quote/text-changed",
      "record/duplicate-id",
      "record/impossible-date",
      "record/schema",
      "record/unknown-key",
      "record/unused-setting",
      "record/unused-source",
    ]
  `);
});
