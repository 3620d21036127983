import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KeptOutput, keep, readKept } from "../../src/cache/kept-output.ts";
import type { Surroundings } from "../../src/io.ts";
import { DESK, RECORD } from "../cli/bridge-desk.ts";
import { commit, git, repositoryWith } from "../cli/repository.ts";
import { folderWith, onrecord, type Run } from "../cli/run.ts";
import { times } from "../depth.ts";

type Cache = NonNullable<Surroundings["cache"]>;

function newCache(): Cache {
  return { folder: join(folderWith({}), "cache"), program: "this one" };
}

/** As if it were a minute later: what is a moment old might be changed again in the same moment, and is only compared. */
const later = () => new Date(Date.now() + 60_000);

function check(desk: string, cache: Cache | undefined, args: readonly string[] = []): Promise<Run> {
  return onrecord(["check", ...args], desk, { cache, now: later });
}

/** The only thing that is kept. */
function nameIn({ folder }: Cache): string {
  const [name = "", ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  return name.replace(/\.kept$/, "");
}

/** Has what is kept say something else, to see that it is what is printed. */
function forge(cache: Cache, change: Partial<KeptOutput> = {}): void {
  const name = nameIn(cache);
  const kept = readKept(cache.folder, name);
  if (!kept) throw new Error("Nothing is kept.");
  const written = { parts: [{ to: "out", text: "As it was.\n" }], hasBars: false, exitCode: 0 } as const;
  keep(cache.folder, name, { ...kept, written, ...change });
}

const AS_IT_WAS = { code: 0, stdout: "As it was.\n", stderr: "" };

async function deskChecked(files: Readonly<Record<string, string>> = DESK): Promise<[string, Cache]> {
  const desk = folderWith(files);
  const cache = newCache();
  await check(desk, cache);
  forge(cache);
  expect(await check(desk, cache)).toEqual(AS_IT_WAS);
  return [desk, cache];
}

describe("what a check printed is printed again", () => {
  test("where nothing has changed, and it is what a check prints", async () => {
    const desk = folderWith(DESK);
    const cache = newCache();
    const first = await check(desk, cache);
    expect(await check(desk, cache)).toEqual(first);
    expect(await check(desk, undefined)).toEqual(first);
  });

  test("where the same words are in other files, as in a fresh clone", async () => {
    const [desk, cache] = await deskChecked();
    const text = join(desk, "claims/bridge.txt");
    rmSync(text);
    writeFileSync(text, DESK["claims/bridge.txt"]);
    expect(await check(desk, cache)).toEqual(AS_IT_WAS);
  });

  test("also where the files are too new for their times to tell them from others", async () => {
    const desk = folderWith(DESK);
    const cache = newCache();
    const checkNow = () => onrecord(["check"], desk, { cache });
    rmSync(join(desk, "evidence"), { recursive: true });
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace(/ {4}evidence:\n.*\n/, ""));
    await checkNow();
    expect(readKept(cache.folder, nameIn(cache))).not.toHaveProperty("state");
    forge(cache);
    expect(await checkNow()).toEqual(AS_IT_WAS);
  });

  test("with the exit code and the words on standard error", async () => {
    const [desk, cache] = await deskChecked();
    const parts = [
      { to: "out", text: "o" },
      { to: "err", text: "é\n" },
    ] as const;
    forge(cache, { written: { parts, hasBars: true, exitCode: 1 } });
    expect(await check(desk, cache)).toEqual({
      code: 1,
      stdout: "o",
      stderr:
        "é\nonrecord: █ hides what may identify an unnamed source: see `onrecord explain anonymity/identity-in-record`.\n",
    });
  });
});

