import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixDesk, fixDiff } from "../../src/check/fix-desk.ts";
import { type OpenedDesk, openDesk } from "../../src/desk/open.ts";
import { folderWith } from "../cli/run.ts";

const record = (name: string, ...claims: readonly string[]) =>
  [`article: { title: ${name} (made up), publisher: gazette, language: en, mode: external }`, ...claims].join(
    "\n",
  );

/** The key of the cue comes to light when that of the attribution is right. */
const NESTED = record(
  "The bridge",
  "claims:",
  "  shut: { quote: It is shut, statement: It is shut., atribution: { source: gazette, veneu: a letter } }",
  "  open: { quote: It is open, statment: It is open. }\n",
);
const PLAIN = record("The road", "claims:", "  up: { quote: It is up, statment: It is up. }\n");
const DESK = {
  "onrecord.yaml": "",
  "claims/bridge.yaml": NESTED,
  "claims/road.yaml": PLAIN,
};
const FIXED = {
  "claims/bridge.yaml": NESTED.replace("atribution", "attribution")
    .replace("veneu", "venue")
    .replace("statment", "statement"),
  "claims/road.yaml": PLAIN.replace("statment", "statement"),
};

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(FIXED).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

test("fixes what can be fixed, and what that brings to light", () => {
  const folder = folderWith(DESK);
  const { opened, made, left } = fixDesk(openDesk(folder), {});
  expect(contents(folder)).toEqual(FIXED);
  expect([...made]).toEqual([
    ["claims/bridge.yaml", 3],
    ["claims/road.yaml", 1],
  ]);
  expect(left).toEqual([]);
  expect(opened.root).toBe(folder);
  expect(opened.desk.files.get("claims/road.yaml")?.content).toBe(FIXED["claims/road.yaml"]);
});

/** A desk of which somebody says that a quote could safely be another one. */
function misled(): OpenedDesk {
  const { root, desk } = openDesk(folderWith({ "onrecord.yaml": "", "claims/road.yaml": PLAIN }));
  const start = PLAIN.indexOf("It is up");
  const place = { span: { start, end: start + "It is up".length } };
  const suggestions = [{ message: "Made up", safe: true, edits: [{ place, text: "It is down" }] }];
  const problems = [{ kind: "unknown-key", message: "Made up.", place, suggestions }] as const;
  return { root, desk: { ...desk, records: desk.records.map((road) => ({ ...road, problems })) } };
}

test("says what was left, and writes nothing where that is all", () => {
  const opened = misled();
  const fixes = fixDesk(opened, {});
  expect(fixes.left.map(({ file, message }) => [file, message])).toEqual([["claims/road.yaml", "Made up."]]);
  expect(fixes.made.size).toBe(0);
  expect(fixes.opened).toBe(opened);
  expect(fixDiff(opened, {})).toBe("");
});

test("a file that somebody changed in the meantime stays as it is", () => {
  const folder = folderWith(DESK);
  const opened = openDesk(folder);
  writeFileSync(join(folder, "claims/bridge.yaml"), `${NESTED}# seen\n`);
  expect(() => fixDesk(opened, {})).toThrow(
    "claims/bridge.yaml changed while it was being checked, and was left as it is. Run the command again.",
  );
  expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toBe(`${NESTED}# seen\n`);
});

test("the diff has the files that would be changed, one after the other", () => {
  expect(fixDiff(openDesk(folderWith(DESK)), {})).toMatchInlineSnapshot(`
    "--- a/claims/bridge.yaml
    +++ b/claims/bridge.yaml
    @@ -1,4 +1,4 @@
     article: { title: The bridge (made up), publisher: gazette, language: en, mode: external }
     claims:
    -  shut: { quote: It is shut, statement: It is shut., atribution: { source: gazette, veneu: a letter } }
    -  open: { quote: It is open, statment: It is open. }
    +  shut: { quote: It is shut, statement: It is shut., attribution: { source: gazette, veneu: a letter } }
    +  open: { quote: It is open, statement: It is open. }
    --- a/claims/road.yaml
    +++ b/claims/road.yaml
    @@ -1,3 +1,3 @@
     article: { title: The road (made up), publisher: gazette, language: en, mode: external }
     claims:
    -  up: { quote: It is up, statment: It is up. }
    +  up: { quote: It is up, statement: It is up. }
    "
  `);
});
