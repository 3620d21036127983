import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, repositoryOfCommits } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

/* All articles, sources and claims here are made up. */
const SOURCES = `sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
`;
const head = (title: string) =>
  `article: { title: ${title} (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\nclaims:\n`;
const claim = (id: string, verdict?: string) =>
  `  ${id}:\n    quote: It is ${id}\n    statement: It is ${id}.\n    attribution: council\n${
    verdict === undefined
      ? ""
      : `    check: { status: checked, verdict: ${verdict}, by: AB, on: 2024-05-03 }\n`
  }`;

const FIRST = {
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/bridge.yaml": head("The bridge") + claim("closed"),
  "claims/bridge.txt": "They say: It is closed.\n",
};

const DESK = repositoryOfCommits([
  { files: { "README.md": "A desk is to come.\n" }, on: "2024-05-01T12:00:00Z", subject: "Begin" },
  { files: FIRST, on: "2024-05-10T23:59:59Z", subject: "Log" },
  {
    files: { ...FIRST, "claims/bridge.yaml": head("The bridge") + claim("closed", "unproven") },
    on: "2024-06-01T00:00:00Z",
    subject: "Check",
  },
  {
    files: { ...FIRST, "claims/bridge.yaml": `${head("The bridge")}"` },
    on: "2024-06-02T00:00:00Z",
    subject: "Break",
  },
  {
    files: { ...FIRST, "claims/road.yaml": head("The road") + claim("open", "accurate") },
    on: "2024-06-03T00:00:00Z",
    subject: "Rename",
  },
]);
rmSync(join(DESK, "claims/bridge.yaml"));
rmSync(join(DESK, "claims/bridge.txt"));

