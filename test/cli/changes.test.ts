import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { commit, git, repositoryWith } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

const SOURCES = `sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
`;
const article = (claim: string) =>
  `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\nclaims:\n${claim}`;
const claim = (id: string, attribution: string, quote = "The bridge is closed") =>
  `  ${id}:\n    quote: ${quote}\n    statement: The bridge is closed.\n    attribution: ${attribution}\n`;

const DESK = {
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/one.yaml": article(claim("closed", "council")),
  "claims/two.yaml": article(claim("closed", "nobody")),
};

const ERRORS = ["--format", "concise", "--rule", "record/unknown-reference", "--rule", "record/duplicate-id"];

async function found(desk: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await onrecord(["check", ...ERRORS, ...options], desk);
  return stdout.split("\n").filter((line) => line.startsWith("claims/"));
}

describe("--since", () => {
  test("reports what is in changed files, with those that git does not follow yet, and nothing else", async () => {
    const desk = repositoryWith(DESK);
    expect(await found(desk)).toHaveLength(1);
    expect(await found(desk, "--since", "HEAD")).toEqual([]);
    writeFileSync(join(desk, "claims/three.yaml"), article(claim("closed", "noone")));
    expect(await found(desk, "--since", "HEAD")).toEqual([
      'claims/three.yaml:6:18 error record/unknown-reference No source has the id "noone". Define it under sources:, here or in another file of the desk.',
    ]);
    commit(desk);
    expect(await found(desk, "--since", "HEAD")).toEqual([]);
    expect(await found(desk, "--since", "HEAD~1")).toHaveLength(1);
    writeFileSync(join(desk, "claims/two.yaml"), article(claim("closed", "nobody", "The bridge")));
    expect((await found(desk, "--since", "HEAD"))[0]).toContain("claims/two.yaml");
  });

  test("reports what a change causes in a file that did not change", async () => {
    const desk = repositoryWith(DESK);
    writeFileSync(join(desk, "claims/sources.yaml"), SOURCES.replace(/ {2}council.*\n/, ""));
    expect(await found(desk, "--since", "HEAD")).toEqual([
      expect.stringContaining(
        'claims/one.yaml:6:18 error record/unknown-reference No source has the id "council".',
      ),
    ]);
    rmSync(join(desk, "claims/sources.yaml"));
    expect((await found(desk, "--since", "HEAD")).join("\n")).toContain("claims/one.yaml:6:18");
  });

  test("reports what new settings cause anywhere", async () => {
    const desk = repositoryWith(DESK);
    writeFileSync(join(desk, "onrecord.yaml"), "rules: { record/unused-source: error }\n");
    const { stdout } = await onrecord(["check", "--since", "HEAD", "--format", "concise"], desk);
    expect(stdout).not.toContain("nobody");
  });

  test("in a desk that is a folder of its repository", async () => {
    const repository = repositoryWith(
      Object.fromEntries(Object.entries(DESK).map(([path, content]) => [`news/desk/${path}`, content])),
    );
    const desk = join(repository, "news/desk");
    expect(await found(desk, "--since", "HEAD")).toEqual([]);
    writeFileSync(join(desk, "claims/sources.yaml"), SOURCES.replace(/ {2}council.*\n/, ""));
    expect(await found(desk, "--since", "HEAD")).toHaveLength(1);
  });

  test("a record that was moved is not new", async () => {
    const desk = repositoryWith(DESK);
    mkdirSync(join(desk, "claims/2024"));
    renameSync(join(desk, "claims/one.yaml"), join(desk, "claims/2024/one.yaml"));
    expect(await found(desk, "--since", "HEAD")).toEqual([]);
  });

  test.each([
    ["a commit that git does not know", repositoryWith(DESK), "nowhere"],
    ["an option in disguise", repositoryWith(DESK), "--output=x"],
    ["a desk outside git", folderWith(DESK), "HEAD"],
  ])("%s ends with 2", async (_, desk, ref) => {
    const { code, stdout, stderr } = await onrecord(["check", `--since=${ref}`], desk);
    expect({ code, stdout, stderr: stderr.replaceAll(desk, "DESK") }).toMatchSnapshot();
    expect(code).toBe(2);
  });
});

