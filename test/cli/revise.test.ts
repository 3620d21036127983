import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerer } from "./answers.ts";
import { commit, repositoryWith } from "./repository.ts";
import { folderWith, onrecord, type Run } from "./run.ts";

// A made-up article, its record and its second version.
const TEXT = `Bridge to close (made up)

The bridge will close in May, the Ministry of Works said on Monday. About 400 people use it every day, according to the council.

“We are not planning a second closure,” Ada Reed, a spokeswoman, said. The ministry has rejected the figure.

A ferry may run in summer, The Courier reported. The bridge was built in 1931.

The road to the harbour stays open, the council said.
`;
const RECORD = `# Kept by the made-up desk.
article: { title: Bridge to close (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  ministry: { name: Ministry of Works, kind: government }
  council: { name: council, kind: government }
  reed: { name: Ada Reed, kind: person, of: ministry }
  courier: { name: The Courier, kind: outlet }
claims:
  closes-in-may:
    quote: The bridge will close in May
    statement: The bridge will close in May.
    attribution: { source: ministry, cue: said }
    check: { status: checked, verdict: accurate, explanation: "The notice says so.", by: AB, on: 2024-05-03 } # rang them
  four-hundred:
    quote: About 400 people use it every day
    statement: About 400 people use the bridge every day.
    attribution: { source: council, cue: according to }
    figures:
      - { value: 400, unit: people, printed: "400" }
    check: { status: checked, verdict: accurate, explanation: "The count of March.", by: AB, on: 2024-05-03 }
  no-second-closure:
    quote: We are not planning a second closure
    statement: The ministry is not planning a second closure.
    attribution: { source: reed, role: a spokeswoman, cue: said }
    check: { status: checked, by: AB, on: 2024-05-03 }
  ferry:
    quote: A ferry may run in summer
    statement: A ferry may run in summer.
    attribution: { source: courier, cue: reported }
    check: { status: checked, by: AB, on: 2024-05-03 }
  built-1931:
    quote: The bridge was built in 1931
    statement: The bridge was built in 1931.
    attribution: none
  road-open:
    quote: The road to the harbour stays open
    statement: The road to the harbour stays open.
    attribution: { source: council, cue: said }
    check: { status: checked, by: AB, on: 2024-05-03 }
`;
const NEW = `Bridge to close (made up)

The road to the harbour stays open, the council said.

The bridge will close in May, the Ministry of Works said on Monday. About 300 people use it every day, according to the council.

"We are planning a second closure," Ada Reed, a spokeswoman, said. The ministry has rejected the figure.

A ferry may run in summer, The Courier claimed. Ben Okoro, an engineer, said that 12 cables are broken.
`;

const FILES = {
  "onrecord.yaml": "name: A made-up desk\n",
  "claims/bridge.yaml": RECORD,
  "claims/bridge.txt": TEXT,
};
const now = () => new Date("2024-05-10T12:00:00Z");

async function desk(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = folderWith({ ...FILES, "new.txt": NEW, ...files });
  await onrecord(["verify"], folder);
  return folder;
}

