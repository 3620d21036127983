import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { deep } from "../depth.ts";
import { answerer } from "./answers.ts";
import { folderWith, onrecord } from "./run.ts";

/* Every article, outlet and person is made up. */
const TEXT = `Bridge to close in May

The old bridge will close on 3 May, the Ministry of Works said on Tuesday.

About 400 lorries cross it every day, according to Ada Reed. “It is not safe,” she said.

It is not clear who will pay. It is safe, the builders insisted. It is safe, the mayor said.
`;
const RECORD = `article: { title: Bridge to close in May, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
  # The minister
  reed: { name: Ada Reed, kind: person }
claims:
  # The second paragraph
  closes:
    quote: The old bridge will close on 3 May   # in the morning
    statement: The bridge will close.
    attribution: gazette
`;
const FERRY = `article: { title: The ferry, publisher: gazette, published: 2024-05-01, language: en, mode: external }
claims:
  lorries:
    quote: 400 lorries a day
    statement: 400 lorries use the bridge.
    attribution: reed
    figures: [{ value: 400, printed: "400" }]
  gone:
    quote: 400 lorries
    statement: 400 lorries use the bridge.
    attribution: reed
    figures: [{ value: 400, printed: "400" }]
    withdrawn: { on: 2024-05-03, by: AB, reason: wrong }
`;
const PATH = "claims/bridge.yaml";
const DESK = { "onrecord.yaml": "", [PATH]: RECORD, "claims/bridge.txt": TEXT, "claims/ferry.yaml": FERRY };
const NOW = { now: () => new Date("2024-05-10T12:00:00Z") };
const recordIn = (desk: string) => readFileSync(join(desk, PATH), "utf8");

describe("onrecord log, with options", () => {
  test.each([
    [
      "with what the text says of it",
      ["--quote", "About 400 lorries cross it every day", "--source", "ada reed", "--cue", "according to"],
    ],
    ["as the text prints it", ["--quote", '"It is not safe," she', "--source", "reed", "--id", "unsafe"]],
    [
      "the second time that it is there",
      ["--quote", "It is safe", "--before", "the builders insisted.", "--source", "none"],
    ],
    [
      "of a chain, with a new source",
      [
        "--quote",
        "The old bridge will close",
        "--source",
        "gazette",
        "--source",
        "Ministry of Works",
        "--cue",
        "",
        "--cue",
        "said",
        "--source-kind",
        "government",
      ],
    ],
    [
      "of a source without a name",
      ["--quote", "who will pay", "--source", "a builder", "--source-kind", "unnamed", "--by", "AB"],
    ],
    [
      "with any field",
      [
        "--quote",
        "who will pay",
        "--set",
        "central=true",
        "--set",
        "check.status=unchecked",
        "--set",
        "check.missing=a: b",
        "--json",
      ],
    ],
  ])("%s", async (_, args) => {
    const desk = folderWith(DESK);
    const ran = await onrecord(["log", "bridge", ...args], desk, NOW);
    const after = recordIn(desk);
    expect({
      ...ran,
      added: after.split("\n").filter((line) => !RECORD.split("\n").includes(line)),
    }).toMatchSnapshot();
    // Every line that was there is there, in its order.
    const left = after.split("\n");
    for (const line of RECORD.trimEnd().split("\n")) {
      while (left.length > 0 && left[0] !== line) left.shift();
      expect(left.shift()).toBe(line);
    }
  });

  test.each([
    ["words that are not in the text", ["bridge", "--quote", "About 500 lorries cross it every day"]],
    ["words that are in it twice", ["bridge", "--quote", "It is safe"]],
    ["a source that there is not", ["bridge", "--quote", "who will pay", "--source", "Ada Read"]],
    [
      "a kind of source that there is not",
      ["bridge", "--quote", "who will pay", "--source", "X", "--source-kind", "human"],
    ],
    ["an id that is taken", ["bridge", "--quote", "who will pay", "--id", "closes"]],
    ["an id that is none", ["bridge", "--quote", "who will pay", "--id", "Who Pays"]],
    ["a field that there is not", ["bridge", "--quote", "who will pay", "--set", "statos=x"]],
    ["in an article that there is not", ["brigde", "--quote", "who will pay"]],
    ["in no article", ["--quote", "who will pay"]],
    ["nothing", ["bridge"]],
    ["a blank", ["bridge", "--quote", " "]],
  ])("not %s", async (_, args) => {
    const desk = folderWith(DESK);
    const ran = await onrecord(["log", ...args], desk, NOW);
    expect(ran).toMatchSnapshot();
    expect(ran.code).toBe(2);
    expect(recordIn(desk)).toBe(RECORD);
  });
});