describe("--files-from", () => {
  const piped = (desk: string, list: string, ...options: readonly string[]) =>
    execFileSync(
      process.execPath,
      [resolve("dist/cli.js"), "check", ...ERRORS, "--fail-on", "never", "--files-from", "-", ...options],
      { cwd: desk, input: list, encoding: "utf8" },
    )
      .split("\n")
      .filter((line) => line.startsWith("claims/"));

  test.each([
    ["a list", "claims/two.yaml\nREADME.md\n"],
    ["a list with NUL between", "claims/two.yaml\0README.md\0"],
    ["a list from Windows", "claims/two.yaml\r\n"],
    ["an article's text", "claims/two.txt\n"],
  ])("%s", (_, list) => {
    expect(piped(repositoryWith(DESK), list)).toEqual([expect.stringContaining("claims/two.yaml:6:18")]);
  });

  test("an empty list reports nothing", () => {
    expect(piped(repositoryWith(DESK), "")).toEqual([]);
  });

  test("reports what a deleted source causes elsewhere, in git and outside it", () => {
    const inGit = repositoryWith(DESK);
    const outside = folderWith(DESK);
    for (const desk of [inGit, outside])
      writeFileSync(join(desk, "claims/sources.yaml"), SOURCES.replace(/ {2}council.*\n/, ""));
    expect(piped(inGit, "claims/sources.yaml\n")).toEqual([expect.stringContaining("claims/one.yaml:6:18")]);
    commit(inGit);
    expect(piped(inGit, "claims/sources.yaml\n").join("\n")).toContain("claims/one.yaml:6:18");
    // Without git, a reference that leads nowhere may have been broken by anything.
    expect(piped(outside, "claims/sources.yaml\n").join("\n")).toContain("claims/one.yaml:6:18");
  });

  test("a list that is not there ends with 2", async () => {
    expect(await onrecord(["check", "--files-from", "nowhere.txt"], folderWith(DESK))).toMatchSnapshot();
  });
});

describe("ids that are used again", () => {
  const reused = async (desk: string) =>
    (await onrecord(["check", "--rule", "record/reused-id", "--format", "concise"], desk)).stdout
      .split("\n")
      .filter((line) => line.startsWith("claims/"));
  const write = (desk: string, ...claims: readonly string[]) => {
    writeFileSync(join(desk, "claims/one.yaml"), article(claims.join("")));
    commit(desk);
  };
  const [CLOSED, OTHER, OPEN] = [
    claim("closed", "council"),
    claim("other", "council", "It rains"),
    claim("closed", "council", "The bridge is closed to lorries alone"),
  ];
  const withdrawn = `${CLOSED}    withdrawn: { on: 2024-05-03, by: AB, reason: logged twice }\n`;

  test.each<[name: string, versions: readonly (readonly string[])[], isReused: boolean]>([
    ["deleted, then used for another quote", [[CLOSED, OTHER], [OTHER], [OPEN, OTHER]], true],
    ["deleted, then brought back", [[CLOSED, OTHER], [OTHER], [CLOSED, OTHER]], false],
    ["deleted, brought back, then edited", [[CLOSED, OTHER], [OTHER], [CLOSED, OTHER], [OPEN, OTHER]], false],
    [
      "edited",
      [
        [CLOSED, OTHER],
        [OPEN, OTHER],
      ],
      false,
    ],
    [
      "withdrawn, then used for another quote",
      [
        [CLOSED, OTHER],
        [withdrawn, OTHER],
        [OPEN, OTHER],
      ],
      true,
    ],
    [
      "withdrawn",
      [
        [CLOSED, OTHER],
        [withdrawn, OTHER],
      ],
      false,
    ],
    [
      "withdrawn, then taken back",
      [
        [CLOSED, OTHER],
        [withdrawn, OTHER],
        [CLOSED, OTHER],
      ],
      false,
    ],
    [
      "in another order",
      [
        [CLOSED, OTHER],
        [OTHER, CLOSED],
      ],
      false,
    ],
  ])("%s", async (_, versions, isReused) => {
    const desk = repositoryWith({ ...DESK, "claims/two.yaml": article(OTHER) });
    for (const claims of versions) write(desk, ...claims);
    expect(await reused(desk)).toHaveLength(isReused ? 1 : 0);
  });

  test("not yet committed", async () => {
    const desk = repositoryWith(DESK);
    write(desk, OTHER);
    writeFileSync(join(desk, "claims/one.yaml"), article(OPEN + OTHER));
    const commitId = git(desk, "rev-parse", "--short=7", "HEAD").trim();
    expect(
      (await reused(desk))
        .join("\n")
        .replaceAll(commitId, "COMMIT")
        .replace(/\d{4}-\d\d-\d\d/, "DATE"),
    ).toMatchSnapshot();
  });

  test("a record that moves takes its claims along", async () => {
    const desk = repositoryWith(DESK);
    mkdirSync(join(desk, "claims/2024"));
    renameSync(join(desk, "claims/one.yaml"), join(desk, "claims/2024/one.yaml"));
    commit(desk);
    const record = join(desk, "claims/2024/one.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("is closed\n", "is closed to lorries\n"));
    expect(await reused(desk)).toEqual([]);
  });

  test("deleted on a branch that was merged, then used again", async () => {
    const desk = repositoryWith(DESK);
    git(desk, "checkout", "-q", "-b", "branch");
    write(desk, OTHER);
    git(desk, "checkout", "-q", "-");
    commit(desk, "Something else");
    git(desk, "merge", "-q", "--no-ff", "-m", "Merge", "branch");
    write(desk, OPEN, OTHER);
    expect(await reused(desk)).toHaveLength(1);
  });
});