function revise(folder: string, ...args: readonly string[]): Promise<Run> {
  return onrecord(["revise", ...args], folder, { now });
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

describe("revise", () => {
  test("says which checks hold, and writes nothing", async () => {
    const folder = await desk();
    const before = readdirSync(join(folder, "claims")).map((file) => read(folder, `claims/${file}`));
    expect(await revise(folder, "bridge", "--text", "new.txt")).toMatchSnapshot();
    expect(readdirSync(join(folder, "claims")).map((file) => read(folder, `claims/${file}`))).toEqual(before);
  });

  test("as JSON", async () => {
    const { code, stdout } = await revise(await desk(), "--text", "new.txt", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchSnapshot();
  });

  test("--write has the record, the text and the lock follow, and no other byte changes", async () => {
    const folder = await desk();
    expect(await revise(folder, "--text", "new.txt", "--write", "--by", "CD")).toMatchSnapshot();
    expect(read(folder, "claims/bridge.yaml")).toMatchSnapshot();
    expect(read(folder, "claims/bridge.txt")).toBe(NEW);
    const [old = ""] = readdirSync(join(folder, "claims")).filter((file) => file.startsWith(".bridge."));
    expect(read(folder, `claims/${old}`)).toBe(TEXT);
    expect(await onrecord(["verify", "--dry-run"], folder)).toMatchObject({ code: 0 });
    const check = (...args: readonly string[]) =>
      onrecord(["check", "--format", "concise", ...args], folder, { now });
    expect((await check()).stdout).toMatch(/^claims\/bridge.yaml:\d+:\d+ note check\/recheck /m);
    expect(await check()).toMatchObject({ code: 0 });
    expect(await check("--fail-on", "check/recheck")).toMatchObject({ code: 1 });
    expect(await revise(folder, "--text", "new.txt")).toEqual({
      code: 0,
      stdout: "",
      stderr:
        "onrecord: bridge: this is the text that the claims were checked in. There is nothing to compare.\n",
    });
  });

  test("what was to be checked again stays so when the text changes once more, with all that changed", async () => {
    const folder = await desk();
    await revise(folder, "--text", "new.txt", "--write", "--gone", "keep");
    writeFileSync(join(folder, "new.txt"), NEW.replace("300 people", "200 people"));
    await revise(folder, "--text", "new.txt", "--write");
    expect((await onrecord(["show", "four-hundred"], folder)).stdout).toMatchSnapshot();
  });

  test("typography and place change nothing", async () => {
    const folder = await desk();
    const paragraphs = TEXT.replaceAll("“", '"').replaceAll("”", '"').trim().split("\n\n");
    writeFileSync(
      join(folder, "new.txt"),
      `${[paragraphs[0], ...paragraphs.slice(1).reverse()].join("\r\n\r\n")}\r\n`,
    );
    const { stdout } = await revise(folder, "--text", "new.txt", "--json");
    const { claims } = JSON.parse(stdout) as { claims: { id: string; check: string }[] };
    expect(claims.filter(({ check }) => check === "recheck")).toEqual([]);
  });
});

describe("claims that are gone", () => {
  test("are not withdrawn without a signature", async () => {
    const folder = await desk();
    expect(await revise(folder, "--text", "new.txt", "--write")).toMatchObject({
      code: 2,
      stderr:
        "onrecord: No longer in the text: built-1931. Sign their withdrawal with --by, or keep them on file: --gone keep\n",
    });
    expect(read(folder, "claims/bridge.yaml")).toBe(RECORD);
  });

  test.each([
    ["keep", "    attribution: none\n    in-article: false\n"],
    ["leave", "    attribution: none\n  road-open:"],
  ])("--gone %s", async (what, expected) => {
    const folder = await desk();
    await revise(folder, "--text", "new.txt", "--write", "--gone", what);
    expect(read(folder, "claims/bridge.yaml")).toContain(expected);
  });

  test("and were withdrawn are told of when they come back", async () => {
    const folder = await desk();
    await revise(folder, "--text", "new.txt", "--write", "--by", "CD");
    writeFileSync(join(folder, "newer.txt"), TEXT.replace("in May", "in June"));
    const { stdout } = await revise(folder, "--text", "newer.txt");
    expect(stdout).toContain("Withdrawn, and in the text again (1)\n  bridge/built-1931\n");
  });
});

describe("where the old text is not available", () => {
  test("quotes are looked for, and the rest is said to be unknown", async () => {
    const folder = await desk();
    rmSync(join(folder, "claims/bridge.txt"));
    expect(await revise(folder, "--text", "new.txt")).toMatchSnapshot();
    expect(await revise(folder, "--text", "new.txt", "--write", "--gone", "leave")).toMatchObject({
      code: 1,
    });
    expect(existsSync(join(folder, "claims/bridge.txt"))).toBe(false);
    expect(read(folder, "claims/bridge.lock")).toContain('"closes-in-may"');
  });

  test("it is looked for in the last commit, where the new one has taken its place", async () => {
    const folder = repositoryWith(FILES);
    await onrecord(["verify"], folder);
    commit(folder);
    writeFileSync(join(folder, "claims/bridge.txt"), NEW);
    const beside = await revise(await desk(), "--text", "new.txt");
    expect(await revise(folder)).toEqual(beside);
  });
});

describe("a text that will not do", () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    [
      "another article",
      ["--text", "other.txt"],
      { "other.txt": "The weather was fine in the mountains. Nobody came.\n" },
    ],
    ["an empty one", ["--text", "other.txt"], { "other.txt": " \n" }],
    ["none", [], {}],
    ["a file that is not there", ["--text", "nowhere.docx"], {}],
    ["an article that is not there", ["brigde", "--text", "new.txt"], {}],
  ])("%s", async (_, args, files) => {
    const folder = await desk(files);
    if (args.length === 0) rmSync(join(folder, "claims/bridge.txt"));
    const { code, stdout, stderr } = await revise(folder, ...args);
    expect({ code, stdout, stderr: stderr.replaceAll(folder, "DESK") }).toMatchSnapshot();
    expect(code).toBe(2);
  });

  test("a quote that is there twice now is left to be told apart", async () => {
    const folder = await desk();
    writeFileSync(
      join(folder, "new.txt"),
      `${TEXT}\nThe bridge will close in May, the Ministry of Works said on Monday.\n`,
    );
    const { code, stdout } = await revise(folder, "--text", "new.txt", "--write");
    expect(code).toBe(1);
    expect(stdout).toContain("In the text more than once (1)\n  closes-in-may  2 times\n");
    expect(read(folder, "claims/bridge.yaml")).toContain("the quote is in the text 2 times");
  });
});

