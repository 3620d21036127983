import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commit, repositoryWith } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

const TEXT = "About 400 lorries cross the bridge (made up). It is safe, the ministry said.\n";
const FILES = {
  "onrecord.yaml": `# The desk's settings
independent-parts: [works]   # since 2023
tertiary-publishers: ["gazette", wiki.example]
paths:
  ./claims/2024/bridge.yaml: { mode: external }
`,
  "claims/sources.yaml": `sources:
  works: { name: Ministry of Works (made up), kind: government }   # the works ministry
  roads: { name: Roads Office (made up), kind: government, of: works }
  rails: { name: Rails Office (made up), kind: government, of: "works" }
`,
  "claims/2024/bridge.yaml": `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  # lorries, from the first paragraph
  lorries:
    quote: About 400 lorries cross the bridge
    statement: About 400 lorries cross the bridge.
    attribution: [gazette, works]
    figures:
      - { value: 400, unit: lorries, printed: "400" }
  safe:
    quote: It is safe
    statement: The bridge is safe.
    attribution: { source: 'works', cue: the ministry said }
    confirms: [{ claim: lorries }]
    repeats: [{ claim: bridge/lorries }]
    evidence:
      - { kind: document, shows: said, source: works, locator: page 2 }
  old:
    quote: It is safe
    statement: The old claim.
    attribution: none
    withdrawn: { on: 2024-05-03, by: EF, reason: Twice }
`,
  "claims/2024/bridge.txt": TEXT,
  "claims/tunnel.yaml": `article: { title: The tunnel (made up), publisher: gazette, published: 2024-05-03, language: en, mode: external }
claims:
  lorries:
    quote: 800 lorries a week
    statement: 800 lorries a week use the tunnel.
    attribution:
      - roads
      - { source: works, cue: according to }
    figures:
      - { value: 800, unit: lorries, printed: "800", derived: "[bridge/lorries] + [bridge/lorries#1]", claims: [bridge/lorries] }
  half:
    quote: 1,600 a fortnight
    statement: Half of the lorries are heavy.
    attribution: works
    denies: [{ claim: bridge/lorries, scope: bridge/lorries as a whole }]
    figures:
      - value: 1600
        printed: "1,600"
        derived: >-
          [lorries]
          + [lorries]
    repeats:
      - claim: >-
          half
`,
};

type Files = Readonly<Record<string, string>>;

/** A desk with its lock and a baseline. */
let DESK: Files;

beforeAll(async () => {
  const desk = folderWith(FILES);
  await onrecord(["verify"], desk, NOW);
  await onrecord(["check", "--write-baseline"], desk, NOW);
  DESK = filesIn(desk);
  expect(Object.keys(DESK)).toEqual(
    [...Object.keys(FILES), "claims/2024/bridge.lock", "onrecord-baseline.json"].sort(),
  );
});

const NOW = { now: () => new Date("2024-05-10T12:00:00Z") };
const mv = (args: readonly string[], desk: string) => onrecord(["mv", ...args], desk, NOW);

function filesIn(desk: string): Files {
  const files = readdirSync(desk, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(desk.length + 1))
    .filter((path) => !path.startsWith(".git/"));
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(desk, path), "utf8")]));
}

