import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/reporters/index.ts";
import { RAW } from "../reporters/any-text.ts";
import { repositoryOfCommits } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

// A title, a link, a colour, text turned round, a line that is none: what a terminal would act on.
const ODD =
  "\u001b]0;title\u0007\u001b]8;;https://example.org\u0007link\u001b[31m\u009b2J\u202eback\u2028::error::x";
const FILE = "\u202Eback\u2028\u001b[2J";
const WRITTEN = JSON.stringify(ODD).replace(/[\u007f-\uffff]/g, (character) => {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
});

const RECORD = `article: { title: ${WRITTEN}, publisher: gazette, published: 2024-05-02, language: en, mode: in-house }
sources:
  gazette: { name: ${WRITTEN}, kind: outlet }
  ada: { name: ${WRITTEN}, kind: person }
  ${WRITTEN}: { name: odd, kind: outlet }
claims:
  closed:
    quote: ${WRITTEN}
    statement: ${WRITTEN}
    attribution: [{ source: gazette, cue: ${WRITTEN}, venue: ${WRITTEN} }, { source: ada, role: ${WRITTEN} }]
    denies: [{ claim: ${WRITTEN}, scope: ${WRITTEN} }]
    evidence: [{ kind: document, source: gazette, locator: ${WRITTEN}, url: ${WRITTEN}, quote: ${WRITTEN}, shows: supports }]
    check: { status: ${WRITTEN}, explanation: ${WRITTEN}, missing: ${WRITTEN}, by: ${WRITTEN} }
    waivers: [{ rule: ${WRITTEN}, by: ${WRITTEN}, on: 2024-05-03, reason: ${WRITTEN} }]
  open:
    quote: The ferry is closed
    statement: The ferry is closed ${ODD.replaceAll(/[^ -~]/g, "")}.
    attribution: ada
    accuses: [ada]
    reply: { put: ${WRITTEN}, sought: 2024-05-01 }
    ${WRITTEN}: ${WRITTEN}
  ${WRITTEN}: { quote: odd, statement: odd, attribution: none }
`;

const desk = () =>
  folderWith({
    "onrecord.yaml": `name: ${WRITTEN}\n${WRITTEN}: 1\nvague-descriptors: [${WRITTEN}]\n`,
    [`claims/${FILE}.yaml`]: RECORD,
    [`claims/${FILE}.txt`]: `Somebody said: ${ODD}.\n`,
    [`claims/${FILE} 2.yaml`]: `a: [${ODD}`,
    [`claims/${FILE}.docx`]: "no record",
  });

const COMMANDS: readonly (readonly string[])[] = [
  ...FORMAT_NAMES.map((format) => ["check", "--waived", "--format", format]),
  ["check", "--fix-dry-run"],
  ["check", ODD],
  ["check", "--rule", ODD],
  ["check", "--format", ODD],
  ["check", "--since", ODD],
  ["check", "--files-from", ODD],
  ["check", "--output", `${ODD}/x`],
  ["check", `--${ODD}`],
  ["list"],
  ["list", "--json"],
  ["list", "--where", ODD],
  ["show", `${FILE}/closed`],
  ["show", "open"],
  ["show", "open", "--json"],
  ["show", ODD],
  ["trace", "open"],
  ["trace", "open", "--json"],
  ["trace", `${FILE}/closed`],
  ["trace", ODD],
  ["verify"],
  ["verify", "--json"],
  ["verify", "--text", ODD],
  ["waive", "open", "attribution/no-position", "--by", ODD, "--reason", ODD],
  ["waive", "open", ODD, "--by", "AB", "--reason", "x"],
  ["waive", "open", "attribution/no-position", "--by", "AB", "--reason", "x", "--on", ODD],
  ["memo", FILE],
  ["memo", FILE, "--json"],
  ["memo", ODD],
  ["memo", FILE, "--output", ODD],
  ["letter", FILE, "--to", "gazette"],
  ["letter", FILE, "--to", "ada", "--json"],
  ["letter", FILE, "--to", ODD],
  ["letter", FILE, "--to", "ada", "--deadline", ODD],
  ["letter", ODD, "--to", "ada"],
  ["rules", ODD],
  ["explain", ODD],
  ["settings"],
  ["settings", "--json"],
  ["schema", ODD],
  [ODD],
];

