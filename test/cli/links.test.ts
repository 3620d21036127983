import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deep } from "../depth.ts";
import { folderWith, onrecord } from "./run.ts";

const TEXT = "The bridge is closed to lorries, the council said on Monday.\n";
const RECORD = `article: { title: The bridge is closed (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
claims:
  closed:
    quote: The bridge is closed to lorries
    statement: The bridge is closed to lorries.
    attribution: { source: council, cue: said }
`;
const SECRET = "secret: yes\n";
const OUT = "This link leads out of the desk and is not followed. Put the file itself here.";

/** A desk, and a folder beside it with a file that the desk has no business with. */
function deskBeside(files: Readonly<Record<string, string>>): {
  readonly desk: string;
  readonly outside: string;
} {
  const folder = folderWith({ "outside/secret": SECRET });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, "desk", path, ".."), { recursive: true });
    execFileSync("tee", [join(folder, "desk", path)], {
      input: content,
      stdio: ["pipe", "ignore", "inherit"],
    });
  }
  return { desk: join(folder, "desk"), outside: join(folder, "outside/secret") };
}

const FILES = { "onrecord.yaml": "", "claims/a.yaml": RECORD, "claims/a.txt": TEXT };

describe("a link out of the desk", () => {
  test("as settings is a finding, and the records are checked", async () => {
    const { "onrecord.yaml": _, ...others } = FILES;
    const { desk, outside } = deskBeside(others);
    symlinkSync(outside, join(desk, "onrecord.yaml"));
    const { code, stdout } = await onrecord(["check", "--format", "concise"], desk);
    expect(stdout).toContain(`onrecord.yaml:1:1 error record/syntax ${OUT}`);
    expect(stdout).toContain("claims/a.yaml");
    expect(code).toBe(2);
    expect(await onrecord(["settings"], desk)).toMatchObject({
      code: 0,
      stderr: "onrecord: onrecord.yaml has errors. Run `onrecord check` to see them.\n",
    });
  });

  test("as a lock is neither read nor written", async () => {
    const { desk, outside } = deskBeside(FILES);
    symlinkSync(outside, join(desk, "claims/a.lock"));
    expect((await onrecord(["check", "--format", "concise"], desk)).stdout).toContain(
      `claims/a.lock:1:1 error record/syntax ${OUT}`,
    );
    const { code, stderr } = await onrecord(["verify"], desk);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `onrecord: claims/a.lock is not written. ${OUT}\n` });
    expect(readFileSync(outside, "utf8")).toBe(SECRET);
  });

  test("as the baseline is neither read nor written", async () => {
    const { desk, outside } = deskBeside(FILES);
    symlinkSync(outside, join(desk, "onrecord-baseline.json"));
    expect(await onrecord(["check"], desk)).toMatchObject({
      code: 2,
      stderr: `onrecord: onrecord-baseline.json cannot be used. ${OUT}\n`,
    });
    expect(await onrecord(["check", "--write-baseline"], desk)).toMatchObject({
      code: 2,
      stderr: `onrecord: onrecord-baseline.json is not written. ${OUT}\n`,
    });
    expect(readFileSync(outside, "utf8")).toBe(SECRET);
  });

  test("as a record is not waived in", async () => {
    const { "claims/a.yaml": _, ...others } = FILES;
    const { desk, outside } = deskBeside(others);
    symlinkSync(outside, join(desk, "claims/a.yaml"));
    expect((await onrecord(["check", "--fix"], desk)).code).toBe(1);
    expect(readFileSync(outside, "utf8")).toBe(SECRET);
  });

  test.each(["report.json", "link/secret", "link/new"])(
    "is not written a report through: %s",
    async (report) => {
      const { desk, outside } = deskBeside(FILES);
      symlinkSync(outside, join(desk, "report.json"));
      symlinkSync(join(outside, ".."), join(desk, "link"));
      const { code, stderr } = await onrecord(["check", "--format", "json", "--output", report], desk);
      expect({ code, stderr: stderr.startsWith(`onrecord: ${report} `) }).toEqual({ code: 2, stderr: true });
      expect(readFileSync(outside, "utf8")).toBe(SECRET);
      expect(readdirSync(join(outside, ".."))).toEqual(["secret"]);
    },
  );
});

test("a report is not written over a record through a link", async () => {
  const { desk } = deskBeside(FILES);
  symlinkSync("claims/a.yaml", join(desk, "report.json"));
  expect(await onrecord(["check", "--output", "report.json", "--format", "json"], desk)).toMatchObject({
    code: 2,
    stderr: "onrecord: report.json belongs to the desk; refusing to overwrite it.\n",
  });
  expect(readFileSync(join(desk, "claims/a.yaml"), "utf8")).toBe(RECORD);
});

