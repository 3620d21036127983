import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  works: { name: Ministry of Works (made up), kind: government }
  aide: { kind: unnamed, described-as: an aide (made up), of: works }
claims:
  # The first paragraph
  lorries:
    quote: About 400 lorries cross the bridge   # every day
    statement: About 400 lorries cross the bridge.
    attribution: works
    evidence:
      - { kind: document, shows: said, locator: page 2 }
    check: { status: unchecked }

  safe:
    quote: It is safe
    statement: The bridge is safe.
    attribution: none
    confirms: [{ claim: lorries }]
`;
const PATH = "claims/bridge.yaml";
const DESK = { "onrecord.yaml": "", [PATH]: RECORD };

/** What a command says, and the lines that it takes from the record (-) and puts there (+). */
async function told(args: readonly string[], desk: string = folderWith(DESK)): Promise<object> {
  const before = readFileSync(join(desk, PATH), "utf8").split("\n");
  const ran = await onrecord(args, desk, { now: () => new Date("2024-05-10T12:00:00Z") });
  const after = readFileSync(join(desk, PATH), "utf8").split("\n");
  const lines = [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
  return { ...ran, lines };
}

describe("onrecord set", () => {
  test.each([
    ["a field that is there", ["lorries", "check.status=in-progress"]],
    ["several fields", ["lorries", "check.status=checked", "check.verdict=accurate", "check.by=AB"]],
    [
      "a text with everything that YAML reads as something else",
      ["lorries", "statement=a: b #c [d]\nand 'e'"],
    ],
    ["a list", ["safe", "attribution=gazette,works"]],
    ["one more of a list", ["lorries", "denies+=safe"]],
    ["an entry of a list", ["lorries", "evidence.1.archived=https://archive.example/x"]],
    ["what has a short form", ["lorries", "attribution.cue=said"]],
    ["nothing any more", ["safe", "confirms="]],
    ["of an article", ["bridge", "url=https://gazette.example/bridge"]],
    ["of a source", ["works", "kind=organisation"]],
    ["as JSON", ["lorries", "central=true", "kind=", "--json"]],
    ["by the whole address", ["bridge/safe", "kind=opinion"]],
  ])("%s", async (_, args) => {
    const desk = folderWith({
      ...DESK,
      [PATH]: RECORD.replace("attribution: works", "kind: fact\n    attribution: works"),
    });
    expect(await told(["set", ...args], desk)).toMatchSnapshot();
  });

  test.each([
    ["a claim that there is not", ["lories", "kind=fact"]],
    ["a field that there is not", ["lorries", "check.statos=checked"]],
    ["below a single value", ["lorries", "kind.of=fact"]],
    ["a map", ["lorries", "check=checked"]],
    ["an entry that there is not", ["lorries", "evidence.2.kind=post"]],
    ["the first entry of no list", ["safe", "evidence.1.kind=post"]],
    ["one more of no list", ["lorries", "kind+=fact"]],
    ["no assignment", ["lorries", "central"]],
    ["no such word", ["lorries", "kind=fct"]],
    ["a reference to nothing", ["lorries", "denies+=sure"]],
    ["a field that must be there", ["lorries", "statement="]],
    ["a field that is not there", ["lorries", "central="]],
    ["who an unnamed source is", ["aide", "name=Jane Doe"]],
  ])("not %s", async (_, args) => {
    const ran = await told(["set", ...args]);
    expect(ran).toMatchSnapshot();
    expect(ran).toMatchObject({ code: 2, lines: [] });
  });

  test("a new source, in the record of those that several articles use", async () => {
    const desk = folderWith({ ...DESK, "claims/sources.yaml": "# Shared\nsources: {}\n" });
    const args = ["set", "sources/reed", "name=Ada Reed (made up)", "kind=person", "of=works"];
    expect(await told(args, desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, "claims/sources.yaml"), "utf8")).toMatchSnapshot();
    expect(await told(["set", "sources/reed", "kind=outlet"], desk)).toMatchSnapshot();
    expect(await told(["set", "sources/lind", "kind=person"], desk)).toMatchSnapshot();
    expect(await told(["set", "sources/lind", "nam=Bo Lind"], folderWith(DESK))).toMatchSnapshot();
  });

  test("an error that is there already keeps nothing from being changed", async () => {
    const desk = folderWith({ ...DESK, [PATH]: RECORD.replace("It is safe", "It is safe\n    knd: fact") });
    expect(await told(["set", "lorries", "central=true"], desk)).toMatchSnapshot();
  });
});

describe("onrecord evidence", () => {
  const GIVEN = ["evidence", "lorries", "--kind", "article", "--shows", "said"];

  test.each([
    ["in the order of the model", [...GIVEN, "--quote", "400 of them", "--source", "works", "--no-primary"]],
    ["with an address, looked at today", [...GIVEN, "--url", "https://news.example/x"]],
    ["the first of a claim", ["evidence", "safe", ...GIVEN.slice(2), "--json"]],
    ["with its file, of which the hash is kept", [...GIVEN, "--file", "evidence/notice.txt"]],
  ])("%s", async (_, args) => {
    const desk = folderWith(DESK);
    mkdirSync(join(desk, "evidence"));
    writeFileSync(join(desk, "evidence/notice.txt"), "closed\n");
    expect(await told(args, desk)).toMatchSnapshot();
  });

  test.each([
    ["without a kind", ["evidence", "lorries", "--shows", "said"]],
    ["of a kind that there is not", ["evidence", "lorries", "--kind", "artcle", "--shows", "said"]],
    ["of a file that there is not", [...GIVEN, "--file", "evidence/no.txt"]],
    ["of a file elsewhere", [...GIVEN, "--file", "/etc/passwd"]],
    ["with nothing in a field", [...GIVEN, "--locator", ""]],
  ])("not %s", async (_, args) => {
    const ran = await told(args);
    expect(ran).toMatchSnapshot();
    expect(ran).toMatchObject({ code: 2, lines: [] });
  });
});

describe("onrecord withdraw", () => {
  const WITHDRAW = [
    "withdraw",
    "lorries",
    "--by",
    "EF",
    "--reason",
    "Cut before print",
    "--on",
    "2024-05-03",
  ];

  test("says who, when and why, and which claims refer to it", async () => {
    const desk = folderWith(DESK);
    expect(await told(WITHDRAW, desk)).toMatchSnapshot();
    expect(await told(WITHDRAW, desk)).toMatchSnapshot();
  });

  test("not without a reason", async () => {
    expect(await told(["withdraw", "lorries", "--by", "EF", "--reason", " "])).toMatchSnapshot();
  });
});