describe("onrecord log, with JSON", () => {
  const logging = (json: unknown, desk = folderWith(DESK)) =>
    onrecord(["log", "bridge", "--json", "-"], desk, { ...NOW, input: () => JSON.stringify(json) });

  test("all claims of a list, or none", async () => {
    const desk = folderWith(DESK);
    const good = { quote: "About 400 lorries cross it every day", source: "reed" };
    const made = { quote: "It is not safe", source: { name: "Bo Lind", kind: "person" }, cue: "said" };
    const bad = await logging([good, made, { quote: "not in the text at all" }], desk);
    expect(bad).toMatchSnapshot();
    expect(recordIn(desk)).toBe(RECORD);
    expect(await logging([good, made, { ...made, quote: "who will pay" }], desk)).toMatchSnapshot();
    expect(recordIn(desk)).toMatchSnapshot();
  });
});

describe("onrecord log, on a terminal", () => {
  const answering = async (keys: readonly string[], desk = folderWith(DESK)) => {
    const person = answerer(keys);
    const run = await onrecord(["log", "bridge"], desk, { ...NOW, dialogue: person.dialogue });
    return { desk, asked: person.asked(), ...run };
  };

  test("a sentence by a few of its words, its claim, its source and its cue, with Enter for each", async () => {
    const { desk, code, stdout, stderr } = await answering(["lorries\r", "\r", "\r", "\r", "\r", "\r"]);
    expect({ code, stdout, stderr }).toMatchSnapshot();
    expect(recordIn(desk).slice(RECORD.length)).toMatchSnapshot();
  });

  test("a claim that an annotation began gets its source, and is the first to be offered", async () => {
    const begun = RECORD.replace("    attribution: gazette\n", "");
    const desk = folderWith({ ...DESK, [PATH]: begun });
    const { code, stdout, stderr } = await answering(["\r", "\r", "\r", "\r", "\r"], desk);
    expect({ code, stdout, stderr }).toMatchSnapshot();
    expect(recordIn(desk)).toMatchSnapshot();
  });

  test.each([0, 1, 2, 3, 4])(
    "broken off at question %i, it writes nothing of the claim",
    async (answered) => {
      const answers = ["lorries\r", "\r", "\r", "\r", "\r"].slice(0, answered);
      const { desk, code, stdout, stderr } = await answering(answers);
      expect({ code, stdout, stderr }).toEqual({
        code: 0,
        stdout: "",
        stderr: "onrecord: Nothing was logged.\n",
      });
      expect(recordIn(desk)).toBe(RECORD);
    },
  );
});

