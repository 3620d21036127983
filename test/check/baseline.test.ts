import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baselineOf, formatBaseline, parseBaseline } from "../../src/check/baseline.ts";
import { writeBaseline } from "../../src/check/baseline-file.ts";
import { type CheckRequest, checkDesk } from "../../src/check/check-desk.ts";
import type { Finding } from "../../src/check/finding.ts";
import { openDesk } from "../../src/desk/open.ts";
import { folderWith } from "../cli/run.ts";

const BASELINE = "onrecord-baseline.json";
const TODAY = new Date(Date.UTC(2026, 10, 24));

describe("what a baseline's file says", () => {
  test("a finding a line, in the order of the alphabet", () => {
    const findings = ["quote/form a/b quote -", "quote/cue a/b quote -", "quote/cue a/b quote -"];
    expect(formatBaseline({ findings })).toBe(`{
  "baseline": 1,
  "findings": [
    "quote/cue a/b quote -",
    "quote/cue a/b quote -",
    "quote/form a/b quote -"
  ]
}
`);
    expect(parseBaseline(formatBaseline({ findings }))).toEqual({ baseline: 1, findings: findings.sort() });
  });

  test("none", () => {
    expect(formatBaseline({ findings: [] })).toBe('{\n  "baseline": 1,\n  "findings": []\n}\n');
  });

  test("a byte-order mark before it is of no account, and one in it stays", () => {
    expect(parseBaseline('\uFEFF{ "baseline": 1, "findings": ["a\uFEFF"] }')).toEqual({
      baseline: 1,
      findings: ["a\uFEFF"],
    });
    expect(parseBaseline('{ "baseline": 1, "findings": ["a\uFEFF"] }')).toEqual({
      baseline: 1,
      findings: ["a\uFEFF"],
    });
  });

  const CONFLICT =
    "It has merge-conflict markers. Keep the lines of both sides, or write it again with `onrecord check --write-baseline`.";
  const NO_JSON = "It is not JSON. Write it again with `onrecord check --write-baseline`.";
  test.each([
    ["<<<<<<< HEAD", CONFLICT],
    ["=======", CONFLICT],
    [">>>>>>> branch", CONFLICT],
    ["<", NO_JSON],
    ["=", NO_JSON],
    [">", NO_JSON],
    ['"<<<<<<< HEAD", "=======", ">>>>>>> branch"', NO_JSON],
  ])("a line of it is %s", (line, problem) => {
    expect(parseBaseline(`{\n${line}\n}\n`)).toEqual({ problem });
  });
});

describe("what is taken into a baseline", () => {
  const place = { offset: 0, line: 1, column: 1 };
  const finding: Finding = {
    rule: "quote/form",
    severity: "warning",
    message: "Made up",
    file: "claims/a.yaml",
    range: { start: place, end: place },
    related: [],
    suggestions: [],
    fingerprint: "quote/form a/b quote -",
  };
  const { fingerprint: _, ...withoutFingerprint } = finding;
  test.each<[name: string, finding: Finding, isTaken: boolean]>([
    ["a finding", finding, true],
    [
      "not one that somebody has waived",
      { ...finding, waiver: { by: "EF", on: "2024", reason: "x" } },
      false,
    ],
    ["not one that must be fixed", { ...finding, rule: "record/syntax" }, false],
    ["not one that has no fingerprint", withoutFingerprint, false],
  ])("%s", (_, one, isTaken) => {
    expect(baselineOf([one])).toEqual({ findings: isTaken ? ["quote/form a/b quote -"] : [] });
  });
});

const ARTICLE =
  "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }";
const SOURCES = "sources:\n  gazette: { name: The Gazette (made up), kind: outlet }\n";
const claim = (id: string, rest = "") =>
  `  ${id}: { quote: It is so, statement: It is so., attribution: { source: gazette, cue: said }${rest} }\n`;
const WAIVED = ", waivers: [{ rule: check/unchecked, by: EF, on: 2024-05-03, reason: made up }]";
const DESK = {
  "onrecord.yaml": "",
  "claims/bridge.yaml": `${ARTICLE}\n${SOURCES}claims:\n${claim("closed")}${claim("open", WAIVED)}`,
};

