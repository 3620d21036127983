import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, repositoryOf } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

/* All articles, sources and claims here are made up. */
const SOURCES = `sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
`;
const head = (title: string) =>
  `article: { title: ${title} (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\nclaims:\n`;
const claim = (id: string, more = "", quote = `It is ${id}`) =>
  `  ${id}:\n    quote: ${quote}\n    statement: It is ${id}, they say.\n    attribution: council\n${more}`;
const checked = (verdict: string, on: string) =>
  `    check: { status: checked, verdict: ${verdict}, by: AB, on: ${on} }\n`;
const EVIDENCE = "    evidence: [{ kind: document, source: council, shows: supports }]\n";

const BEFORE = {
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/bridge.yaml": `${head("The bridge")}${claim("closed", checked("unproven", "2024-05-03"))}${claim("old")}${claim("grey")}${claim("wet")}`,
  "claims/gone.yaml": head("A lake") + claim("deep"),
  "claims/road.yaml": head("The road") + claim("open"),
  "claims/same.yaml": head("A tower") + claim("high"),
};

/** A desk with one commit and, in its folder, what changed since. */
function changed(): string {
  const folder = repositoryOf([BEFORE]);
  const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
  write(
    "claims/bridge.yaml",
    `${head("The bridge")}${claim("closed", checked("accurate", "2024-05-09") + EVIDENCE)}${claim(
      "old",
      "    withdrawn: { on: 2024-05-09, by: EF, reason: It is new. }\n    central: true\n",
    )}${claim("gray", "", "It is grey")}${claim("new")}`,
  );
  rmSync(join(folder, "claims/gone.yaml"));
  rmSync(join(folder, "claims/road.yaml"));
  mkdirSync(join(folder, "claims/2024"));
  write("claims/2024/way.yaml", head("The road") + claim("open").replace("they say", "we say"));
  write(
    "claims/same.yaml",
    `# Only layout\n${head("A tower")}${claim("high").replace("council", "[council]")}`,
  );
  write("claims/fresh.yaml", head("A hill") + claim("steep"));
  return folder;
}

const DESK = changed();