describe("it is checked again", () => {
  test.each<[string, (desk: string) => unknown]>([
    [
      "a record",
      (desk) => writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace("closed.", "clised.")),
    ],
    [
      "a text",
      (desk) => writeFileSync(join(desk, "claims/bridge.txt"), "The bridge is closed, so they say.\n"),
    ],
    [
      "an evidence file",
      (desk) => writeFileSync(join(desk, "evidence/notice.txt"), "The bridge is shut.  \n"),
    ],
    ["a file that is gone", (desk) => rmSync(join(desk, "evidence/notice.txt"))],
    [
      "a file with another name",
      (desk) => renameSync(join(desk, "claims/bridge.txt"), join(desk, "claims/b.txt")),
    ],
    ["the settings", (desk) => writeFileSync(join(desk, "onrecord.yaml"), "name: A made-up tesk\n")],
    ["a new file", (desk) => writeFileSync(join(desk, "claims/road.yaml"), "claims: {}\n")],
    ["a baseline", (desk) => writeFileSync(join(desk, "onrecord-baseline.json"), "{}\n")],
  ])("after a change of %s", async (_, change) => {
    const [desk, cache] = await deskChecked();
    change(desk);
    const now = await check(desk, cache);
    expect(now).not.toEqual(AS_IT_WAS);
    expect(now).toEqual(await check(desk, undefined));
  });

  test.each<[string, Partial<Surroundings>, readonly string[]]>([
    ["another terminal", { terminal: { columns: 60, hasColours: false } }, []],
    ["colours", { env: { FORCE_COLOR: "1" } }, []],
    ["another day", { now: () => new Date(Date.now() + 3 * 86_400_000) }, []],
    ["another question", {}, ["--format", "concise"]],
    ["no cache", {}, ["--no-cache"]],
  ])("for %s", async (_, around, args) => {
    const [desk, cache] = await deskChecked();
    const asked = (one: Cache | undefined) =>
      onrecord(["check", ...args], desk, { now: later, ...around, cache: one });
    const now = await asked(cache);
    expect(now).not.toEqual(AS_IT_WAS);
    expect(now).toEqual(await asked(undefined));
  });

  test("by another program", async () => {
    const [desk, cache] = await deskChecked();
    expect(await check(desk, { ...cache, program: "the next one" })).not.toEqual(AS_IT_WAS);
  });

  test("on another commit, and not on the same one", async () => {
    const desk = repositoryWith(DESK);
    const cache = newCache();
    await check(desk, cache);
    forge(cache);
    expect(await check(desk, cache)).toEqual(AS_IT_WAS);
    commit(desk);
    expect(await check(desk, cache)).not.toEqual(AS_IT_WAS);
    git(desk, "reset", "-q", "--soft", "HEAD~");
    expect(await check(desk, cache)).not.toEqual(AS_IT_WAS);
  });

  test("where a folder has a file's name, which no file tells", async () => {
    const [desk, cache] = await deskChecked();
    mkdirSync(join(desk, "claims/road.yaml"));
    expect(await check(desk, cache)).toEqual(await check(desk, undefined));
  });

  test("where a link leads out of the desk now, to the same file", async () => {
    const desk = folderWith({ ...DESK, "texts/bridge.txt": DESK["claims/bridge.txt"] });
    rmSync(join(desk, "claims/bridge.txt"));
    symlinkSync("../texts/bridge.txt", join(desk, "claims/bridge.txt"));
    const cache = newCache();
    await check(desk, cache);
    forge(cache);
    expect(await check(desk, cache)).toEqual(AS_IT_WAS);
    const outside = join(folderWith({}), "texts");
    renameSync(join(desk, "texts"), outside);
    symlinkSync(outside, join(desk, "texts"));
    const now = await check(desk, cache);
    expect(now.stdout).toContain("This link leads out of the desk");
  });

  test("where the history begins later, as in a shallow clone", async () => {
    const desk = repositoryWith(DESK);
    commit(desk);
    const cache = newCache();
    await check(desk, cache);
    forge(cache);
    expect(await check(desk, cache)).toEqual(AS_IT_WAS);
    writeFileSync(join(desk, ".git/shallow"), git(desk, "rev-parse", "HEAD"));
    expect(await check(desk, cache)).not.toEqual(AS_IT_WAS);
  });

  test("where what is kept is damaged", async () => {
    const [desk, cache] = await deskChecked();
    const file = join(cache.folder, `${nameIn(cache)}.kept`);
    const bytes = readFileSync(file);
    const right = await check(desk, undefined);
    for (const damaged of [bytes.subarray(0, -1), Buffer.from("no\n{}\n"), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      expect(await check(desk, cache)).toEqual(right);
    }
  });
});

