import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  four-hundred:
    quote: About 400 lorries cross the bridge
    statement: About 400 lorries cross the bridge.
    attribution: gazette
`;
const deskWith = (settings: string) =>
  folderWith({ "onrecord.yaml": settings, "claims/2024/bridge.yaml": RECORD });
const RULE = ["--rule", "figure/unrecorded", "--format", "concise"];

describe("how much a rule weighs", () => {
  test.each([
    ["as the rule says", "", "note"],
    ["as its group is set", "rules: { figure: warning }\n", "warning"],
    [
      "as it is set itself, whatever its group is",
      "rules: { figure/unrecorded: error, figure: off }\n",
      "error",
    ],
    ["raised by a profile", "profile: [strict]\n", "warning"],
    ["set, whatever the profile", "profile: [strict]\nrules: { figure/unrecorded: note }\n", "note"],
    [
      "set for a folder",
      "rules: { figure: off }\npaths: { claims/2024: { rules: { figure: error } } }\n",
      "error",
    ],
    [
      "set for a record in a folder, in any order",
      "paths: { claims/2024/bridge.yaml: { rules: { figure: warning } }, claims/2024/: { rules: { figure: error } } }\n",
      "warning",
    ],
    ["off", "rules: { figure/unrecorded: off }\n", undefined],
    ["off for a folder", "paths: { claims: { rules: { figure: off } } }\n", undefined],
    ["set for another folder", "paths: { claims/202: { rules: { figure: off } } }\n", "note"],
  ])("%s", async (_, settings, severity) => {
    const { stdout } = await onrecord(["check", ...RULE], deskWith(settings));
    expect(/bridge\.yaml:\S+ (\w+) figure\/unrecorded/.exec(stdout)?.[1]).toBe(severity);
  });
});

test("the mode of articles that do not say theirs", async () => {
  const record = RECORD.replace(", published: 2024-05-02", "").replace(", mode: external", "");
  const check = async (settings: string) =>
    (
      await onrecord(
        ["check", "--rule", "record/schema", "--format", "concise"],
        folderWith({ "onrecord.yaml": settings, "claims/2024/bridge.yaml": record }),
      )
    ).stdout;
  expect(await check("")).toContain('"published" is missing');
  expect(await check("mode: in-house\n")).not.toContain("missing");
  expect(await check("mode: in-house\npaths: { claims/2024: { mode: external } }\n")).toContain("missing");
});

const FULL = `# Settings
name: A made-up desk
profile: [recommended, ap]
stale-after: 6 months
verdicts:
  - { name: "true", rating: 2, meaning: It is true. }
  - { name: "false", rating: 1, meaning: It is not true. }
loaded-cues: [thundered]
rules:
  corroboration: off
  quote/form: error
paths:
  claims/2024: { mode: in-house, rules: { check: off } }
`;

test("onrecord settings says what is in force and where it comes from", async () => {
  const desk = deskWith(FULL);
  expect((await onrecord(["settings"], desk)).stdout).toMatchSnapshot();
  expect(JSON.parse((await onrecord(["settings", "--json"], desk)).stdout)).toMatchObject({ version: 1 });
  expect((await onrecord(["settings"], folderWith({}))).stdout).toMatchSnapshot();
});

test("onrecord rules says how much each weighs here", async () => {
  const desk = deskWith(FULL);
  expect((await onrecord(["rules", "quote", "figure/sum"], desk)).stdout).toMatchSnapshot();
  expect(JSON.parse((await onrecord(["rules", "quote/form", "--json"], desk)).stdout)).toMatchSnapshot();
});

describe("settings that cannot be used end with 2, each on its line", () => {
  test.each([
    ["an unknown setting", "profiles: [strict]\n"],
    ["an unknown profile", "profile: [recomended]\n"],
    ["an unknown rule", "rules:\n  quote/from: off\n"],
    ["an unknown group", "rules:\n  corroberation: off\n"],
    ["nothing like a rule", "rules:\n  spelling: off\n"],
    ["an unknown weight", "rules: { quote/form: warn }\n"],
    ["a time that is none", "stale-after: soon\n"],
    ["an unknown mode", "mode: inhouse\n"],
    ["an unknown rule for a path", "paths:\n  claims/2024:\n    rules: { quote/from: off }\n"],
    ["a list that is none", "loaded-cues: thundered\n"],
    ["a rating that is none", 'verdicts: [{ name: "true", rating: high, meaning: x }]\n'],
    ["not YAML", "rules: {\n"],
  ])("%s", async (_, settings) => {
    const { code, stdout } = await onrecord(
      ["check", "--rule", "quote/form", "--format", "concise"],
      deskWith(settings),
    );
    expect(stdout.split("\n").filter((line) => line.startsWith("onrecord.yaml"))).toMatchSnapshot();
    expect(code).toBe(2);
  });
});