describe("onrecord log, of what may have been claimed before", () => {
  const DENIED = `${FERRY}  denied:
    quote: nothing like 400
    statement: Nothing like 400 lorries use the bridge.
    attribution: gazette
    denies: [{ claim: lorries, scope: the number }]
`;
  const deskOf = (ferry = DENIED) => folderWith({ ...DESK, "claims/ferry.yaml": ferry });
  const ASKED = ["lorries\r", "\r", "\r", "\r", "\r"];
  const logging = async (keys: readonly string[], desk = deskOf(), columns = 80) => {
    const person = answerer(keys);
    const run = await onrecord(["log", "bridge"], desk, {
      ...NOW,
      dialogue: person.dialogue,
      terminal: { columns, hasColours: false },
    });
    return { desk, asked: person.asked(), left: person.left(), ...run };
  };
  const SHOWN = `onrecord: This may have been claimed before:
  ferry/lorries  2024-05-01 · the same figure from the same source
    Ada Reed: 400 lorries use the bridge.
    denied by The Gazette (ferry/denied)
`;

  test("it is shown before the claim is logged, with who denies it", async () => {
    const { desk, asked, left, stdout, stderr } = await logging([...ASKED, "\r"]);
    expect({ left, stderr, stdout }).toEqual({
      left: 0,
      stderr: `${SHOWN}onrecord: 1 claim logged in claims/bridge.yaml. Next: onrecord check\n`,
      stdout:
        "Logged bridge/about-400-lorries-cross-every  (indirect · 400)\n  About 400 lorries cross it every day\n",
    });
    for (const answer of ["Log it?", "log it as a repeat of ferry/lorries", "do not log it"])
      expect(asked).toContain(answer);
    expect(recordIn(desk)).not.toContain("repeats");
  });

  test("it is logged as a repeat of that", async () => {
    const { desk } = await logging([...ASKED, "repeat\r"]);
    expect(recordIn(desk).slice(RECORD.length)).toBe(`  about-400-lorries-cross-every:
    quote: About 400 lorries cross it every day
    statement: About 400 lorries cross it every day
    form: indirect
    attribution: { source: reed, cue: according to }
    figures:
      - { value: 400, printed: 400 }
    repeats:
      - { claim: ferry/lorries }
`);
  });

  test("a claim that was begun is a repeat, too", async () => {
    const begun = `${RECORD}  day:
    quote: About 400 lorries cross it every day
    statement: About 400 lorries cross it every day
    repeats: [{ claim: closes }]
`;
    const desk = folderWith({ ...DESK, "claims/ferry.yaml": DENIED, [PATH]: begun });
    // Which words are the claim is not asked of it.
    await logging([...ASKED.slice(1), "repeat\r"], desk);
    expect(recordIn(desk)).toBe(
      begun.replace(
        "    repeats: [{ claim: closes }]\n",
        "    attribution: { source: reed, cue: according to }\n    repeats: [{ claim: closes }, { claim: ferry/lorries }]\n",
      ),
    );
  });

  test.each([
    ["by choice", "do not\r"],
    ["by Ctrl-C", "\u0003"],
  ])("it is not logged, %s", async (_, key) => {
    const { desk, stdout, stderr } = await logging([...ASKED, key]);
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: `${SHOWN}onrecord: Nothing was logged.\n` });
    expect(recordIn(desk)).toBe(RECORD);
  });

  const OPTIONS = ["log", "bridge", "--quote", "About 400 lorries cross it every day", "--source", "reed"];

  test("with options, it is logged and told", async () => {
    const { stdout, stderr } = await onrecord(OPTIONS, deskOf(), NOW);
    expect({ stdout, stderr }).toEqual({
      stdout:
        "Logged bridge/about-400-lorries-cross-every  (indirect · 400)\n  About 400 lorries cross it every day\n",
      stderr: SHOWN,
    });
  });

  test("with options, it may be logged as a repeat, and then nothing is told of that", async () => {
    const desk = deskOf();
    const { code, stderr } = await onrecord([...OPTIONS, "--set", "repeats+=ferry/lorries"], desk, NOW);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(recordIn(desk)).toContain("    repeats:\n      - { claim: ferry/lorries }\n");
  });

  test("as JSON, with why and with the answers", async () => {
    const checked = DENIED.replace(
      "  gone:",
      "    check: { status: checked, verdict: unproven, explanation: nobody counts, by: AB, on: 2024-05-02 }\n  gone:",
    );
    const { stdout, stderr } = await onrecord([...OPTIONS, "--json"], deskOf(checked), NOW);
    expect(stderr).toBe("");
    const [claim] = JSON.parse(stdout).claims;
    expect([claim["claimed-before"], claim.alike]).toEqual([
      ["ferry/lorries"],
      [
        {
          address: "ferry/lorries",
          by: "figure",
          "same-source": true,
          statement: "400 lorries use the bridge.",
          sources: ["Ada Reed"],
          article: { name: "ferry", published: "2024-05-01" },
          status: "checked",
          verdict: "unproven",
          answers: [{ relation: "denies", claim: "ferry/denied", sources: ["The Gazette"] }],
        },
      ],
    ]);
  });

  test("nobody is found or shown by what is hidden", async () => {
    const aide = "  aide: { name: Greta Zweisam, kind: unnamed, described-as: an aide }\n";
    const desk = folderWith({
      ...DESK,
      [PATH]: RECORD.replace("claims:\n", `${aide}claims:\n`),
      "claims/bridge.txt": `${TEXT}\nGreta Zweisam paid for it, an aide said.\n`,
      "claims/ferry.yaml": `${FERRY}  paid:
    quote: Greta Zweisam paid for the new boat
    statement: Greta Zweisam paid the builders for the new boat.
    attribution: aide
  other:
    quote: Zweisam Zweisam Greta
    statement: Greta Zweisam, Greta.
    attribution: aide
`,
    });
    const statement = "Greta Zweisam paid the builders for the boat.";
    const options = ["--quote", "paid for it", "--statement", statement, "--source", "aide"];
    for (const json of [[], ["--json"]]) {
      const { stdout, stderr } = await onrecord(
        ["log", "bridge", ...options, ...json, "--id", `paid-${json.length}`],
        desk,
        NOW,
      );
      expect(stdout + stderr).toContain("ferry/paid");
      expect(stdout + stderr).not.toMatch(/Greta|Zweisam|ferry\/other/);
    }
  });
});

test("no question shows who an unnamed source is, though the record and the text do", async () => {
  const desk = folderWith({
    ...DESK,
    [PATH]: RECORD.replace(
      "claims:\n",
      "  aide: { name: Greta Zweisam, kind: unnamed, described-as: an aide }\nclaims:\n",
    ),
    "claims/bridge.txt": `${TEXT}\nGreta Zweisam paid for it, the mayor said.\n`,
  });
  const person = answerer(["paid\r", "\r", "Somebody paid for it\r"]);
  const { stdout, stderr } = await onrecord(["log", "bridge"], desk, { ...NOW, dialogue: person.dialogue });
  expect(person.asked()).toContain("█");
  expect(person.asked() + stdout + stderr).not.toMatch(/Greta|Zweisam/);
});

deep("ten that log at once lose nothing", async () => {
  const desk = folderWith(DESK);
  const ran = Array.from({ length: 10 }, (_, index) => {
    const args = [resolve("dist/cli.js"), "log", "bridge", "--quote", "who will pay", "--id", `pay-${index}`];
    const child = spawn(process.execPath, args, { cwd: desk, stdio: "ignore" });
    return new Promise((done) => child.on("close", done));
  });
  expect(await Promise.all(ran)).toEqual(ran.map(() => 0));
  expect(recordIn(desk).match(/^ {2}pay-\d:/gm)).toHaveLength(10);
});
