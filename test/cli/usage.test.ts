import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const DESK = {
  "onrecord.yaml": "name: A made-up desk\n",
  "claims/bridge-closed.yaml": `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
claims:
  closed: { quote: The bridge is closed, statement: The bridge is closed., attribution: gazette }
`,
};

/** A second article, so that one has to be chosen. */
const TWO = {
  ...DESK,
  "claims/ferry-full.yaml": "article: { title: F, publisher: gazette, language: en, mode: in-house }\n",
};

describe("wrong usage ends with 2 and says what to do", () => {
  test.each<[name: string, args: readonly string[]]>([
    ["an unknown command", ["chekc"]],
    ["an unknown option", ["check", "--formt", "json"]],
    ["an unknown format", ["check", "--format", "jsn"]],
    ["an unknown severity", ["check", "--fail-on", "warn"]],
    ["an unknown rule", ["check", "--rule", "quote/notfound"]],
    ["an unknown path", ["check", "claims/bridge.yaml"]],
    ["a path outside the desk", ["check", "/etc/hosts"]],
    ["an unknown article", ["verify", "bridge-close"]],
    ["--text for two articles at once", ["verify", "--text", "onrecord.yaml"]],
    ["--text that is not there", ["verify", "bridge-closed", "--text", "nowhere.txt"]],
    ["a condition that is none", ["list", "--where", "status"]],
    ["a condition on an unknown field", ["list", "--where", "stauts=checked"]],
    ["an unknown claim", ["show", "bridge-closed/close"]],
    ["no claim", ["show"]],
    ["an unknown schema", ["schema", "recrod"]],
  ])("%s", async (_, args) => {
    const desk = folderWith(TWO);
    const { code, stdout, stderr } = await onrecord(args, desk);
    expect({ code, stdout, stderr: stderr.replaceAll(desk, "DESK") }).toMatchSnapshot();
    expect(code).toBe(2);
  });

  test("no desk", async () => {
    const folder = folderWith({});
    const { code, stdout, stderr } = await onrecord(["check"], folder);
    expect({ code, stdout, stderr: stderr.replaceAll(folder, "FOLDER") }).toMatchSnapshot();
  });
});

test.each(["record", "report"])("onrecord schema %s prints the schema that is published", async (what) => {
  const path = what === "record" ? "claims/record.schema.json" : "docs/report.schema.json";
  expect((await onrecord(["schema", what], folderWith({}))).stdout).toBe(readFileSync(path, "utf8"));
});

test.each([
  [["--help"]],
  [["check", "--help"]],
  [["verify", "--help"]],
  [["list", "--help"]],
  [["show", "--help"]],
  [["history", "--help"]],
  [["diff", "--help"]],
  [["schema", "--help"]],
  [["draft", "--help"]],
])("help: %s", async (args) => {
  const { code, stdout } = await onrecord(args, folderWith({}));
  expect(code).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test("every command that the help lists has its own", async () => {
  const { stdout } = await onrecord(["--help"], folderWith({}));
  const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names.filter((one) => one !== "help"))
    expect((await onrecord(["help", name], folderWith({}))).stdout).toMatch(
      `Usage: onrecord ${name} [options]`,
    );
});