test("nothing that may say who a confidential source is comes out", async () => {
  const named = RECORD.replace("claims:", "  aide: { kind: unnamed, name: Ottoline Vandersloot }\nclaims:");
  const folder = await desk({
    "claims/bridge.yaml": named,
    "new.txt": NEW.replace("Ben Okoro", "Ottoline Vandersloot"),
  });
  for (const args of [["--json"], [], ["--write", "--gone", "keep"]]) {
    const { stdout, stderr } = await revise(folder, "--text", "new.txt", ...args);
    expect(stdout).toContain("████");
    expect(stdout + stderr).not.toMatch(/Ottoline|Vandersloot/);
  }
});

describe("at a terminal", () => {
  test("it asks claim by claim, and writes what was decided", async () => {
    const folder = await desk();
    const { dialogue, asked, left } = answerer(["f", "l", "f", "w", "CD\r", "y"]);
    const run = await onrecord(["revise", "--text", "new.txt"], folder, { now, dialogue });
    expect(left()).toBe(0);
    expect(run.stdout).toContain("Wrote claims/bridge.yaml, claims/bridge.txt, claims/bridge.lock.");
    expect(asked()).toContain("built-1931 is gone");
    const record = read(folder, "claims/bridge.yaml");
    expect(record).toContain("About 300 people use it every day");
    expect(record).toContain("by: CD");
    // Left as it is.
    expect(record).toContain("quote: We are not planning a second closure");
  });

  test("nothing is written where somebody breaks off", async () => {
    const folder = await desk();
    const { dialogue } = answerer(["f"]);
    const { code, stderr } = await onrecord(["revise", "--text", "new.txt"], folder, { now, dialogue });
    expect([code, stderr]).toEqual([2, "onrecord: Broken off: nothing was written.\n"]);
    expect(read(folder, "claims/bridge.yaml")).toBe(RECORD);
  });
});
