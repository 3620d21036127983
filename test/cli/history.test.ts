import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Committed, commit, git, repositoryOfCommits, repositoryWith } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

/* All articles, sources and claims here are made up. */
const SOURCES = `sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
  ministry: { name: The ministry (made up), kind: government }
`;
const HEAD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
claims:
`;

interface Claim {
  readonly quote?: string;
  readonly attribution?: string;
  readonly more?: string;
}

const claim = (
  id: string,
  { quote = "The bridge is closed", attribution = "council", more = "" }: Claim = {},
) =>
  `  ${id}:\n    quote: ${quote}\n    statement: The bridge is closed to cars.\n    attribution: ${attribution}\n${more === "" ? "" : `    ${more}\n`}`;

const CHECKED = 'check: { status: checked, verdict: unproven, by: AB, on: "2024-05-03" }';

/** A repository with a commit a day, from 2 May 2024 on; each adds to or changes the files of the one before. */
function desk(
  ...days: readonly (Readonly<Record<string, string | undefined>> & { readonly why?: string })[]
): string {
  let files: Readonly<Record<string, string>> = { "onrecord.yaml": "", "claims/sources.yaml": SOURCES };
  const commits = days.map(({ why = "A change", ...changed }, index): Committed => {
    const all = { ...files, ...changed };
    files = Object.fromEntries(
      Object.entries(all).flatMap(([path, content]) => (content === undefined ? [] : [[path, content]])),
    );
    return {
      files,
      on: `2024-05-${String(index + 2).padStart(2, "0")}T12:00:00Z`,
      subject: why,
      author: "Ada Reed",
    };
  });
  return repositoryOfCommits(commits);
}

const ONE = "claims/one.yaml";

const LIFE = desk(
  { [ONE]: HEAD + claim("closed"), why: "Log the Gazette" },
  { [ONE]: HEAD + claim("closed", { more: CHECKED }), why: "Check the closure" },
  { [ONE]: `# A comment\n${HEAD}${claim("closed", { more: CHECKED })}`, why: "Only layout" },
  {
    [ONE]:
      HEAD +
      claim("closed", {
        quote: "The old bridge is closed",
        attribution: "[{ source: gazette, cue: According to }, council]",
        more: `${CHECKED.replace("unproven", "accurate").replace("-03", "-05").replace("AB", "CD")}
    evidence: [{ kind: document, source: council, locator: page 2, shows: supports }]
    waivers: [{ rule: corroboration/single-source, by: EF, on: 2024-05-05, reason: The council decides. }]`,
      }),
    why: "Settle it\u001b[31m",
  },
  {
    [ONE]:
      HEAD +
      claim("shut", {
        quote: "The old bridge is closed",
        attribution: "[{ source: gazette, cue: said }, council]",
        more: `${CHECKED.replace("unproven", "accurate").replace("-03", "-05").replace("AB", "CD")}
    evidence: [{ kind: document, source: council, locator: page 3, shows: supports }]`,
      }),
    why: "Another id",
  },
);

// Not committed.
writeFileSync(
  join(LIFE, ONE),
  HEAD +
    claim("shut", {
      quote: "The old bridge is closed",
      attribution: "[{ source: gazette, cue: said }, council]",
      more: `${CHECKED.replace("unproven", "accurate").replace("-03", "-05").replace("AB", "CD")}
    evidence: [{ kind: document, source: council, locator: page 3, shows: supports }]
    withdrawn: { on: 2024-05-20, by: EF, reason: The Gazette took it back. }`,
    }),
);

