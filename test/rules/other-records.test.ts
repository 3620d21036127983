import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../../src/check/check.ts";
import { type Example, exampleRecord } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { parse } from "../../src/yaml/parse.ts";
import { exampleDesk } from "./example-desk.ts";
import { TODAY } from "./said.ts";

/*
 * What each rule says of its examples where the record is another one: one that lacks something (that is reported where it is
 * missing, and no rule may stumble over it), that is withdrawn, in another language, of another mode.
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

test("what looks at words is silent in a language whose words it does not know", () => {
  const silent = rules.filter((rule) => {
    const german = changed(rule.examples.failing, ({ article }) => {
      Object.assign((article ?? {}) as Data, { language: "de" });
    });
    return check(exampleDesk(german), { rules: [rule], today: TODAY }).length === 0;
  });
  expect(silent.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "anonymity/declined-and-quoted",
      "anonymity/spokesperson",
      "attribution/credited-in-text",
      "attribution/loaded-cue",
      "attribution/other-voice",
      "attribution/passive-no-source",
      "attribution/plural-sources",
      "attribution/vague-source",
      "denial/no-comment",
      "denial/not-logged",
      "figure/not-in-quote",
      "figure/unrecorded",
      "quote/translation",
      "record/statement-differs",
      "record/syntax",
      "waiver/unused",
    ]
  `);
});

describe("what a rule says of our own draft and of another outlet's article", () => {
  const told = ({ id, examples: { failing } }: (typeof rules)[number], mode: string) => {
    const other = changed(failing, ({ article }) => {
      Object.assign((article ?? {}) as Data, { mode });
    });
    return check(exampleDesk(other), { rules, today: TODAY })
      .filter(({ rule }) => rule === id)
      .map(({ message }) => message);
  };

  test.each(rules)("$id", (rule) => {
    const [ours, others] = [told(rule, "in-house"), told(rule, "external")];
    expect(JSON.stringify(ours) === JSON.stringify(others) ? "the same" : { ours, others }).toMatchSnapshot();
  });
});
