import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { problemsOf } from "../reporters/official-sarif.ts";
import { folderWith, onrecord } from "./run.ts";

const RECORD = `article: { title: The bridge is closed (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  closed:
    quote: The bridge is closed to all lorries
    statement: The bridge is closed to lorries.
    attribution: { source: counsil, cue: said }
  four-hundred:
    quote: About 400 of them cross it every day
    statement: About 400 lorries cross the bridge every day.
    attribution: none
  five-hundred:
    quote: About 500 of them cross it every day
    statement: About 500 lorries cross the bridge every day.
    attribution: none
    waivers:
      - { rule: figure/unrecorded, by: AB, on: 2024-05-03, reason: the number is of last year }
`;

const DESK = { "onrecord.yaml": "name: A made-up desk\n", "claims/bridge.yaml": RECORD };
const RULES = ["--rule", "record/unknown-reference", "--rule", "figure/unrecorded"];

/** Runs a check of two rules; one error, one note and one waived note are found. */
async function check(args: readonly string[], desk = folderWith(DESK), cwd = desk) {
  return { desk, ...(await onrecord(["check", ...RULES, ...args], cwd)) };
}

describe("formats for programs", () => {
  test("SARIF is what the official schema says", async () => {
    const { stdout, code } = await check(["--format", "sarif"]);
    const log = JSON.parse(stdout);
    expect(problemsOf(log)).toEqual([]);
    expect(code).toBe(1);
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(log.runs[0].tool.driver).toMatchObject({ name: "onrecord", version });
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: "record/unknown-reference",
        ruleIndex: 1,
        level: "error",
        suppressions: [],
        partialFingerprints: { "onrecord/v1": expect.stringContaining("bridge/closed") },
      },
      { ruleId: "figure/unrecorded", ruleIndex: 0, level: "note", suppressions: [] },
      {
        ruleId: "figure/unrecorded",
        suppressions: [{ kind: "inSource", justification: "AB, 2024-05-03: the number is of last year" }],
      },
    ]);
  });

  test("JUnit", async () => {
    const { stdout, code } = await check(["--format", "junit"]);
    new SaxesParser().write(stdout).close();
    expect(stdout.replace(/ time="[\d.]+"/g, "")).toMatchSnapshot();
    expect(code).toBe(1);
  });

  test("GitHub's workflow commands", async () => {
    const { stdout, code } = await check(["--format", "github"]);
    expect(stdout.replace(/onrecord-[\da-f]{64}/g, "TOKEN")).toMatchSnapshot();
    expect(code).toBe(1);
  });

  test("Markdown", async () => {
    expect((await check(["--format", "markdown"])).stdout).toMatchSnapshot();
  });

  test("--quiet keeps what is waived", async () => {
    const { stdout } = await check(["--format", "sarif", "--quiet"]);
    const { results } = JSON.parse(stdout).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown[] }) => suppressions.length)).toEqual([
      0, 1,
    ]);
  });

  test("a desk in a folder of its repository: paths are told from the repository's root", async () => {
    const folder = folderWith({
      ".git/HEAD": "ref: refs/heads/main\n",
      "desk/onrecord.yaml": DESK["onrecord.yaml"],
      "desk/claims/bridge.yaml": RECORD,
    });
    const desk = join(folder, "desk");
    for (const cwd of [desk, join(desk, "claims")]) {
      const { stdout } = await check(["--format", "github"], desk, cwd);
      expect(stdout).toMatch(/^::error file=desk\/claims\/bridge\.yaml,/);
      const { runs } = JSON.parse((await check(["--format", "sarif"], desk, cwd)).stdout);
      expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
        uri: "desk/claims/bridge.yaml",
        uriBaseId: "%SRCROOT%",
      });
      expect(runs[0].originalUriBaseIds).toEqual({
        "%SRCROOT%": { description: { text: "The root of the git repository." } },
      });
    }
  });

  test("outside git, paths are told from the folder where the check runs", async () => {
    const desk = folderWith(DESK);
    const { stdout } = await check(["--format", "github"], desk, join(desk, "claims"));
    expect(stdout).toMatch(/^::error file=bridge\.yaml,/);
  });
});