describe("history", () => {
  test("tells who changed what of a claim, when and why, without edits of the layout", async () => {
    const { code, stdout, stderr } = await onrecord(["history", "one/shut"], LIFE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "one/shut  5 changes

      2024-05-02 · Ada Reed · 6d12900 · Log the Gazette
        added: The bridge is closed to cars.
          quote: The bridge is closed
          attribution: council

      2024-05-03 · Ada Reed · 4e291f2 · Check the closure
        verdict added: unproven
        status: unchecked -> checked, by AB on 2024-05-03

      2024-05-05 · Ada Reed · ad59d0a · Settle it\\u{1b}[31m
        verdict: unproven -> accurate
        evidence added: 1 (document, council, page 2, supports), by CD on 2024-05-05
        quote: The {+old +}bridge is closed
        attribution: "council" -> "gazette <- council"
        waivers added: 1 (corroboration/single-source, EF, 2024-05-05, The council decides.)

      2024-05-06 · Ada Reed · 866ecae · Another id
        renamed from one/closed
        locator of evidence (document, council, page 2, supports): page [-2-]{+3+}
        cue of gazette: According to -> said
        waivers removed: 1 (corroboration/single-source, EF, 2024-05-05, The council decides.)

      not committed
        withdrawn by EF on 2024-05-20: The Gazette took it back.
      "
    `);
  });

  test("as JSON, field by field", async () => {
    const { stdout } = await onrecord(["history", "shut", "--json"], LIFE);
    const { entries, ...rest } = JSON.parse(stdout) as {
      entries: readonly Readonly<Record<string, unknown>>[];
    };
    expect(rest).toEqual({ version: 1, address: "one/shut" });
    expect(entries.map(({ on, is, address }) => [on, is, address])).toEqual([
      ["2024-05-02", "added", "one/closed"],
      ["2024-05-03", "changed", "one/closed"],
      ["2024-05-05", "changed", "one/closed"],
      ["2024-05-06", "changed", "one/shut"],
      [null, "changed", "one/shut"],
    ]);
    expect(entries[1]).toEqual({
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      on: "2024-05-03",
      author: "Ada Reed",
      subject: "Check the closure",
      address: "one/closed",
      is: "changed",
      changes: [
        { field: "check.status", before: null, after: "checked" },
        { field: "check.verdict", before: null, after: "unproven" },
        { field: "check.by", before: null, after: "AB" },
        { field: "check.on", before: null, after: "2024-05-03" },
      ],
    });
    expect(stdout).not.toContain("desk@example.org");
  });

  test("of the id that a claim had, until it was renamed", async () => {
    const { stdout } = await onrecord(["history", "one/closed"], LIFE);
    const blocks = stdout.trimEnd().split("\n\n");
    expect(blocks.map((block) => block.split("\n").at(-1))).toEqual([
      "one/closed  4 changes",
      "    attribution: council",
      expect.stringContaining("checked, by AB on 2024-05-03"),
      "  waivers added: 1 (corroboration/single-source, EF, 2024-05-05, The council decides.)",
      "  renamed to one/shut",
    ]);
  });

  test("through renamed records, and with what is renamed and not committed", async () => {
    const folder = desk(
      { [ONE]: HEAD + claim("closed") },
      { [ONE]: undefined, "claims/2024/two.yaml": HEAD + claim("closed") },
      { "claims/2024/two.yaml": HEAD + claim("closed", { more: CHECKED }) },
    );
    mkdirSync(join(folder, "claims/old"));
    renameSync(join(folder, "claims/2024/two.yaml"), join(folder, "claims/old/three.yaml"));
    expect(await told(folder, "three/closed")).toEqual([
      "2024-05-02: added: The bridge is closed to cars.",
      "2024-05-03: renamed from one/closed",
      "2024-05-04: verdict added: unproven",
      "not committed: renamed from two/closed",
    ]);
    expect(await told(folder, "one/closed")).toEqual([
      "2024-05-02: added: The bridge is closed to cars.",
      "2024-05-03: renamed to two/closed",
    ]);
  });

  test("of a claim that moved to another record, which stays", async () => {
    const other = claim("other", { quote: "It was built in 1900" });
    const folder = desk(
      { [ONE]: HEAD + claim("closed") + other },
      { [ONE]: HEAD + other, "claims/two.yaml": HEAD.replace("bridge", "road") + claim("closed") },
    );
    expect(await told(folder, "two/closed")).toEqual([
      "2024-05-02: added: The bridge is closed to cars.",
      "2024-05-03: renamed from one/closed",
    ]);
  });

  test("of a claim that was deleted and is there again, and of one that is gone", async () => {
    const other = claim("other", { quote: "It was built in 1900" });
    const folder = desk(
      { [ONE]: HEAD + claim("closed") + other },
      { [ONE]: HEAD + other },
      { [ONE]: HEAD + claim("closed") + other },
      { [ONE]: undefined },
      { [ONE]: HEAD + other },
    );
    expect(await told(folder, "one/closed")).toEqual([
      "2024-05-02: added: The bridge is closed to cars.",
      "2024-05-03: removed",
      "2024-05-04: added again: The bridge is closed to cars.",
      "2024-05-05: removed",
    ]);
    expect(await told(folder, "one/other")).toEqual([
      "2024-05-02: added: The bridge is closed to cars.",
      "2024-05-05: removed",
      "2024-05-06: added again: The bridge is closed to cars.",
    ]);
  });

  test("what a merge brought is the merge's", async () => {
    const folder = repositoryWith({
      "onrecord.yaml": "",
      "claims/sources.yaml": SOURCES,
      [ONE]: HEAD + claim("closed"),
    });
    git(folder, "checkout", "-q", "-b", "branch");
    writeFileSync(join(folder, ONE), HEAD + claim("closed", { more: CHECKED }));
    commit(folder, "On the branch");
    git(folder, "checkout", "-q", "main");
    writeFileSync(join(folder, "claims/two.yaml"), HEAD + claim("open", { quote: "It is open" }));
    commit(folder, "On main");
    git(folder, "merge", "-q", "--no-ff", "-m", "Merge the branch", "branch");
    const { stdout } = await onrecord(["history", "closed"], folder);
    expect(stdout).toContain("Merge the branch\n  verdict added: unproven");
    expect(stdout).not.toContain("On the branch");
    expect(stdout).not.toContain("On main");
  });

  test("skips versions that cannot be read, and says so", async () => {
    const folder = desk(
      { [ONE]: HEAD + claim("closed") },
      { [ONE]: `<<<<<<< ours\n${HEAD}${claim("closed")}` },
      { [ONE]: HEAD + claim("closed", { more: CHECKED }) },
      { [ONE]: HEAD + claim("closed").replace(/ {4}quote.*\n/, "") },
      { [ONE]: HEAD + claim("closed", { more: `${CHECKED}\n    central: true` }) },
    );
    const { stdout, stderr } = await onrecord(["history", "closed"], folder);
    expect(stderr).toMatch(
      /^onrecord: The record could not be read at [0-9a-f]{7}, [0-9a-f]{7}\. What changed there is told at the next commit that can be\.\n$/,
    );
    expect(stdout.match(/^\d{4}-\d\d-\d\d|^ {2}\S.*/gm)).toEqual([
      "2024-05-02",
      "  added: The bridge is closed to cars.",
      "2024-05-04",
      "  verdict added: unproven",
      "  status: unchecked -> checked, by AB on 2024-05-03",
      "2024-05-06",
      "  central added: true",
    ]);
  });

  test("in a shallow clone, says since when git knows the desk", async () => {
    const folder = desk(
      { [ONE]: HEAD + claim("closed") },
      { [ONE]: HEAD + claim("closed", { more: CHECKED }) },
      { [ONE]: HEAD + claim("closed", { more: CHECKED.replace("unproven", "accurate") }) },
    );
    const clone = folderWith({});
    git(clone, "clone", "-q", "--depth", "2", `file://${folder}`, "desk");
    const { stdout, stderr } = await onrecord(["history", "closed"], join(clone, "desk"));
    expect(stderr).toBe(
      "onrecord: git knows the desk only since 2024-05-03 here, because this is a shallow clone. Fetch what was before: git fetch --unshallow\n",
    );
    expect(stdout).toContain("\n  was there already: The bridge is closed to cars.\n");
    expect(stdout).toContain("\n  verdict: unproven -> accurate, by AB on 2024-05-03\n");
  });

  test("in a clone without the contents, says what is missing, and fetches nothing", async () => {
    const folder = desk(
      { [ONE]: HEAD + claim("closed") },
      { [ONE]: HEAD + claim("closed", { more: CHECKED }) },
    );
    git(folder, "config", "uploadpack.allowFilter", "true");
    const clone = join(folderWith({}), "desk");
    git(folderWith({}), "clone", "-q", "--filter=blob:none", `file://${folder}`, clone);
    for (const args of [
      ["history", "closed"],
      ["diff", "HEAD~1"],
      ["list", "--as-of", "2024-05-02"],
    ]) {
      const { code, stdout, stderr } = await onrecord(args, clone);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^onrecord: .*\. git does not have all of it here: this is a partial clone\. Clone it without --filter\.\n$/,
      );
    }
  });

  test("of what has never been committed", async () => {
    const folder = desk({});
    writeFileSync(join(folder, ONE), HEAD + claim("closed"));
    expect(await told(folder, "closed")).toEqual(["not committed: added: The bridge is closed to cars."]);
    rmSync(join(folder, ".git"), { recursive: true });
    git(folder, "init", "-q", "--template=");
    expect(await told(folder, "closed")).toEqual(["not committed: added: The bridge is closed to cars."]);
  });

  test("a desk in a folder of the repository, and names that are hostile", async () => {
    const path = "claims/\u001b[31mred\nline.yaml";
    const folder = repositoryOfCommits([
      {
        files: { "desk/onrecord.yaml": "", [`desk/${path}`]: HEAD + claim("closed") },
        on: "2024-05-02T12:00:00Z",
        subject: "x",
        author: "Ada\u001b[31m reed@example.org",
      },
    ]);
    const { stdout } = await onrecord(["history", "closed"], join(folder, "desk"));
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "\\u{1b}[31mred\\u{a}line/closed  1 change",
      "",
      expect.stringMatching(/^2024-05-02 · Ada\\u\{1b\}\[31m reed · [0-9a-f]{7} · x$/),
      "  added: The bridge is closed to cars.",
    ]);
  });

  test("where there is no such claim, or no git", async () => {
    const folder = desk({ [ONE]: HEAD + claim("closed") });
    for (const address of ["one/closd", "closd", "two/closed", "one/", "/closed", "a/b/c", ""]) {
      const { code, stdout, stderr } = await onrecord(["history", address], folder);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^onrecord: No claim has the address "/);
    }
    const bare = folderWith({ "onrecord.yaml": "", [ONE]: HEAD + claim("closed") });
    const { code, stderr } = await onrecord(["history", "closed"], bare);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `onrecord: The desk ${bare} is not in git, so nobody knows what its claims were before.\n`,
    });
  });
});

/** The first line of each change, with its day. */
async function told(folder: string, address: string): Promise<readonly string[]> {
  const { stdout, stderr } = await onrecord(["history", address], folder);
  expect(stderr).toBe("");
  return stdout
    .trimEnd()
    .split("\n\n")
    .slice(1)
    .map((block) => {
      const [head = "", first = ""] = block.split("\n");
      return `${head.split(" · ")[0]}: ${first.trim()}`;
    });
}
