import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/convert/read-csv.ts";
import { FULL_RECORD, FULL_TEXT } from "../fuzz/full-record.ts";
import { copyOf, folderWith, onrecord } from "./run.ts";

/* Every article, outlet and person is made up. */
const desk = () =>
  folderWith({ "onrecord.yaml": "", "claims/bridge.yaml": FULL_RECORD, "claims/bridge.txt": FULL_TEXT });

test("a desk as CSV", async () => {
  const { code, stdout, stderr } = await onrecord(["export", "--csv"], desk());
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
});

test("with what the rules report, and without a byte-order mark", async () => {
  const args = ["export", "sample-brief", "--csv", "--findings", "--no-bom", "--delimiter", ";"];
  const { stdout } = await onrecord(args, copyOf("claims", "onrecord.yaml"));
  expect(stdout.slice(0, 8)).toBe("article;");
  const read = await readCsv(Buffer.from(stdout));
  if ("unreadable" in read) throw new Error(read.unreadable);
  expect(read.heads.slice(-3)).toEqual(["checked on", "findings", "more"]);
  expect(read.rows.map(({ cells }) => [cells[1], cells.at(-2)])).toMatchSnapshot();
});

test("as JSON", async () => {
  const { stdout } = await onrecord(["export", "--json"], desk());
  const { version, claims } = JSON.parse(stdout);
  expect({ version, ids: claims.map((one: Readonly<Record<string, unknown>>) => one["claim id"]) }).toEqual({
    version: 1,
    ids: ["closes", "costs", "denied", "gone"],
  });
  expect(claims[2]).toMatchSnapshot();
});

test("a file gets what standard output would, and none of the desk's is overwritten", async () => {
  const folder = desk();
  const { stdout } = await onrecord(["export", "--csv"], folder);
  expect(await onrecord(["export", "--csv", "--output", "claims.csv"], folder)).toEqual({
    code: 0,
    stdout: "",
    stderr: "onrecord: Wrote 4 claims to claims.csv.\n",
  });
  expect(readFileSync(join(folder, "claims.csv"), "utf8")).toBe(stdout);
  expect(await onrecord(["export", "--csv", "--output", "claims/bridge.yaml"], folder)).toEqual({
    code: 2,
    stdout: "",
    stderr: "onrecord: claims/bridge.yaml belongs to the desk; refusing to overwrite it.\n",
  });
  expect(await onrecord(["export", "--csv", "--output", "no/where.csv"], folder)).toMatchObject({
    code: 2,
    stderr: "onrecord: no/where.csv cannot be written: there is no folder no. Create it first.\n",
  });
});

describe("what a cell must not do", () => {
  const record = (statement: string) => `article: { title: T, publisher: p, published: 2024, language: en }
sources: { p: { name: Paper, kind: outlet } }
claims:
  one: { quote: A b, statement: ${JSON.stringify(statement)}, attribution: p }
`;
  const cell = async (statement: string) => {
    const folder = folderWith({ "onrecord.yaml": "", "claims/a.yaml": record(statement) });
    const { stdout } = await onrecord(["export", "--csv", "--no-bom"], folder);
    return /A b,(.*),fact/s.exec(stdout)?.[1];
  };
  test.each([
    ['=HYPERLINK("https://a.example")', '"\'=HYPERLINK(""https://a.example"")"'],
    ["+1", '"\'+1"'],
    ["-1", '"\'-1"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\tx", '"\'\tx"'],
    ["a;=1", '"a;=1"'],
    ["'tis", "\"''tis\""],
    ["\u001b[31mred\u202e", '"\\u{1b}[31mred\\u{202e}"'],
  ])("%j", async (statement, written) => {
    expect(await cell(statement)).toBe(written);
  });
});

test("names of confidential sources are hidden, and that is said last", async () => {
  const record = `article: { title: T, publisher: p, language: en, mode: in-house }
sources:
  p: { name: Paper, kind: outlet }
  insider: { name: Greta Zweisam, kind: unnamed, described-as: a clerk }
claims:
  one: { quote: A b, statement: Greta Zweisam has seen it., attribution: { source: insider, cue: said } }
`;
  const folder = folderWith({ "onrecord.yaml": "", "claims/a.yaml": record });
  const { stdout, stderr } = await onrecord(["export", "--csv"], folder);
  expect(stdout).not.toMatch(/greta|zweisam/i);
  expect(stdout).toContain("█████ ███████ has seen it.");
  expect(stderr.split("\n").at(-3)).toBe(
    "onrecord: Names are hidden in this export. Imported again, those claims would not be whole.",
  );
});

test.each([
  [["export"], "Say in which format: --csv or --json."],
  [["export", "--csv", "--json"], "Give one format: --csv or --json."],
  [["export", "--csv", "--delimiter", "ab"], 'Give one character, such as ";" or ",", or the word tab.'],
  [["export", "--csv", "nothing"], 'There is no file, folder or article "nothing".'],
])("%s", async (args, message) => {
  const { code, stdout, stderr } = await onrecord(args, desk());
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("a desk without claims has nothing to export", async () => {
  expect(await onrecord(["export", "--csv"], folderWith({ "onrecord.yaml": "" }))).toEqual({
    code: 2,
    stdout: "",
    stderr: "onrecord: No claims are logged here yet: there is nothing to export.\n",
  });
});
