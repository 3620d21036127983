import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const ARTICLE = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
`;
const FOUR_HUNDRED = `  four-hundred:
    quote: About 400 lorries cross the bridge every day
    statement: About 400 lorries cross the bridge every day.
    attribution: { source: council, cue: said }
`;
const CLOSED = `  closed:
    quote: The bridge is closed to lorries
    statement: The bridge is closed to lorries, and it will stay so.
    attribution: { source: council, cue: said }
    evidence:
      - { kind: document, shows: supports, url: "ftp://example.org/1", source: council }
      - { kind: document, shows: supports, url: "ftp://example.org/2", source: council }
`;
const DESK = { "onrecord.yaml": "", "claims/bridge.yaml": `${ARTICLE}claims:\n${FOUR_HUNDRED}${CLOSED}` };

const BASELINE = "onrecord-baseline.json";

async function withBaseline(files: Readonly<Record<string, string>> = DESK): Promise<string> {
  const desk = folderWith(files);
  expect((await onrecord(["check", "--write-baseline"], desk)).code).toBe(0);
  return desk;
}

/** The findings that count, and the line that sums up. */
async function checked(desk: string): Promise<string> {
  return (await onrecord(["check", "--format", "concise", "--fail-on", "note"], desk)).stdout;
}

describe("--write-baseline", () => {
  test("keeps what is found by rule, claim, field and value, in a file that can be read", async () => {
    const desk = await withBaseline();
    const { baseline, findings } = JSON.parse(readFileSync(join(desk, BASELINE), "utf8"));
    expect(baseline).toBe(1);
    expect(findings).toContain(
      findings.find((line: string) =>
        /^figure\/unrecorded bridge\/four-hundred quote [0-9a-f]{16}$/.test(line),
      ),
    );
    expect(findings).toEqual([...findings].sort());
    expect(await checked(desk)).toMatch(/^1 article.* 0 errors, 0 warnings, 0 notes/);
    expect((await onrecord(["check", "--fail-on", "note"], desk)).code).toBe(0);
  });

  test("only what is new counts from then on", async () => {
    const desk = await withBaseline();
    const record = join(desk, "claims/bridge.yaml");
    writeFileSync(
      record,
      `${readFileSync(record, "utf8")}  new:\n    quote: x y z\n    statement: X.\n    attribution: nobody\n`,
    );
    expect(await checked(desk)).toContain("record/unknown-reference");
    expect(await checked(desk)).not.toContain("four-hundred");
    expect((await onrecord(["check"], desk)).code).toBe(1);
  });

  test("a second finding like one of the baseline is new", async () => {
    const desk = await withBaseline();
    const record = join(desk, "claims/bridge.yaml");
    const item = '      - { kind: document, shows: supports, url: "ftp://example.org/2", source: council }\n';
    writeFileSync(record, readFileSync(record, "utf8").replace(item, item + item));
    expect((await checked(desk)).match(/^claims.*evidence/gm)?.length).toBeGreaterThan(0);
  });

  test.each<[name: string, change: (desk: string) => void]>([
    [
      "the claims in another order",
      (desk) =>
        writeFileSync(join(desk, "claims/bridge.yaml"), `${ARTICLE}claims:\n${CLOSED}${FOUR_HUNDRED}`),
    ],
    [
      "the record in another folder",
      (desk) => {
        mkdirSync(join(desk, "claims/2024/05"), { recursive: true });
        renameSync(join(desk, "claims/bridge.yaml"), join(desk, "claims/2024/05/bridge.yaml"));
      },
    ],
    [
      "values quoted, folded and commented otherwise, list items in another order",
      (desk) =>
        writeFileSync(
          join(desk, "claims/bridge.yaml"),
          `# A comment\n\n${ARTICLE}claims:
  # Another
  closed:
    statement: "The bridge is closed to lorries, and it will stay so."
    evidence: [
      { source: council, kind: document, shows: supports, url: 'ftp://example.org/2' },
      { url: 'ftp://example.org/1', kind: document, shows: supports, source: council } ]
    attribution:
      source: council
      cue: >-
        said
    quote: >-
      The bridge is
      closed to lorries

