import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commit, git, repositoryOf, repositoryWith } from "./repository.ts";
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

  test("compares with where this branch left the other one", async () => {
    const desk = repositoryWith(DESK);
    git(desk, "checkout", "-q", "-b", "story");
    writeFileSync(join(desk, "claims/three.yaml"), article(claim("closed", "noone")));
    commit(desk);
    git(desk, "checkout", "-q", "main");
    writeFileSync(join(desk, "claims/two.yaml"), article(claim("closed", "council")));
    commit(desk, "Somebody else's change");
    git(desk, "checkout", "-q", "story");
    expect(await found(desk, "--since", "main")).toEqual([expect.stringContaining("claims/three.yaml")]);
  });

  test("reports what is on the claims that changed, and not all of their file", async () => {
    const twoClaims = article(claim("closed", "nobody") + claim("open", "noone"));
    const desk = repositoryWith({ ...DESK, "claims/two.yaml": twoClaims });
    writeFileSync(
      join(desk, "claims/two.yaml"),
      twoClaims.replace(
        "statement: The bridge is closed.\n    attribution: noone",
        "statement: The bridge is shut.\n    attribution: noone",
      ),
    );
    expect(await found(desk, "--since", "HEAD")).toEqual([expect.stringContaining('"noone"')]);
    const ofList = await onrecord(["check", ...ERRORS, "--files-from", "-"], desk, {
      input: () => "claims/two.yaml",
    });
    expect(ofList.stdout).not.toContain('"nobody"');
  });

  test("an evidence file that changed or went is a change of the claims that name it", async () => {
    const evidence =
      "    evidence: [{ kind: document, file: evidence/notice.txt, shows: supports, quote: closed }]\n";
    const desk = repositoryWith({
      ...DESK,
      "claims/one.yaml": article(claim("closed", "council") + evidence),
      "evidence/notice.txt": "Made up: the bridge is closed.",
    });
    const changed = async () =>
      (await onrecord(["check", "--since", "HEAD", "--format", "concise"], desk)).stdout;
    expect(await changed()).not.toContain("evidence/");
    writeFileSync(join(desk, "evidence/notice.txt"), "Made up: the bridge is open.");
    expect(await changed()).toContain("evidence/quote-not-found");
    rmSync(join(desk, "evidence/notice.txt"));
    expect(await changed()).toContain("evidence/file-missing");
    // Nobody ever writes into it.
    execFileSync("mkfifo", [join(desk, "evidence/notice.txt")]);
    expect(await changed()).toContain("evidence/file-missing");
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
  const piped = async (folder: string, list: string) => {
    const { stdout } = await onrecord(["check", ...ERRORS, "--files-from", "-"], folder, {
      input: () => list,
    });
    return stdout.split("\n").filter((line) => line.includes("claims/"));
  };

  test.each([
    ["a list", "claims/two.yaml\nREADME.md\n"],
    ["a list with NUL between", "claims/two.yaml\0README.md\0"],
    ["a list from Windows", "claims/two.yaml\r\n"],
    ["an article's text", "claims/two.txt\n"],
  ])("%s", async (_, list) => {
    expect(await piped(repositoryWith(DESK), list)).toEqual([
      expect.stringContaining("claims/two.yaml:6:18"),
    ]);
  });

  test("an empty list reports nothing", async () => {
    expect(await piped(repositoryWith(DESK), "")).toEqual([]);
  });

  test("reports what a deleted source causes elsewhere, in git and outside it", async () => {
    const inGit = repositoryWith(DESK);
    const outside = folderWith(DESK);
    for (const desk of [inGit, outside])
      writeFileSync(join(desk, "claims/sources.yaml"), SOURCES.replace(/ {2}council.*\n/, ""));
    expect(await piped(inGit, "claims/sources.yaml\n")).toEqual([
      expect.stringContaining("claims/one.yaml:6:18"),
    ]);
    commit(inGit);
    expect((await piped(inGit, "claims/sources.yaml\n")).join("\n")).toContain("claims/one.yaml:6:18");
    // Without git, a reference that leads nowhere may have been broken by anything.
    expect((await piped(outside, "claims/sources.yaml\n")).join("\n")).toContain("claims/one.yaml:6:18");
  });

  test("a desk in a subfolder, with names that git quotes, from wherever the command runs", async () => {
    const inFolder = Object.entries({
      ...DESK,
      "claims/im März\t1.yaml": article(claim("closed", "noone")),
    }).map(([path, content]) => [`news/desk/${path}`, content] as const);
    const repository = repositoryWith({ ...Object.fromEntries(inFolder), "README.md": "made up" });
    const desk = join(repository, "news/desk");
    writeFileSync(join(desk, "claims/two.yaml"), article(claim("closed", "nobody", "The bridge")));
    writeFileSync(join(desk, "claims/im März\t1.yaml"), article(claim("closed", "noone", "The bridge")));
    const list = git(repository, "diff", "--name-only");
    expect(list).toContain('"news/desk/claims/im M\\303\\244rz\\t1.yaml"');
    for (const folder of [desk, join(desk, "claims")]) expect(await piped(folder, list)).toHaveLength(2);
    expect(await piped(desk, "claims/two.yaml")).toHaveLength(1);
    expect(await piped(join(desk, "claims"), "two.yaml")).toHaveLength(1);
  });

  test("says what of a list is not of the desk", async () => {
    const run = (list: string) =>
      onrecord(["check", ...ERRORS, "--files-from", "-"], repositoryWith(DESK), { input: () => list });
    expect((await run("README.md\nclaims/one.yaml\nclaim/two.yaml\n")).stderr).toBe(
      "onrecord: Not in this desk, so left out: README.md (and 1 more).\n",
    );
    expect((await run("claims/one.yaml\n")).stderr).toBe("");
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
    const desk = repositoryOf(
      versions.map((claims) => ({
        ...DESK,
        "claims/one.yaml": article(claims.join("")),
        "claims/two.yaml": article(OTHER),
      })),
    );
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

describe("whatever git is like", () => {
  test("a repository without a commit is a desk like any other", async () => {
    const desk = folderWith({ ...DESK, "claims/two.yaml": article(claim("closed", "council")) });
    git(desk, "init", "-q");
    const { code, stderr } = await onrecord(["check"], desk);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const listed = await onrecord(["check", "--files-from", "-"], desk, { input: () => "claims/two.yaml" });
    expect(listed.code).toBe(0);
    expect((await onrecord(["check", "--since", "main"], desk)).stderr).toBe(
      `onrecord: Nothing has been committed in the desk ${desk} yet, so nothing can be compared with main. Commit it first.\n`,
    );
  });

  test("a repository that git cannot read is said, and the check goes on", async () => {
    const desk = repositoryWith(DESK);
    writeFileSync(join(desk, ".git/config"), "[core\n");
    const { code, stdout, stderr } = await onrecord(["check", "--format", "concise"], desk);
    expect(code).toBe(1);
    expect(stdout).toContain("claims/two.yaml:6:18");
    expect(stderr).toMatch(/^onrecord: The history of the claims was not checked\. git: .+\n$/);
  });

  test("nothing that its settings name is started, and none of them hides a finding", async () => {
    const desk = repositoryWith(DESK);
    const started = join(desk, "started");
    const program = join(desk, "program.sh");
    writeFileSync(program, `#!/bin/sh\ntouch "${started}"\ncat\n`, { mode: 0o755 });
    const withdrawn = `${claim("closed", "council")}    withdrawn: { on: 2024-05-03, by: AB, reason: Made up. }\n`;
    writeFileSync(join(desk, "claims/one.yaml"), article(withdrawn));
    writeFileSync(join(desk, ".gitattributes"), "*.yaml filter=made-up diff=made-up\n");
    commit(desk);
    writeFileSync(join(desk, "claims/one.yaml"), article(claim("closed", "council", "The bridge will open")));
    const settings = `
[filter "made-up"]
  clean = ${program}
  process = ${program}
[diff "made-up"]
  textconv = ${program}
  command = ${program}
[diff]
  external = ${program}
  noprefix = true
  mnemonicPrefix = true
  relative = true
[core]
  fsmonitor = ${program}
  pager = ${program}
  sshCommand = ${program}
[gpg]
  program = ${program}
[log]
  showSignature = true
  showRoot = false
  decorate = full
[color]
  ui = always
  diff = always
[format]
  pretty = fuller
`;
    appendFileSync(join(desk, ".git/config"), settings);
    expect(git(desk, "config", "--list").match(/program\.sh$/gm)).toHaveLength(9);
    const { stdout, stderr } = await onrecord(["check", "--format", "concise", "--since", "HEAD"], desk);
    expect(stdout).toContain("record/reused-id");
    expect(stderr).toBe("");
    expect(existsSync(started)).toBe(false);
  });
});