test("a report is written where the way to it leads over a link outside", async () => {
  const { desk, outside } = deskBeside(FILES);
  symlinkSync(join(outside, ".."), join(desk, "../link"));
  expect(
    await onrecord(["check", "--format", "json", "--output", "../link/report.json"], desk),
  ).toMatchObject({
    stderr: "",
  });
  expect(existsSync(join(outside, "../report.json"))).toBe(true);
});

describe("what is not a file", () => {
  const KINDS = [
    ["a folder", (path: string) => mkdirSync(path)],
    ["a pipe", (path: string) => execFileSync("mkfifo", [path])],
  ] as const;
  const WHY = /This is a folder, not a file\.|This is not an ordinary file\./;

  test.each(KINDS)("%s as settings", async (_, make) => {
    const { "onrecord.yaml": _settings, ...others } = FILES;
    const { desk } = deskBeside(others);
    make(join(desk, "onrecord.yaml"));
    const { code, stdout } = await onrecord(["check", "--format", "concise"], desk);
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringMatching(WHY) });
    expect((await onrecord(["settings"], desk)).stderr).toContain("onrecord.yaml has errors");
    expect((await onrecord(["rules"], desk)).stderr).toContain("onrecord.yaml has errors");
  });

  test.each(KINDS)("%s as the baseline", async (_, make) => {
    const { desk } = deskBeside(FILES);
    make(join(desk, "onrecord-baseline.json"));
    for (const args of [[], ["--write-baseline"], ["--prune-baseline"]]) {
      const { code, stderr } = await onrecord(["check", ...args], desk);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(WHY) });
    }
  });

  test.each(KINDS)("%s as lock and as text", async (_, make) => {
    const { "claims/a.txt": _text, ...others } = FILES;
    const { desk } = deskBeside(others);
    make(join(desk, "claims/a.lock"));
    make(join(desk, "claims/a.txt"));
    const { code, stdout } = await onrecord(["check", "--format", "concise"], desk);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/claims\/a\.lock:1:1 error/) });
    expect(stdout).toMatch(/claims\/a\.txt:1:1 error/);
    expect((await onrecord(["verify"], desk)).code).toBe(1);
  });

  test.each(KINDS)("%s as the text that is given", async (_, make) => {
    const { desk } = deskBeside(FILES);
    make(join(desk, "text"));
    const { code, stderr } = await onrecord(["verify", "a", "--text", "text"], desk);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(WHY) });
  });

  test("a pipe or a folder as the list of files", async () => {
    const { desk } = deskBeside(FILES);
    execFileSync("mkfifo", [join(desk, "pipe")]);
    const said = async (list: string) => {
      const { code, stderr } = await onrecord(["check", "--files-from", list], desk);
      return { code, stderr };
    };
    expect(await said("pipe")).toEqual({
      code: 2,
      stderr: "onrecord: The list pipe is a pipe. Send it to standard input: --files-from - < pipe\n",
    });
    expect(await said("claims")).toEqual({
      code: 2,
      stderr: "onrecord: The list claims cannot be read. This is a folder, not a file.\n",
    });
  });
});

test("what a killed process left is never read as a record", async () => {
  const { desk } = deskBeside({
    ...FILES,
    "claims/.a.yaml.onrecord-new": "[",
    "claims/.a.yaml.onrecord-hold": "",
    "claims/.a.lock.onrecord-new": "[",
  });
  expect((await onrecord(["check", "--rule", "record/syntax"], desk)).code).toBe(0);
});

deep("twenty waivers at once are twenty", async () => {
  const claims = Array.from(
    { length: 20 },
    (_, index) =>
      `  c${index}:\n    quote: lorries\n    statement: Lorries may not cross.\n    attribution: { source: council, cue: said }\n    attack: true\n`,
  );
  const { desk } = deskBeside({
    ...FILES,
    "claims/a.yaml": RECORD.replace(/ {2}closed:[\s\S]*/, claims.join("")),
  });
  const rule = "corroboration/single-source";
  const runs = await Promise.all(
    claims.map((_, index) =>
      onrecord(["waive", `a/c${index}`, rule, "--by", "AB", "--reason", `Made up ${index}.`], desk),
    ),
  );
  const record = readFileSync(join(desk, "claims/a.yaml"), "utf8");
  expect(runs.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(runs.map(() => "0 "));
  for (const index of claims.keys()) expect(record).toContain(`reason: Made up ${index}.`);
});
