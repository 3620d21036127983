import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  four-hundred:
    quote: About 400 lorries cross the bridge   # every day
    statement: About 400 lorries cross the bridge.
    attribution: gazette
`;
const DESK = { "onrecord.yaml": "", "claims/bridge.yaml": RECORD };
const WAIVE = [
  "waive",
  "four-hundred",
  "figure/unrecorded",
  "--by",
  "AB",
  "--reason",
  "Not a figure: a guess",
  "--on",
  "2026-11-24",
];
const CHECK = ["check", "--rule", "figure/unrecorded", "--format", "concise", "--fail-on", "note"];

describe("onrecord waive", () => {
  test("writes a signed waiver into the claim, and the finding no longer counts", async () => {
    const desk = folderWith(DESK);
    expect((await onrecord(CHECK, desk)).code).toBe(1);
    expect(await onrecord(WAIVE, desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(
      `${RECORD}    waivers:\n      - { rule: figure/unrecorded, by: AB, on: 2026-11-24, reason: "Not a figure: a guess" }\n`,
    );
    expect(await onrecord(CHECK, desk)).toMatchSnapshot();
    expect((await onrecord([...CHECK, "--waived"], desk)).stdout).toMatchSnapshot();
  });

  test.each([
    ["an unknown rule", ["waive", "four-hundred", "figure/unrecordet", "--by", "AB", "--reason", "x"]],
    ["an unknown claim", ["waive", "four-hundert", "figure/unrecorded", "--by", "AB", "--reason", "x"]],
    ["no name", ["waive", "four-hundred", "figure/unrecorded", "--reason", "x"]],
    ["no reason", ["waive", "four-hundred", "figure/unrecorded", "--by", "AB", "--reason", " "]],
    [
      "no date",
      ["waive", "four-hundred", "figure/unrecorded", "--by", "AB", "--reason", "x", "--on", "today"],
    ],
    [
      "a date in the future",
      ["waive", "four-hundred", "figure/unrecorded", "--by", "AB", "--reason", "x", "--on", "2999-01"],
    ],
    ["nothing to waive", ["waive", "four-hundred", "quote/form", "--by", "AB", "--reason", "x"]],
    ["what cannot be waived", ["waive", "four-hundred", "record/schema", "--by", "AB", "--reason", "x"]],
  ])("%s ends with 2, and nothing is written", async (_, args) => {
    const desk = folderWith(DESK);
    const { code, stdout, stderr } = await onrecord(args, desk);
    expect({ code, stdout, stderr }).toMatchSnapshot();
    expect(code).toBe(2);
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
  });

  test("settings with errors end with 2, and nothing is written", async () => {
    const desk = folderWith({ ...DESK, "onrecord.yaml": "profil: [strict]\n" });
    const { code, stderr } = await onrecord(WAIVE, desk);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "onrecord: onrecord.yaml has errors, so nothing was written. Run `onrecord check` to see them.\n",
    });
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
  });

  test("a waiver twice", async () => {
    const desk = folderWith(DESK);
    await onrecord(WAIVE, desk);
    expect(await onrecord(WAIVE, desk)).toMatchSnapshot();
  });

  test("a record that cannot be written to safely stays as it is", async () => {
    const odd = RECORD.replace(
      / {2}four-hundred:\n[\s\S]*/,
      "  four-hundred: { quote: About 400 lorries, statement: x # why\n  }\n",
    );
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": odd });
    expect(await onrecord(WAIVE, desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(odd);
  });
});

describe("waivers in a record", () => {
  const waived = (waiver: string) =>
    folderWith({ ...DESK, "claims/bridge.yaml": `${RECORD}    waivers: [${waiver}]\n` });

  test.each([
    [
      "unsigned, it waives nothing",
      "{ rule: figure/unrecorded, reason: x }",
      ["waiver/unsigned", "figure/unrecorded"],
    ],
    [
      "of a rule that there is not",
      "{ rule: figure/unrecordet, by: AB, on: 2026-11-24, reason: x }",
      ["waiver/unknown-rule", "figure/unrecorded"],
    ],
    [
      "with nothing to waive",
      "{ rule: record/compound-statement, by: AB, on: 2026-11-24, reason: x }",
      ["waiver/unused", "figure/unrecorded", "record/compound-statement"],
    ],
  ])("%s", async (_, waiver, ids) => {
    const desk = waived(waiver);
    const only = ids.flatMap((id) => ["--rule", id]);
    expect(await onrecord(["check", "--format", "concise", ...only], desk)).toMatchSnapshot();
  });

  test("one of an unknown rule is wrong usage", async () => {
    const desk = waived("{ rule: figure/unrecordet, by: AB, on: 2026-11-24, reason: x }");
    expect((await onrecord(["check", "--fail-on", "never"], desk)).code).toBe(2);
    for (const option of ["--write-baseline", "--fix"]) {
      const { code, stderr } = await onrecord(["check", option], desk);
      expect(code).toBe(2);
      expect(stderr).toBe(
        'onrecord: bridge/four-hundred waives "figure/unrecordet", but there is no such rule, so nothing was written. Run `onrecord check` to see it.\n',
      );
    }
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD);
    expect((await onrecord(["check", "--fail-on", "never"], desk)).code).toBe(0);
  });
});

test("a claim that a finding is about beside another one can be waived, and is then apart", async () => {
  const record = `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
  council: { name: The council, kind: government }
claims:
  first: { quote: It is shut, statement: It is shut., attribution: council }
  second: { quote: It is closed, statement: It is closed., attribution: council }
`;
  const desk = folderWith({ "onrecord.yaml": "name: A made-up desk\n", "claims/a.yaml": record });
  const single = async () =>
    (await onrecord(["check", "--rule", "corroboration/single-source", "--format", "concise"], desk)).stdout;
  expect(await single()).toContain("2 claims rest on a single source: The council.");
  const rest = ["corroboration/single-source", "--by", "AB", "--reason", "Made up.", "--on", "2024-05-03"];
  const waive = await onrecord(["waive", "a/second", ...rest], desk);
  expect(waive.stdout).toContain("a/second: corroboration/single-source is waived by AB");
  expect(await single()).toContain("note corroboration/single-source Single source: The council.");
  expect(await single()).toContain("1 waived");
});
