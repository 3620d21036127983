import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { causedByChange } from "../../src/check/caused-by-change.ts";
import { changeOf } from "../../src/check/changes.ts";
import type { Fingerprinted } from "../../src/check/finding.ts";
import { openDesk } from "../../src/desk/open.ts";
import { git, repositoryWith } from "../cli/repository.ts";
import { folderWith } from "../cli/run.ts";

const SOURCES = `sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
`;
const record = (title: string, ...claims: readonly string[]) =>
  `article: { title: ${title} (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\nclaims:\n${claims.join("")}`;
const claim = (id: string, rest = "statement: It is so.") =>
  `  ${id}: { quote: It is so, attribution: council, ${rest} }\n`;
const NOTICE =
  "evidence: [{ kind: document, file: evidence/notice.txt, shows: supports }], statement: It is so.";
const LETTER = "evidence: [{ kind: document, shows: supports }], statement: It is so.";

const BEFORE = {
  "README.md": "made up",
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/one.yaml": record("One", claim("same"), claim("edited"), claim("lost")),
  "claims/two.yaml": record("Two", claim("same"), claim("letter", LETTER)),
  "claims/three.yaml": record("Three", claim("notice", NOTICE), claim("letter", LETTER)),
  "evidence/notice.txt": "It is so.",
};
const AFTER = {
  "README.md": "made up, too",
  "onrecord.yaml": "name: Made up\n",
  "claims/sources.yaml": `${SOURCES.replace("The council", "A council")}  new: { name: New, kind: outlet }\n`,
  "claims/one.yaml": record(
    "One",
    claim("same"),
    claim("edited", "statement: It is."),
    claim("new"),
    claim("lost", "kind: fact"),
  ),
  "claims/two.yaml": record("Zwei", claim("same"), claim("letter", LETTER)),
  "evidence/notice.txt": "It is not so.",
};

function changed(): string {
  const root = repositoryWith(BEFORE);
  for (const [path, content] of Object.entries(AFTER)) writeFileSync(join(root, path), content);
  return root;
}

const at = { offset: 0, line: 1, column: 1 };
const found = (part: Partial<Fingerprinted>): Fingerprinted => ({
  rule: "quote/form",
  severity: "warning",
  message: "Made up",
  file: "claims/one.yaml",
  range: { start: at, end: at },
  related: [],
  suggestions: [],
  fingerprint: "made up",
  ...part,
});

describe("what a change touches", () => {
  const { touches, isChanged, before } = changeOf(openDesk(changed()), "HEAD", undefined);

  test.each<[name: string, finding: Partial<Fingerprinted>, isTouched: boolean]>([
    ["a claim that is as it was", { claim: "one/same" }, false],
    ["one that was edited", { claim: "one/edited" }, true],
    ["one that is new", { claim: "one/new" }, true],
    ["one that cannot be used any more", { claim: "one/lost" }, true],
    ["several, of which one was edited", { claim: "one/same", also: ["two/same", "one/edited"] }, true],
    ["several that are as they were", { claim: "one/same", also: ["two/same"] }, false],
    ["one of another article that was edited", { claim: "two/same" }, false],
    ["one whose evidence file was edited", { claim: "three/notice", file: "claims/three.yaml" }, true],
    ["one without an evidence file", { claim: "three/letter", file: "claims/three.yaml" }, false],
    ["an article", { file: "claims/two.yaml", path: ["article", "title"] }, true],
    ["an article that is as it was", { path: ["article", "title"] }, false],
    ["a source", { file: "claims/sources.yaml", path: ["sources", "council", "name"] }, true],
    ["a new source", { file: "claims/sources.yaml", path: ["sources", "new"] }, true],
    ["a source that is as it was", { file: "claims/sources.yaml", path: ["sources", "gazette"] }, false],
    ["a file that was edited, and cannot be read", { rule: "record/syntax" }, true],
    ["its sources as a whole", { rule: "record/schema", path: ["sources"] }, true],
    ["another key of its", { rule: "record/schema", path: ["council"] }, true],
    ["a file that was not, and cannot be read", { rule: "record/syntax", file: "claims/three.yaml" }, false],
    ["the rest of a file that was edited", {}, false],
    [
      "the settings",
      { rule: "record/unused-setting", file: "onrecord.yaml", path: ["rules", "quote"] },
      true,
    ],
  ])("%s", (_, finding, isTouched) => {
    expect(touches(found(finding))).toBe(isTouched);
  });

  test("a record changes with its text and its lock", () => {
    const paths = ["claims/one.yaml", "claims/one.txt", "claims/one.lock", "claims/three.yaml", "README.md"];
    expect(paths.map(isChanged)).toEqual([true, true, true, false, false]);
    expect(before?.claims.get("one/edited")?.claim.statement).toBe("It is so.");
  });
});