describe("formats for people", () => {
  test("--waived shows who waived what", async () => {
    expect((await check(["--waived"])).stdout).toMatchSnapshot();
    expect((await check(["--waived", "--format", "concise"])).stdout).toMatchSnapshot();
  });

  test("what a record says gives GitHub no commands", async () => {
    const hostile = '"##[add-mask]the", "::error::x": "\\n::add-mask::the\\n"';
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": RECORD.replace("counsil", hostile) });
    const lines = (await onrecord(["check", "--format", "github"], desk)).stdout.trimEnd().split("\n");
    const stop = lines.findIndex((line) => line.startsWith("::stop-commands::"));
    for (const line of lines.slice(0, stop))
      expect(line).toMatch(/^::(?:error|warning|notice) file=claims\//);
    const report = lines.slice(stop + 1, -1);
    expect(report.some((line) => line.includes("##[add-mask]the"))).toBe(true);
    expect(lines.at(-1)).toBe(`::${lines[stop]?.slice("::stop-commands::".length)}::`);
    expect(report).not.toContain(lines.at(-1));
  });
});

describe("--output", () => {
  test("writes each report to its file, the last to standard output", async () => {
    const args = ["--format", "sarif", "--output", "a.sarif", "--output", "b.xml", "--format", "junit"];
    const { desk, stdout, code } = await check([...args, "--format", "concise"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^claims\/bridge\.yaml:8:28 error record\/unknown-reference /);
    expect(JSON.parse(readFileSync(join(desk, "a.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(join(desk, "b.xml"), "utf8")).toMatch(/^<\?xml .*<\/testsuites>\n$/s);
  });

  test("without a format takes the report for people, without colours", async () => {
    const desk = folderWith(DESK);
    const options = ["check", ...RULES, "--output", "report.txt"];
    const { stdout } = await onrecord(options, join(desk, "claims"), { env: { FORCE_COLOR: "1" } });
    expect(stdout).toBe("");
    const report = readFileSync(join(desk, "claims/report.txt"), "utf8");
    expect(report.replace(/\d\.\d\d s/, "… s")).toBe((await check([], desk)).stdout);
  });

  test("through a link, into the file that is there", async () => {
    const desk = folderWith({ ...DESK, "old.json": "old" });
    symlinkSync("old.json", join(desk, "link.json"));
    await check(["--format", "json", "--output", "link.json"], desk);
    expect(JSON.parse(readFileSync(join(desk, "old.json"), "utf8")).version).toBe(1);
  });

  test("into a pipe", () => {
    const script = `mkfifo pipe; cat pipe > copy.json & "$0" "$1" check --format json --output pipe; wait`;
    const desk = folderWith(DESK);
    spawnSync("sh", ["-c", script, process.execPath, resolve("dist/cli.js")], {
      cwd: desk,
      env: { ...process.env, ONRECORD_NO_CACHE: "1" },
    });
    expect(JSON.parse(readFileSync(join(desk, "copy.json"), "utf8")).version).toBe(1);
  });

  test("that cannot be written is wrong usage; the others are written", async () => {
    const desk = folderWith(DESK);
    mkdirSync(join(desk, "folder"));
    const args = [
      "--format",
      "json",
      "--output",
      "no/such/a.json",
      "--format",
      "junit",
      "--output",
      "folder",
    ];
    const { code, stdout, stderr } = await check(
      [...args, "--format", "sarif", "--output", "b.sarif", "--format", "concise"],
      desk,
    );
    expect(stderr).toMatchSnapshot();
    expect(code).toBe(2);
    expect(stdout).toContain("record/unknown-reference");
    expect(readFileSync(join(desk, "b.sarif"), "utf8")).toContain("record/unknown-reference");
  });

  test.each(["claims/bridge.yaml", "./onrecord.yaml", "onrecord-baseline.json"])(
    "over %s, a file of the desk, is wrong usage",
    async (file) => {
      const desk = folderWith({ ...DESK, "onrecord-baseline.json": '{ "baseline": 1, "findings": [] }' });
      const before = readFileSync(join(desk, file), "utf8");
      const { code, stderr } = await check(["--output", file], desk);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `onrecord: ${file} belongs to the desk; refusing to overwrite it.\n`,
      });
      expect(readFileSync(join(desk, file), "utf8")).toBe(before);
    },
  );

  test.each([
    ["two formats for standard output", ["--format", "json", "--format", "sarif"]],
    ["an output too many", ["--format", "json", "--output", "a", "--output", "b"]],
    ["an unknown format", ["--format", "saarif"]],
  ])("%s: wrong usage", async (_, args) => {
    const { code, stdout, stderr } = await check(args);
    expect({ code, stdout, stderr }).toMatchSnapshot();
    expect(code).toBe(2);
  });
});