describe("diff", () => {
  test("tells what changed in the sourcing, and nothing that is only layout", async () => {
    const { code, stdout, stderr } = await onrecord(["diff", "HEAD"], DESK);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^onrecord: Compared with commit [0-9a-f]{7} of 2023-11-14\.\n$/),
    });
    expect(stdout).toMatchInlineSnapshot(`
      "3 claims changed, 2 added, 1 withdrawn, 2 removed, in 4 articles; 1 article added, 1 removed, 1 renamed

      bridge
        verdict of closed: unproven -> accurate; evidence added: 1, by AB on 2024-05-09
        old withdrawn by EF on 2024-05-09: It is new.
          central added: true
        gray renamed from bridge/grey
          statement: It is [-grey-]{+gray+}, they say.
        new added: It is new, they say.
        wet removed: It is wet, they say.

      fresh (added)
        steep added: It is steep, they say.

      gone (removed)
        deep removed: It is deep, they say.

      way (renamed from road)
        open
          statement: It is open, [-they-]{+we+} say.
      "
    `);
  });

  test("as Markdown for a pull request", async () => {
    const { stdout } = await onrecord(["diff", "HEAD", "--markdown"], DESK);
    expect(stdout).toMatchInlineSnapshot(`
      "## onrecord: 3 claims changed, 2 added, 1 withdrawn, 2 removed, in 4 articles; 1 article added, 1 removed, 1 renamed

      ### bridge

      - verdict of **closed**: unproven -&gt; accurate; evidence added: 1, by AB on 2024-05-09
      - **old** withdrawn by EF on 2024-05-09: It is new.
        - central added: true
      - **gray** renamed from bridge/grey
        - statement: It is <del>grey</del><ins>gray</ins>, they say.
      - **new** added: It is new, they say.
      - **wet** removed: It is wet, they say.

      ### fresh (added)

      - **steep** added: It is steep, they say.

      ### gone (removed)

      - **deep** removed: It is deep, they say.

      ### way (renamed from road)

      - **open**
        - statement: It is open, <del>they</del><ins>we</ins> say.
      "
    `);
  });

  test("as JSON", async () => {
    const { stdout } = await onrecord(["diff", "HEAD", "bridge", "--json"], DESK);
    const { version, since, articles, unread } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect({ version, since, unread }).toEqual({
      version: 1,
      since: { commit: expect.stringMatching(/^[0-9a-f]{40}$/), on: "2023-11-14" },
      unread: [],
    });
    expect(articles).toMatchInlineSnapshot(`
      [
        {
          "article": "bridge",
          "claims": [
            {
              "address": "bridge/closed",
              "changes": [
                {
                  "after": {
                    "kind": "document",
                    "shows": "supports",
                    "source": "council",
                  },
                  "before": null,
                  "field": "evidence",
                },
                {
                  "after": "accurate",
                  "before": "unproven",
                  "field": "check.verdict",
                },
                {
                  "after": "2024-05-09",
                  "before": "2024-05-03",
                  "field": "check.on",
                },
              ],
              "is": "changed",
            },
            {
              "address": "bridge/old",
              "changes": [
                {
                  "after": true,
                  "before": null,
                  "field": "central",
                },
                {
                  "after": "2024-05-09",
                  "before": null,
                  "field": "withdrawn.on",
                },
                {
                  "after": "EF",
                  "before": null,
                  "field": "withdrawn.by",
                },
                {
                  "after": "It is new.",
                  "before": null,
                  "field": "withdrawn.reason",
                },
              ],
              "is": "withdrawn",
            },
            {
              "address": "bridge/gray",
              "changes": [
                {
                  "after": "It is gray, they say.",
                  "before": "It is grey, they say.",
                  "field": "statement",
                },
              ],
              "is": "changed",
              "renamedFrom": "bridge/grey",
            },
            {
              "address": "bridge/new",
              "claim": {
                "attribution": "council",
                "quote": "It is new",
                "statement": "It is new, they say.",
              },
              "is": "added",
            },
            {
              "address": "bridge/wet",
              "claim": {
                "attribution": "council",
                "quote": "It is wet",
                "statement": "It is wet, they say.",
              },
              "is": "removed",
            },
          ],
          "is": "changed",
        },
      ]
    `);
  });

  test("of some articles, also of one that is gone", async () => {
    const first = async (...names: readonly string[]) =>
      (await onrecord(["diff", "HEAD", ...names], DESK)).stdout.split("\n")[0];
    expect(await first("gone")).toBe("1 claim removed, in 1 article; 1 article removed");
    expect(await first("claims/2024")).toBe("1 claim changed, in 1 article; 1 article renamed");
    expect(await first("fresh", "gone")).toBe(
      "1 claim added, 1 removed, in 2 articles; 1 article added, 1 removed",
    );
    const { code, stderr } = await onrecord(["diff", "HEAD", "freshh"], DESK);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file, folder or article "freshh". Did you mean "fresh"?');
  });

  test("says where nothing changed", async () => {
    const folder = repositoryOf([BEFORE]);
    const { code, stdout } = await onrecord(["diff", "HEAD"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No claim has changed since [0-9a-f]{7} of 2023-11-14\.\n$/);
    const markdown = await onrecord(["diff", "HEAD", "--markdown"], folder);
    expect(markdown.stdout).toMatch(/^## onrecord: no claim has changed since [0-9a-f]{7} of 2023-11-14\n$/);
  });

  test("of a branch, what it changed itself", async () => {
    const folder = repositoryOf([BEFORE]);
    git(folder, "checkout", "-q", "-f", "-b", "branch");
    renameSync(join(folder, "claims/same.yaml"), join(folder, "claims/tower.yaml"));
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "On the branch");
    git(folder, "checkout", "-q", "main");
    rmSync(join(folder, "claims/gone.yaml"));
    git(folder, "commit", "-q", "-a", "-m", "On main");
    git(folder, "checkout", "-q", "branch");
    const { stdout } = await onrecord(["diff", "main"], folder);
    expect(stdout).toBe("1 article renamed\n\ntower (renamed from same)\n");
  });

  test("of what was renamed step by step, until nothing is as it was", async () => {
    const old = (id: string, quote: string) => head("A tower") + claim(id, "", quote);
    const step = (path: string, content: string) => {
      const { "claims/same.yaml": _, ...rest } = BEFORE;
      return { ...rest, [path]: content };
    };
    const folder = repositoryOf([
      BEFORE,
      step("claims/tower.yaml", old("high", "It is high")),
      step("claims/tower.yaml", old("tall", "It is high")),
      step("claims/tower.yaml", old("tall", "It is very tall")),
      step("claims/tower.yaml", old("tall", "It is very tall").replace("A tower", "The mast")),
    ]);
    const { stdout } = await onrecord(["diff", "main~4"], folder);
    expect(stdout).toBe(`1 claim changed, in 1 article; 1 article renamed

tower (renamed from same)
  tall renamed from same/high
    quote: It is [-high-]{+very tall+}
    statement: It is [-high-]{+tall+}, they say.
`);
  });

  test("since a commit that has no desk yet, everything is new", async () => {
    const folder = repositoryOf([{ "README.md": "x" }, BEFORE]);
    const { stdout, stderr } = await onrecord(["diff", "main~1"], folder);
    expect(stdout.split("\n")[0]).toBe("7 claims added, in 4 articles; 4 articles added");
    expect(stderr).toMatch(/ of 2023-11-14, which has no desk here yet\.\n$/);
  });

  test("leaves out what cannot be read, before or now, and says so", async () => {
    const folder = repositoryOf([{ ...BEFORE, "claims/gone.yaml": '"' }]);
    writeFileSync(join(folder, "claims/gone.yaml"), BEFORE["claims/gone.yaml"]);
    writeFileSync(join(folder, "claims/same.yaml"), `${BEFORE["claims/same.yaml"]}"`);
    writeFileSync(join(folder, "claims/road.yaml"), BEFORE["claims/road.yaml"].replace(/ {4}quote.*\n/, ""));
    const { code, stdout, stderr } = await onrecord(["diff", "HEAD"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No claim has changed since/);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      "onrecord: claims/same.yaml could not be read. Run `onrecord check` to see why.",
      expect.stringContaining("Compared with commit"),
      "onrecord: Left out, because they could not be read before or now: claims/gone.yaml, road/open, claims/same.yaml.",
    ]);
  });

  test("where git knows no such commit, or the desk is not in git", async () => {
    const unknown = await onrecord(["diff", "nope"], DESK);
    expect(unknown).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'onrecord: git knows no commit, branch or tag "nope" here. In a shallow clone it may have to be fetched first.\n',
    });
    const folder = folderWith(BEFORE);
    const refused = async () => {
      const { code, stderr } = await onrecord(["diff", "main"], folder);
      return { code, stderr };
    };
    expect(await refused()).toEqual({
      code: 2,
      stderr: `onrecord: The desk ${folder} is not in git, so nothing can be compared with main.\n`,
    });
    git(folder, "init", "-q");
    expect(await refused()).toEqual({
      code: 2,
      stderr: `onrecord: Nothing has been committed in the desk ${folder} yet, so nothing can be compared with main. Commit it first.\n`,
    });
    for (const ref of ["--upload-pack=x", "-x", ""]) {
      const { code: refused, stderr: words } = await onrecord(["diff", "--", ref], DESK);
      expect(refused).toBe(2);
      expect(words).not.toContain("Internal");
    }
  });

  test("a comment is never longer than GitHub takes, and says how much is left out", async () => {
    const folder = repositoryOf([BEFORE]);
    const many = Array.from({ length: 3000 }, (_, index) => claim(`number-${index}`)).join("");
    writeFileSync(join(folder, "claims/fresh.yaml"), head("A hill") + many);
    const { stdout } = await onrecord(["diff", "HEAD", "--markdown"], folder);
    expect(stdout.length).toBeLessThan(61_000);
    const shown = stdout.match(/^- /gm)?.length ?? 0;
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      `… and ${(3000 - shown).toLocaleString("en")} more claims`,
    );
  });
});