describe("nothing is kept", () => {
  test.each([
    ["a fix", ["--fix"]],
    ["a report in a file", ["--format", "json", "--output", "report.json"]],
    ["a part of the desk", ["bridge"]],
    ["a comparison", ["--files-from", "-"]],
  ])("of %s", async (_, args) => {
    const cache = newCache();
    await check(folderWith(DESK), cache, args);
    expect(() => readdirSync(cache.folder)).toThrow("ENOENT");
  });

  test("where git has no commit to tell one state by", async () => {
    const desk = folderWith(DESK);
    git(desk, "init", "-q");
    const cache = newCache();
    await check(desk, cache);
    expect(() => readdirSync(cache.folder)).toThrow("ENOENT");
  });

  test("of a desk that changes while it is checked", async () => {
    const desk = folderWith(DESK);
    const cache = newCache();
    const out = () => writeFileSync(join(desk, "claims/bridge.txt"), "The bridge is open.\n");
    await onrecord(["check"], desk, { cache, now: later, out });
    expect(() => readdirSync(cache.folder)).toThrow("ENOENT");
  });

  test("of a new desk whose evidence may have been changed since it was read", async () => {
    const cache = newCache();
    await onrecord(["check"], folderWith(DESK), { cache });
    expect(() => readdirSync(cache.folder)).toThrow("ENOENT");
  });

  test("for others to read", async () => {
    const [, { folder }] = await deskChecked();
    const [name = ""] = readdirSync(folder);
    expect([statSync(folder).mode & 0o777, statSync(join(folder, name)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  test("where no folder can be made for it", async () => {
    const desk = folderWith(DESK);
    const cache = { ...newCache(), folder: join(desk, "onrecord.yaml", "cache") };
    expect(await check(desk, cache)).toEqual(await check(desk, undefined));
  });

  test("where there is no desk, or the command is wrong", async () => {
    const cache = newCache();
    await check(folderWith({}), cache);
    await check(folderWith(DESK), cache, ["--fail-on", "everything"]);
    expect(() => readdirSync(cache.folder)).toThrow("ENOENT");
  });

  test("that may say who a confidential source is", async () => {
    const name = "Ottoline Vandersloot";
    const record = RECORD.replace("claims:", `  engineer: { kind: unnamed, name: ${name} }\nclaims:`);
    const cache = newCache();
    const open = folderWith({ ...DESK, "claims/bridge.yaml": record });
    await check(open, cache);
    const kept = readFileSync(join(cache.folder, `${nameIn(cache)}.kept`), "utf8");
    expect(kept).toContain("████████ ███████████");
    expect(kept).not.toMatch(/Ottoline|Vandersloot/i);

    const other = newCache();
    const named = record.replace("evidence/notice.txt", "evidence/notice-vandersloot.txt");
    await check(folderWith({ ...DESK, "claims/bridge.yaml": named }), other);
    expect(() => readdirSync(other.folder)).toThrow("ENOENT");
  });

  test("of the oldest, where there is much", () => {
    const { folder } = newCache();
    const written = { parts: [], hasBars: false, exitCode: 0 };
    for (let at = 0; at < 205; at += 1) {
      keep(folder, String(at), { evidence: [], written });
      if (at < 200) utimesSync(join(folder, `${at}.kept`), at, at);
    }
    expect(readdirSync(folder)).toHaveLength(200);
    expect([4, 5, 204].map((at) => readKept(folder, String(at)) !== undefined)).toEqual([false, true, true]);
  });
});

/** Changes of a desk, each of which a check must notice or may leave out of account. */
const EDITS: Readonly<Record<string, (desk: string, cache: Cache, at: number) => void>> = {
  nothing: () => {},
  add: (desk, _, at) => writeFileSync(join(desk, `claims/new-${at}.yaml`), RECORD),
  delete: (desk, _, at) => rmSync(join(desk, `claims/new-${at}.yaml`), { force: true }),
  text: (desk, _, at) => writeFileSync(join(desk, `claims/new-${at}.txt`), DESK["claims/bridge.txt"]),
  rename: (desk, _, at) => {
    try {
      renameSync(join(desk, `claims/new-${at}.yaml`), join(desk, `claims/new-${at + 1}.yaml`));
    } catch {
      // There is none.
    }
  },
  "same size": (desk, _, at) => {
    const file = join(desk, "claims/bridge.yaml");
    writeFileSync(file, RECORD.replace("is closed\n", `is close${at}\n`));
  },
  touch: (desk, _, at) => utimesSync(join(desk, "claims/bridge.yaml"), 1_700_000_000, 1_700_000_000 + at),
  break: (desk) => writeFileSync(join(desk, "claims/bridge.yaml"), "claims: [\n"),
  settings: (desk, _, at) =>
    writeFileSync(
      join(desk, "onrecord.yaml"),
      `rules: { quote/not-found: ${at > 1 ? "note" : "warning"} }\n`,
    ),
  evidence: (desk, _, at) => writeFileSync(join(desk, "evidence/notice.txt"), `The bridge is close${at}.\n`),
  unreadable: (desk, _, at) => chmodSync(join(desk, "claims"), at > 1 ? 0o755 : 0o500),
  truncate: ({ length }, { folder }) => {
    for (const name of names(folder)) {
      const bytes = readFileSync(join(folder, name));
      writeFileSync(join(folder, name), bytes.subarray(0, bytes.length - (length % 7) - 1));
    }
  },
};

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

test("whatever is done to a desk, a check says what it says without a cache", async () => {
  const edit = fc.record({
    kind: fc.constantFrom(...Object.keys(EDITS)),
    at: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const desk = folderWith(DESK);
      const cache = newCache();
      for (const { kind, at } of edits) {
        EDITS[kind]?.(desk, cache, at);
        expect(await check(desk, cache)).toEqual(await check(desk, undefined));
      }
    }),
    { numRuns: times(40) },
  );
}, 60_000);