describe.each([
  ["without colours", {}],
  ["on a terminal in colour", { terminal: { columns: 60, hasColours: true } }],
])("nothing raw leaves, %s", (_, around) => {
  test.each(COMMANDS)("onrecord %j %j %j %j", async (...args) => {
    const { code, stdout, stderr } = await onrecord(
      args.filter((arg) => typeof arg === "string"),
      desk(),
      around,
    );
    expect(stderr).not.toMatch(RAW);
    expect(stderr).not.toContain("Internal error");
    const ours = "terminal" in around ? stdout.replace(/\u001b\[(?:[1249]|2[249]|[39]\d)m/g, "") : stdout;
    expect(ours).not.toMatch(RAW);
    expect([0, 1, 2]).toContain(code);
  });
});

test.each([
  ["history", `${FILE}/closed`],
  ["history", `${FILE}/closed`, "--json"],
  ["history", "open"],
  ["history", ODD],
  ["history", `${FILE}/${ODD}`],
  ["diff", "HEAD"],
  ["diff", "HEAD", "--markdown"],
  ["diff", "HEAD", "--json"],
  ["diff", ODD],
  ["diff", "HEAD", ODD],
  ["list", "--as-of", "2024"],
  ["list", "--as-of", ODD],
  ["show", "open", "--as-of", "2024"],
])("nothing raw leaves of what git knows: onrecord %j %j %j", async (...args) => {
  const path = `claims/${FILE}.yaml`;
  const commits = [RECORD.replace("The ferry", `The ${WRITTEN}`), RECORD].map((record) => ({
    files: { "onrecord.yaml": "", [path]: record, [`claims/${FILE} 2.yaml`]: `a: [${ODD}` },
    on: "2024-05-02T12:00:00Z",
    subject: ODD.replaceAll("\n", " "),
    author: ODD.replaceAll(/[\n<>]/g, " "),
  }));
  const folder = repositoryOfCommits(commits);
  writeFileSync(join(folder, path), RECORD.replaceAll("gazette,", `gazette, role: ${WRITTEN},`));
  for (const terminal of [undefined, { columns: 60, hasColours: true }]) {
    const { code, stdout, stderr } = await onrecord(
      args.filter((arg) => typeof arg === "string"),
      folder,
      { terminal },
    );
    expect(stderr).not.toMatch(RAW);
    expect(stderr).not.toContain("Internal error");
    expect(stdout.replace(/\u001b\[(?:[1249]|2[249]|[39]\d)m/g, "")).not.toMatch(RAW);
    expect([0, 2]).toContain(code);
  }
});

test("a report that is written to a file has nothing raw in it either", async () => {
  const folder = desk();
  for (const format of FORMAT_NAMES) {
    await onrecord(["check", "--format", format, "--output", `report.${format}`], folder);
    const report = readFileSync(join(folder, `report.${format}`), "utf8");
    expect(report).not.toMatch(RAW);
    expect(report).toContain("back");
  }
});

test("JSON has the names and words as they are", async () => {
  const { stdout } = await onrecord(["check", "--format", "json"], desk());
  const { desk: name, findings } = JSON.parse(stdout);
  expect(name).toBe(ODD);
  expect(findings.map(({ file }: { file: string }) => file)).toContain(`claims/${FILE}.yaml`);
});

test("names with line breaks, of spaces or very long ones are told from what is around them", async () => {
  const long = "x".repeat(200);
  const names = ["a\n::error::b", " ", `${long}/${long}`];
  const folder = folderWith(Object.fromEntries(names.map((name) => [`claims/${name}.yaml`, "a: [\n"])));
  spawnSync("touch", [join(folder, "onrecord.yaml")]);
  const { stdout } = await onrecord(["check", "--format", "concise"], folder);
  const files = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(":2:1 ", 1)[0]);
  expect(files.slice(0, -1).map((file) => file?.replace(/x{20,}/g, "x…"))).toEqual(
    expect.arrayContaining([
      "claims/ .yaml",
      "claims/a\\u{a}::error::b.yaml",
      expect.stringMatching(/^claims\/x…….*\.yaml$/),
    ]),
  );
});

test.each([
  [["check", "no\nsuch"], 'There is no file, folder or article "no such".\nRun'],
  [["check", "--rule", "no\nsuch"], 'There is no rule or group "no such".\nThe groups'],
  [["list", "--where", "no\nsuch=1"], 'There is no field "no such".\nFields'],
  [["show", "no\r\nsuch"], 'No claim has the address "no such".\nRun'],
])("a message of several lines has each name in one: %j", async (args, said) => {
  const { code, stderr } = await onrecord(args, desk());
  expect(stderr).toContain(`onrecord: ${said}`);
  expect(code).toBe(2);
});
