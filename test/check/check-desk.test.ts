import { describe, expect, test } from "vitest";
import { type CheckRequest, checkDesk, exitCodeOf } from "../../src/check/check-desk.ts";
import { openDesk } from "../../src/desk/open.ts";
import { repositoryWith } from "../cli/repository.ts";
import { folderWith } from "../cli/run.ts";

const ARTICLE =
  "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\n";
const SOURCES = "sources:\n  gazette: { name: The Gazette (made up), kind: outlet }\n";
const claim = (id: string, rest = "") =>
  `  ${id}: { quote: It is so, statement: It is so., attribution: { source: gazette, cue: said }${rest} }\n`;
const WITHDRAWN = ", withdrawn: { on: 2024-05-03, by: EF, reason: made up }";
const ON_FILE = ", in-article: false";
const WAIVED = ", waivers: [{ rule: check/unchecked, by: EF, on: 2024-05-03, reason: made up }]";
const DESK = {
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/one.yaml": `${ARTICLE}claims:\n${claim("first")}${claim("gone", WITHDRAWN)}${claim("last", WAIVED)}${claim("file", ON_FILE)}`,
  "claims/two.yaml": `${ARTICLE}claims:\n${claim("only")}`,
};
const today = new Date(Date.UTC(2026, 10, 24));
const checked = (files: Readonly<Record<string, string>>, request: CheckRequest = {}) =>
  checkDesk(openDesk(folderWith(files)), { today, ...request });

test("the claims that were checked are those of the files that are asked for, but for what was withdrawn", () => {
  const one = ["one/first", "one/last", "one/file"].map((address) => ({ file: "claims/one.yaml", address }));
  expect(checked(DESK).claims).toEqual([...one, { file: "claims/two.yaml", address: "two/only" }]);
  expect(checked(DESK, { names: ["one"] }).claims).toEqual(one);
});

test("what is found, waived and known is counted", () => {
  const { totals, findings } = checked(DESK, { names: ["one"], rules: ["check/unchecked"] });
  expect(findings.map(({ claim: address, waiver }) => [address, waiver?.by])).toEqual([
    ["one/first", undefined],
    ["one/last", "EF"],
  ]);
  expect(totals).toEqual({
    articles: 1,
    claims: 3,
    drafts: 0,
    withdrawn: 1,
    quotes: { verified: 0, unchanged: 0, unverified: 2 },
    notInLock: 0,
    checks: { facts: 2, left: 2, attribution: 0, statement: 0 },
    findings: { error: 0, warning: 0, note: 1 },
    todo: 1,
    waived: 1,
    known: 0,
  });
  const baseline = {
    baseline: 1,
    findings: ["one/first", "one/last"].map((of) => `check/unchecked ${of} - -`),
  };
  const compared = checked(
    { ...DESK, "onrecord-baseline.json": JSON.stringify(baseline) },
    { rules: ["check/unchecked"] },
  ).totals;
  // One that is waived is not known beside that.
  expect({ waived: compared.waived, known: compared.known }).toEqual({ waived: 1, known: 1 });
});

describe("settings that are broken are reported whatever is asked for", () => {
  const broken = { ...DESK, "onrecord.yaml": "nmae: x\n", "claims/two.yaml": `${ARTICLE}colour: red\n` };
  test.each<[name: string, request: CheckRequest, files: readonly string[]]>([
    ["one rule", { rules: ["quote/form"] }, ["onrecord.yaml"]],
    ["the rule that reports it", { rules: ["record/unknown-key"] }, ["claims/two.yaml", "onrecord.yaml"]],
    ["one article", { names: ["one"], rules: ["record/unknown-key"] }, ["onrecord.yaml"]],
  ])("%s", (_, request, files) => {
    const result = checked(broken, request);
    expect(result.findings.map(({ file }) => file)).toEqual(files);
    expect(result.isMisused).toBe(true);
    expect(exitCodeOf(result)).toBe(2);
  });

  test("settings that are right are not", () => {
    const result = checked(
      { ...DESK, "claims/two.yaml": `${ARTICLE}colour: red\n` },
      { rules: ["quote/form"] },
    );
    expect(result.findings).toEqual([]);
    expect(exitCodeOf(result)).toBe(0);
  });
});

test.each<[limit: CheckRequest["failOn"], code: number]>([
  [undefined, 0],
  ["never", 0],
  ["error", 0],
  ["warning", 0],
  ["note", 1],
])("notes alone, where a check fails on %s", (failOn, code) => {
  expect(exitCodeOf(checked(DESK, { rules: ["check/unchecked"], failOn }))).toBe(code);
});

test.each<[limit: CheckRequest["failOn"], code: number]>([
  [undefined, 1],
  ["never", 0],
  ["note", 1],
])("an error in a record is no wrong usage: failing on %s", (failOn, code) => {
  const result = checked({ ...DESK, "claims/two.yaml": `${ARTICLE}colour: red\n` }, { failOn });
  expect(result.isMisused).toBe(false);
  expect(exitCodeOf(result)).toBe(code);
});

test("a warning about the settings is no wrong usage", () => {
  const result = checked({ ...DESK, "onrecord.yaml": "paths: { nowhere: { rules: { quote: off } } }\n" });
  const ofSettings = result.findings.filter(({ file }) => file === "onrecord.yaml");
  expect(ofSettings.map(({ severity }) => severity)).not.toContain("error");
  expect(result.isMisused).toBe(false);
});

test("what git cannot tell is said only where a rule asks for it", () => {
  const { root, desk } = openDesk(repositoryWith(DESK));
  const opened = { root, desk: { ...desk, history: () => ({ former: new Map(), trouble: "Made up." }) } };
  const notices = (request: CheckRequest) => checkDesk(opened, request).notices;
  expect(notices({})).toEqual(["The history of the claims was not checked. Made up."]);
  expect(notices({ rules: ["record/reused-id"] })).toHaveLength(1);
  expect(notices({ rules: ["quote/form"] })).toEqual([]);
  expect(notices({ rules: ["quote/form", "record/reused-id"] })).toHaveLength(1);
});