describe("--as-of", () => {
  test("shows what the desk knew at the end of a day, month or year, and which commit that is", async () => {
    const verdicts = async (date: string) => {
      const { stdout, stderr } = await onrecord(["list", "--json", "--as-of", date], DESK);
      const { asOf, claims } = JSON.parse(stdout) as {
        asOf: { commit: string; on: string };
        claims: readonly { address: string; verdict: string | null }[];
      };
      expect(stderr).toBe(
        `onrecord: The desk as of ${date}: commit ${asOf.commit.slice(0, 7)} of ${asOf.on}.\n`,
      );
      return [asOf.on, ...claims.map(({ address, verdict }) => `${address} ${verdict}`)];
    };
    expect(await verdicts("2024-05-10")).toEqual(["2024-05-10", "bridge/closed null"]);
    expect(await verdicts("2024-05")).toEqual(["2024-05-10", "bridge/closed null"]);
    expect(await verdicts("2024-06-01")).toEqual(["2024-06-01", "bridge/closed unproven"]);
    expect(await verdicts("2024")).toEqual(["2024-06-03", "bridge/closed null", "road/open accurate"]);
  });

  test("in an audit, judged as of then", async () => {
    const audited = async (...args: readonly string[]) => {
      const { stdout } = await onrecord(["audit", "bridge", "--json", ...args], DESK);
      const { asOf, articles } = JSON.parse(stdout);
      return [asOf.on, articles[0].figures.checks.left, articles[0].figures.findings];
    };
    const none = { error: 0, warning: 0, known: 0, waived: 0 };
    expect(await audited("--as-of", "2024-05-10")).toEqual(["2024-05-10", 1, { ...none, note: 2 }]);
    expect(await audited("--as-of", "2024-06-01")).toEqual([
      "2024-06-01",
      0,
      { ...none, warning: 1, note: 1 },
    ]);
    await onrecord(["audit", "bridge", "--as-of", "2024-06", "--html", "page.html"], DESK);
    const page = readFileSync(join(DESK, "page.html"), "utf8");
    rmSync(join(DESK, "page.html"));
    expect(page).toContain("as of 2024-06<");
  });

  test("of a claim that is gone, with its text, its sheet and its trace", async () => {
    const sheet = await onrecord(["show", "bridge/closed", "--as-of", "2024-06-01"], DESK);
    expect(sheet.stdout).toMatchInlineSnapshot(`
      "bridge/closed  fact

      Quote
        “It is closed”
        verified: in claims/bridge.txt at 10 to 22

      Statement
        It is closed.

      Attribution
        1. The council (made up)

      Check
        checked: that it is true · verdict: unproven · by AB · 2024-05-03
      "
    `);
    const trace = await onrecord(["trace", "closed", "--as-of", "2024-06-01"], DESK);
    expect(trace.stdout).toContain("“It is closed”");
    expect((await onrecord(["show", "closed"], DESK)).code).toBe(2);
    const listed = await onrecord(["list", "claims/bridge.yaml", "--as-of", "2024-06-01"], DESK);
    expect(listed.stdout).toContain("bridge/closed");
  });

  test("a text that git does not have is left out", async () => {
    const { "claims/bridge.txt": text, ...committed } = FIRST;
    const folder = repositoryOfCommits([{ files: committed, on: "2024-05-01T12:00:00Z", subject: "Log" }]);
    writeFileSync(join(folder, "claims/bridge.txt"), text);
    const state = async (...args: readonly string[]) =>
      (await onrecord(["show", "closed", ...args], folder)).stdout.split("\n")[4]?.trim();
    expect(await state()).toBe("verified: in claims/bridge.txt at 10 to 22");
    expect(await state("--as-of", "2024")).toBe("never verified");
  });

  test("says which record of that time cannot be read", async () => {
    const { code, stderr } = await onrecord(["list", "--as-of", "2024-06-02"], DESK);
    expect(code).toBe(0);
    expect(stderr.split("\n")[1]).toBe("onrecord: claims/bridge.yaml could not be read as git has it there.");
  });

  test.each<readonly [string, string]>([
    ["2024-04-30", "There is no commit from 2024-04-30 or before: the first is ……. of 2024-05-01."],
    ["1999", "There is no commit from 1999 or before: the first is ……. of 2024-05-01."],
    [
      "2024-05-09",
      "There was no desk here as of 2024-05-09: commit ……. of 2024-05-01 has no onrecord.yaml in FOLDER.",
    ],
    ...[
      "2024-13",
      "2024-02-30",
      "2024-05~",
      "2024-05-01/2024-05-03",
      "yesterday",
      "HEAD",
      "",
      "2024-05-01T12:00",
    ].map(
      (date) =>
        [date, `"${date}" is not a day, month or year. Write --as-of 2026-11-20, 2026-11 or 2026.`] as const,
    ),
  ])("%s: says what is wrong", async (date, message) => {
    for (const command of [["list"], ["show", "closed"], ["trace", "closed"]]) {
      const { code, stdout, stderr } = await onrecord([...command, "--as-of", date], DESK);
      const said = stderr.replace(/(is|commit) [0-9a-f]{7}/, "$1 …….").replace(DESK, "FOLDER");
      expect({ code, stdout, said }).toEqual({ code: 2, stdout: "", said: `onrecord: ${message}\n` });
    }
  });

  test("outside git, before the first commit, and in a shallow clone", async () => {
    const said = async (folder: string) => {
      const { code, stderr } = await onrecord(["list", "--as-of", "2024-05-10"], folder);
      expect(code).toBe(2);
      return stderr.replaceAll(folder, "FOLDER");
    };
    const folder = folderWith(FIRST);
    expect(await said(folder)).toBe(
      "onrecord: The desk FOLDER is not in git, so nobody knows what it was as of 2024-05-10.\n",
    );
    git(folder, "init", "-q", "--template=");
    expect(await said(folder)).toBe(
      "onrecord: Nothing has been committed in the desk FOLDER yet, so nobody knows what it was as of 2024-05-10.\n",
    );
    const clone = join(folderWith({}), "desk");
    git(folder, "clone", "-q", "--depth", "1", `file://${DESK}`, clone);
    expect(await said(clone)).toBe(
      "onrecord: git knows the desk only since 2024-06-03 here, because this is a shallow clone. Fetch the rest to see it as of 2024-05-10: git fetch --unshallow\n",
    );
  });
});