/** The lines that each file has lost (-) and got (+); hashes in a baseline are left out. */
function changes(before: Files, after: Files): Readonly<Record<string, readonly string[]>> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const all = [...paths].sort().map((path): [string, readonly string[]] => {
    const [was, is] = [before[path]?.split("\n") ?? [], after[path]?.split("\n") ?? []];
    const lost = was.filter((line) => !is.includes(line)).map((line) => `-${line}`);
    return [path, [...lost, ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`)]];
  });
  return Object.fromEntries(all.filter(([path, lines]) => before[path] !== after[path] || lines.length > 0));
}

describe("onrecord mv", () => {
  test.each([
    ["a claim by its address", ["bridge/lorries", "bridge/crossings"]],
    ["a claim by its id", ["half", "heavy-ones"]],
    ["a source", ["works", "works-ministry"]],
    ["a source that has the article", ["sources/gazette", "the-gazette"]],
  ])("renames %s wherever it is referred to, and no other byte", async (_, args) => {
    const desk = folderWith(DESK);
    const before = await onrecord(["check"], desk, NOW);
    expect({ ...(await mv(args, desk)), changes: changes(DESK, filesIn(desk)) }).toMatchSnapshot();
    // What the baseline knew it still knows.
    expect(before.stdout).toContain("in the baseline");
    expect(await onrecord(["check"], desk, NOW)).toEqual(before);
    // And back: the way in which each reference is written has stayed.
    await mv(
      [...args].reverse().map((one) => one.replace("sources/", "")),
      desk,
    );
    expect(filesIn(desk)).toEqual(DESK);
  });

  test("renames an article with its text and its lock", async () => {
    const desk = folderWith(DESK);
    const before = await onrecord(["check"], desk, NOW);
    const done = await mv(["bridge", "old-bridge"], desk);
    const after = filesIn(desk);
    expect(done).toMatchSnapshot();
    expect(
      changes(DESK, { ...after, "claims/2024/bridge.yaml": after["claims/2024/old-bridge.yaml"] ?? "" }),
    ).toMatchSnapshot();
    expect(after["claims/2024/old-bridge.txt"]).toBe(TEXT);
    expect(after["claims/2024/old-bridge.lock"]).toBe(DESK["claims/2024/bridge.lock"]);
    expect(await onrecord(["check"], desk, NOW)).toEqual(before);
    await mv(["old-bridge", "bridge"], desk);
    expect(filesIn(desk)).toEqual(DESK);
  });

  test.each([
    ["a claim", ["bridge/lorries", "crossings"]],
    ["an article", ["claims/2024/bridge.yaml", "old-bridge"]],
  ])("says what would change of %s", async (_, args) => {
    const desk = folderWith(DESK);
    expect(await mv([...args, "--dry-run"], desk)).toMatchSnapshot();
    expect(await mv([...args, "--dry-run", "--json"], desk)).toMatchSnapshot();
    expect(filesIn(desk)).toEqual(DESK);
  });

  test.each([
    ["what there is not", ["lories", "x-1"]],
    ["a source that there is not", ["wroks", "x-1"]],
    ["a claim of several", ["lorries", "x-1"]],
    ["to the same", ["safe", "safe"]],
    ["to no id", ["safe", "Not Safe"]],
    ["to another article", ["bridge/safe", "tunnel/safe"]],
    ["to a claim that is there", ["bridge/safe", "lorries"]],
    ["to a claim that was withdrawn", ["bridge/safe", "old"]],
    ["to a source of another file", ["works", "gazette"]],
    ["to a word with a meaning", ["works", "none"]],
    ["to an article that is there", ["bridge", "tunnel"]],
  ])("not %s", async (_, args) => {
    const desk = folderWith(DESK);
    const ran = await mv(args, desk);
    expect(ran).toMatchSnapshot();
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(filesIn(desk)).toEqual(DESK);
  });

  test("not where a name has several meanings", async () => {
    const bridge = "  bridge: { name: The Bridge Trust (made up), kind: organisation }\n";
    const files = { ...DESK, "claims/sources.yaml": DESK["claims/sources.yaml"] + bridge };
    const desk = folderWith(files);
    expect(await mv(["bridge", "x-1"], desk)).toMatchSnapshot();
    expect(filesIn(desk)).toEqual(files);
    expect((await mv(["sources/bridge", "trust"], desk)).stdout).toContain("bridge is now trust\n");
  });

  test.each([
    [
      "an id is there twice",
      { "claims/more.yaml": "sources:\n  works: { name: Works (made up), kind: government }\n" },
    ],
    ["a record cannot be read", { "claims/more.yaml": 'claims: "x\n' }],
    ["the settings are wrong", { "onrecord.yaml": "mod: external\n" }],
  ])("not where %s", async (_, more) => {
    const files = { ...DESK, ...more };
    const desk = folderWith(files);
    const ran = await mv(["works", "works-ministry"], desk);
    expect(ran).toMatchSnapshot();
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(filesIn(desk)).toEqual(files);
  });

  test.each([
    ["a text", { "claims/2024/old-bridge.txt": "Another text (made up).\n" }],
    ["a lock", { "claims/2024/old-bridge.lock": "{}\n" }],
  ])("not where %s of the new name is in the way", async (_, more) => {
    const files = { ...DESK, ...more };
    const desk = folderWith(files);
    expect(await mv(["bridge", "old-bridge"], desk)).toMatchSnapshot();
    expect(filesIn(desk)).toEqual(files);
  });

  test("a reference that is written in another way is written anew", async () => {
    const desk = folderWith({
      ...DESK,
      "claims/more.yaml":
        'sources:\n  ferry: { name: Ferry Board (made up), kind: organisation, of: "wor\\u006bs" }   # a part\n',
    });
    const before = filesIn(desk);
    expect((await mv(["works", "works-ministry"], desk)).code).toBe(0);
    expect((await mv(["tunnel/lorries", "heavy"], desk)).code).toBe(0);
    expect((await mv(["half", "many"], desk)).code).toBe(0);
    const { "claims/more.yaml": more, "claims/tunnel.yaml": tunnel } = changes(before, filesIn(desk));
    expect({ more, tunnel }).toMatchSnapshot();
  });

  test("a baseline that cannot be used is left as it is", async () => {
    const desk = folderWith({ ...DESK, "onrecord-baseline.json": "{" });
    expect(await mv(["safe", "is-safe"], desk)).toMatchSnapshot();
    expect(filesIn(desk)["onrecord-baseline.json"]).toBe("{");
  });

  test("what is wrong already keeps nothing from being renamed", async () => {
    const wrong = (DESK["claims/tunnel.yaml"] ?? "").replace("scope:", "scop:").replace("roads\n", "rods\n");
    const desk = folderWith({ ...DESK, "claims/tunnel.yaml": wrong });
    expect((await mv(["bridge/lorries", "crossings"], desk)).code).toBe(0);
    expect(filesIn(desk)["claims/tunnel.yaml"]).toContain("denies: [{ claim: bridge/crossings, scop:");
  });
});

describe("onrecord mv in git", () => {
  test("says what git has to be told of an article, and of nothing else", async () => {
    const desk = repositoryWith(DESK);
    expect((await mv(["safe", "is-safe"], desk)).stderr).toBe("");
    expect((await mv(["bridge", "old-bridge", "--dry-run"], desk)).stderr).toBe("");
    expect((await mv(["bridge", "old-bridge"], desk)).stderr).toBe(
      "onrecord: git was not touched: run `git add -A` for it to follow the renamed files.\n",
    );
  });

  test("not to an id that another claim had; back to its own", async () => {
    const record = DESK["claims/tunnel.yaml"] ?? "";
    const desk = repositoryWith({
      ...DESK,
      "claims/tunnel.yaml": `${record}  gone:\n    quote: It leaks\n    statement: The tunnel leaks.\n    attribution: works\n`,
    });
    writeFileSync(join(desk, "claims/tunnel.yaml"), record);
    commit(desk);
    const before = filesIn(desk);
    const { stderr } = await mv(["half", "gone"], desk);
    expect(stderr.replace(/on \d.* \(commit .{7}\)/, "on DAY (commit HASH)")).toMatchSnapshot();
    expect(filesIn(desk)).toEqual(before);

    await mv(["half", "heavy-ones"], desk);
    commit(desk);
    expect((await mv(["heavy-ones", "half"], desk)).code).toBe(0);
    expect(filesIn(desk)).toEqual(before);
  });
});