describe("files that somebody lists", () => {
  test("of those that changed only what changed counts, of the others all", () => {
    const files = ["claims/one.yaml", "claims/three.yaml", "README.md"];
    const { touches, isChanged, before } = changeOf(openDesk(changed()), undefined, files);
    expect(before).toBeDefined();
    expect(touches(found({ claim: "one/same" }))).toBe(false);
    expect(touches(found({ claim: "one/edited" }))).toBe(true);
    expect(touches(found({ claim: "three/letter", file: "claims/three.yaml" }))).toBe(true);
    expect(touches(found({ file: "claims/two.yaml", path: ["article", "title"] }))).toBe(false);
    expect(["claims/one.txt", "claims/two.yaml", "claims/three.yaml"].map(isChanged)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("none of the desk's changes nothing", () => {
    const opened = openDesk(changed());
    const { touches, isChanged, before } = changeOf(opened, undefined, ["README.md"]);
    expect(before).toBe(opened.desk);
    expect(touches(found({ claim: "one/edited" }))).toBe(false);
    expect(isChanged("claims/one.yaml")).toBe(false);
  });

  test("nothing that changed is the desk as it is", () => {
    const opened = openDesk(repositoryWith(BEFORE));
    expect(changeOf(opened, "HEAD", undefined).before).toBe(opened.desk);
  });

  test.each<[name: string, root: () => string]>([
    ["outside git", () => folderWith(BEFORE)],
    ["of a repository that lacks what was committed", withoutTree],
    ["as they were committed", () => repositoryWith(BEFORE)],
  ])("%s count as a whole", (_, root) => {
    const { touches, isChanged, before } = changeOf(openDesk(root()), undefined, ["claims/one.yaml"]);
    expect(before).toBeUndefined();
    expect(touches(found({}))).toBe(true);
    expect(touches(found({ file: "claims/one.txt" }))).toBe(true);
    expect(touches(found({ file: "claims/two.yaml" }))).toBe(false);
    expect(["claims/one.yaml", "claims/two.yaml"].map(isChanged)).toEqual([true, false]);
  });
});

/** A repository from which the list of the files that were committed is gone. */
function withoutTree(): string {
  const root = repositoryWith(BEFORE);
  const tree = git(root, "rev-parse", "HEAD^{tree}").trim();
  rmSync(join(root, ".git/objects", tree.slice(0, 2), tree.slice(2)));
  return root;
}

test("what a commit had must be there to be compared with", () => {
  const opened = openDesk(withoutTree());
  expect(() => changeOf(opened, "HEAD", undefined)).toThrow(
    /^Cannot tell what has changed since HEAD\. git: ./,
  );
});

describe("what a change is to answer for", () => {
  const change = {
    touches: ({ claim: address }: Pick<Fingerprinted, "claim">) => address === "one/edited",
    before: undefined,
    isChanged: (path: string) => path === "claims/one.yaml",
  };
  const elsewhere = (file: string) => ({ message: "Made up", file, range: { start: at, end: at } });
  const touched = found({ claim: "one/edited", fingerprint: "touched" });
  const old = found({ fingerprint: "old" });
  const dangling = found({ rule: "record/unknown-reference", fingerprint: "dangling" });
  const related = found({ related: [elsewhere("claims/two.yaml"), elsewhere("claims/one.yaml")] });
  const unrelated = found({ related: [elsewhere("claims/two.yaml")], fingerprint: "unrelated" });
  const all = [touched, old, old, dangling, related, unrelated];

  test("is what it touches, and what was not there before", () => {
    expect(causedByChange(all, [touched, old, dangling], change)).toEqual([touched, old, related, unrelated]);
    expect(causedByChange(all, [], change)).toEqual(all);
  });

  test("is what may come of it, where nobody knows what was there before", () => {
    expect(causedByChange(all, undefined, change)).toEqual([touched, dangling, related]);
  });
});
