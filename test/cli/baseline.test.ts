import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

  test("a credit in short and the same one in full are one", async () => {
    const short = `${ARTICLE}claims:\n  shut: { quote: The bridge is shut, statement: The bridge is shut., attribution: nobody }\n`;
    const desk = await withBaseline({ "onrecord.yaml": "", "claims/bridge.yaml": short });
    for (const attribution of ["{ source: nobody }", "[nobody]", "[{ source: nobody }]"]) {
      writeFileSync(
        join(desk, "claims/bridge.yaml"),
        short
          .replace("attribution: nobody", `attribution: ${attribution}`)
          .replace("quote: The bridge is shut", "quote: { exact: The bridge is shut }"),
      );
      expect(await checked(desk)).toMatch(/^1 article/);
    }
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
      "its sources in another file of the desk",
      (desk) => {
        const record = readFileSync(join(desk, "claims/bridge.yaml"), "utf8");
        const [head = "", sources = ""] = record.split(/(?=^sources:|^claims:)/m);
        writeFileSync(join(desk, "claims/sources.yaml"), sources);
        writeFileSync(join(desk, "claims/bridge.yaml"), record.replace(sources, ""));
        expect(head).toContain("article");
      },
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
    expect((await onrecord(["check"], desk)).stderr).not.toContain("--prune-baseline");
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
    expect((await onrecord(["check"], desk)).stderr).toContain("onrecord check --prune-baseline");
    expect((await onrecord(["check", "bridge"], desk)).stderr).not.toContain("--prune-baseline");
    const before = JSON.parse(readFileSync(join(desk, BASELINE), "utf8")).findings;
    expect((await onrecord(["check", "--prune-baseline"], desk)).stdout).toMatch(
      /removed \d+ findings? no longer found/,
    );
    const after = JSON.parse(readFileSync(join(desk, BASELINE), "utf8")).findings;
    // That quotes were never compared is said once for all of them, and of a single one at its own place.
    const isLeft = (line: string) => !line.includes("bridge/closed") && !line.startsWith("quote/unverified");
    expect(after).toEqual(before.filter(isLeft));
    expect((await onrecord(["check", "--prune-baseline"], desk)).stdout).toContain("nothing to prune");
    expect((await onrecord(["check"], desk)).stderr).not.toContain("--prune-baseline");
  });
});

describe("findings that are like each other", () => {
  const TEXT = "“The bridge is closed,” the council said. “It will open again in June,” it added.\n";
  const LOGGED = `${ARTICLE}claims:\n  other:\n    quote: the council said\n    statement: The council said so.\n    attribution: council\n`;
  const QUOTATION = ["--rule", "quote/orphan", "--format", "concise", "--fail-on", "note"];

  test("a quotation that nobody logged is not taken for another one", async () => {
    const desk = await withBaseline({
      "onrecord.yaml": "",
      "claims/bridge.yaml": LOGGED,
      "claims/bridge.txt": TEXT,
    });
    writeFileSync(
      join(desk, "claims/bridge.txt"),
      TEXT.replace("It will open again in June", "It will not open again"),
    );
    const { stdout } = await onrecord(["check", ...QUOTATION], desk);
    expect(stdout.match(/quote\/orphan/g)).toHaveLength(1);
    expect(stdout).toContain("It will not open again");
  });

  test("a quote that was never verified is not taken for others", async () => {
    const desk = await withBaseline();
    const record = join(desk, "claims/bridge.yaml");
    writeFileSync(record, `${readFileSync(record, "utf8")}${CLOSED.replace("closed:", "shut:")}`);
    expect(await checked(desk)).toContain("quote/unverified");
  });
});

describe("what nobody could look for is not gone", () => {
  const TEXT = "“The bridge is closed,” the council said. “It will open again in June,” it added.\n";
  const files = {
    "onrecord.yaml": "",
    "claims/bridge.yaml": `${ARTICLE}claims:\n  closed: { quote: The bridge is closed, statement: The bridge is closed., attribution: council }\n`,
    "claims/bridge.txt": TEXT,
  };
  const stale = async (desk: string) => (await onrecord(["check"], desk)).stderr;

  test("because the text is not available", async () => {
    const desk = await withBaseline(files);
    const before = readFileSync(join(desk, BASELINE), "utf8");
    expect(before).toContain("quote/orphan");
    rmSync(join(desk, "claims/bridge.txt"));
    expect(await stale(desk)).toBe("");
    await onrecord(["check", "--prune-baseline"], desk);
    expect(readFileSync(join(desk, BASELINE), "utf8")).toContain("quote/orphan");
  });

  test("because the rule is turned off", async () => {
    const desk = await withBaseline(files);
    writeFileSync(join(desk, "onrecord.yaml"), "rules: { quote/orphan: off }\n");
    expect(await stale(desk)).toBe("");
  });

  test("a record that is gone is gone", async () => {
    const desk = await withBaseline(files);
    rmSync(join(desk, "claims/bridge.yaml"));
    expect(await stale(desk)).toContain("In the baseline but no longer found: ");
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

  test("one of a newer version is not written over", async () => {
    const newer = '{ "baseline": 2, "findings": [] }';
    const desk = folderWith({ ...DESK, [BASELINE]: newer });
    const { code, stderr } = await onrecord(["check", "--write-baseline"], desk);
    expect({ code, stderr }).toMatchSnapshot();
    expect(readFileSync(join(desk, BASELINE), "utf8")).toBe(newer);
    writeFileSync(join(desk, BASELINE), "{");
    expect((await onrecord(["check", "--write-baseline"], desk)).code).toBe(0);
  });

  test("with broken settings nothing is written", async () => {
    const desk = folderWith({ ...DESK, "onrecord.yaml": "rules: { quote/from: off }\n" });
    expect(await onrecord(["check", "--write-baseline"], desk)).toMatchSnapshot();
  });
});