${FOUR_HUNDRED}`,
        ),
    ],
  ])("%s changes nothing", async (_, change) => {
    const desk = await withBaseline();
    change(desk);
    expect(await checked(desk)).toMatch(/^1 article.* 0 errors, 0 warnings, 0 notes/);
    expect((await onrecord(["check"], desk)).stdout).not.toContain("--prune-baseline");
  });

  test("what keeps a file from being read is not taken into it", async () => {
    const desk = await withBaseline({ ...DESK, "claims/broken.yaml": 'article: "\n' });
    expect(readFileSync(join(desk, BASELINE), "utf8")).not.toContain("record/syntax");
    expect(await checked(desk)).toContain("record/syntax");
  });
});

describe("--prune-baseline", () => {
  test("what is gone is reported, and dropped when that is asked for", async () => {
    const desk = await withBaseline();
    writeFileSync(join(desk, "claims/bridge.yaml"), `${ARTICLE}claims:\n${FOUR_HUNDRED}`);
    expect((await onrecord(["check"], desk)).stdout).toContain("onrecord check --prune-baseline");
    expect((await onrecord(["check", "bridge"], desk)).stdout).not.toContain("--prune-baseline");
    const before = JSON.parse(readFileSync(join(desk, BASELINE), "utf8")).findings;
    expect((await onrecord(["check", "--prune-baseline"], desk)).stdout).toMatch(
      /dropped \d+ findings? no longer found/,
    );
    const after = JSON.parse(readFileSync(join(desk, BASELINE), "utf8")).findings;
    // That quotes were never compared is said once for all of them, and of a single one at its own place.
    const isLeft = (line: string) => !line.includes("bridge/closed") && !line.startsWith("quote/unverified");
    expect(after).toEqual(before.filter(isLeft));
    expect((await onrecord(["check", "--prune-baseline"], desk)).stdout).toContain("nothing in it is stale");
    expect((await onrecord(["check"], desk)).stdout).not.toContain("--prune-baseline");
  });
});

describe("a baseline that cannot be used ends with 2 and stays as it is", () => {
  test.each([
    ["not JSON", "{"],
    ["of a newer version", '{ "baseline": 2, "findings": [] }'],
    ["something else", '{ "findings": {} }'],
    ["two versions merged", "<<<<<<< HEAD\n{}\n"],
  ])("%s", async (_, content) => {
    const desk = folderWith({ ...DESK, [BASELINE]: content });
    for (const option of [[], ["--prune-baseline"]]) {
      const { code, stdout, stderr } = await onrecord(["check", ...option], desk);
      expect({ code, stdout, stderr }).toMatchSnapshot();
      expect(code).toBe(2);
    }
    expect(readFileSync(join(desk, BASELINE), "utf8")).toBe(content);
  });

  test.each([
    ["with a path", ["--write-baseline", "bridge"]],
    ["with one rule", ["--write-baseline", "--rule", "quote/form"]],
    ["of a change", ["--prune-baseline", "--since", "HEAD"]],
    ["written and pruned at once", ["--prune-baseline", "--write-baseline"]],
    ["none to prune", ["--prune-baseline"]],
  ])("%s", async (_, options) => {
    const desk = folderWith(DESK);
    const { code, stderr } = await onrecord(["check", ...options], desk);
    expect({ code, stderr }).toMatchSnapshot();
    expect(code).toBe(2);
  });

  test("with broken settings nothing is written", async () => {
    const desk = folderWith({ ...DESK, "onrecord.yaml": "rules: { quote/from: off }\n" });
    expect(await onrecord(["check", "--write-baseline"], desk)).toMatchSnapshot();
  });
});