function written(files: Readonly<Record<string, string>>): {
  readonly said: string;
  readonly lines: readonly string[];
  readonly root: string;
} {
  const root = folderWith(files);
  const said = writeBaseline(openDesk(root), { today: TODAY });
  const { findings } = JSON.parse(readFileSync(join(root, BASELINE), "utf8"));
  return { said, lines: findings, root };
}

describe("writing a baseline", () => {
  test("says how many findings it has; those that are waived are not among them", () => {
    const { said, lines } = written(DESK);
    expect(said).toBe(
      `Wrote onrecord-baseline.json: ${lines.length} findings. From now on, only new ones count.`,
    );
    expect(lines.filter((line) => line.startsWith("check/unchecked"))).toEqual([
      expect.stringContaining("bridge/closed"),
    ]);
  });

  test("says what has to be fixed all the same", () => {
    const { said, lines } = written({ ...DESK, "claims/broken.yaml": 'article: "\n' });
    expect(said).toBe(
      `Wrote onrecord-baseline.json: ${lines.length} findings. From now on, only new ones count.\nNot included, because these must be fixed: 1 finding. Run \`onrecord check\`.`,
    );
  });

  test("one finding is one", () => {
    expect(written({ "onrecord.yaml": "", "claims/a.yaml": `${ARTICLE}\n` }).said).toBe(
      "Wrote onrecord-baseline.json: 1 finding. From now on, only new ones count.",
    );
  });
});

test("a baseline that cannot be read is no baseline that there is not", () => {
  const root = folderWith(DESK);
  mkdirSync(join(root, BASELINE));
  expect(() => checkDesk(openDesk(root))).toThrow(
    /^onrecord-baseline\.json cannot be used\. This is a folder/,
  );
});

describe("a check", () => {
  const checked = (root: string, request: CheckRequest = {}) =>
    checkDesk(openDesk(root), { today: TODAY, ...request });

  test("without a baseline has nothing to compare with", () => {
    const { hasBaseline, stale, findings } = checked(folderWith(DESK));
    expect({ hasBaseline, stale }).toEqual({ hasBaseline: false, stale: [] });
    expect(findings.filter(({ fingerprint, known }) => fingerprint !== undefined || known)).toEqual([]);
  });

  test("gives fingerprints where they are asked for", () => {
    const { hasBaseline, findings } = checked(folderWith(DESK), { fingerprints: true });
    expect(hasBaseline).toBe(false);
    expect(findings.filter(({ fingerprint }) => fingerprint === undefined)).toEqual([]);
  });

  test("marks what the baseline knows", () => {
    const { root, lines } = written(DESK);
    const { hasBaseline, stale, findings } = checked(root);
    expect({ hasBaseline, stale }).toEqual({ hasBaseline: true, stale: [] });
    expect(findings.filter(({ known }) => known)).toHaveLength(lines.length);
  });

  const GONE = [
    "no-such/rule bridge/closed quote -",
    "quote/form",
    "quote/form gone/closed quote -",
    "record/compound-statement bridge/gone statement -",
    "words that are no fingerprint",
  ];
  const UNKNOWN = [
    "quote/form bridge/closed quote -",
    "quote/orphan bridge.txt - -",
    "quote/orphan bridge.lock - -",
  ];

  test("tells what is gone from what nobody could look for", () => {
    const baseline = formatBaseline({ findings: [...GONE, ...UNKNOWN] });
    const root = folderWith({ ...DESK, [BASELINE]: baseline });
    // Without the text, nobody knows of the quotes.
    expect(checked(root).stale).toEqual([...GONE].sort());
    const off = folderWith({ ...DESK, [BASELINE]: baseline, "onrecord.yaml": "rules: { record: off }\n" });
    expect(checked(off).stale).toEqual(GONE.filter((line) => !line.startsWith("record/")).sort());
  });

  test.each<[name: string, request: CheckRequest]>([
    ["articles", { names: ["bridge"] }],
    ["rules", { rules: ["quote/form", "record/compound-statement"] }],
    ["files", { files: ["claims/bridge.yaml"] }],
  ])("of some %s alone cannot tell what is gone", (_, request) => {
    expect(
      checked(folderWith({ ...DESK, [BASELINE]: formatBaseline({ findings: GONE }) }), request).stale,
    ).toEqual([]);
  });
});
