import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeTogether } from "../../src/desk/write-together.ts";
import { folderWith } from "../cli/run.ts";

const FILES = { "claims/a.yaml": "a\n", "claims/b.yaml": "b\n", "claims/a.txt": "text\n" };
const change = (path: string, before: string, after: string) => ({ path, before, after, count: 1 });
const A = change("claims/a.yaml", "a\n", "A\n");
const B = change("claims/b.yaml", "b\n", "B\n");
const MOVE = { from: "claims/a.yaml", to: "claims/c.yaml" };
const MOVE_TEXT = { from: "claims/a.txt", to: "claims/c.txt" };

function filesIn(root: string, ...paths: readonly string[]): readonly string[] {
  return paths.map((path) => readFileSync(join(root, path), "utf8"));
}

describe("files are written together", () => {
  test("all of them", () => {
    const root = folderWith(FILES);
    writeTogether(root, [A, B], [MOVE, MOVE_TEXT]);
    expect(filesIn(root, "claims/c.yaml", "claims/b.yaml", "claims/c.txt")).toEqual(["A\n", "B\n", "text\n"]);
  });

  test.each([
    ["the first has changed", [change("claims/a.yaml", "x\n", "A\n"), B], []],
    ["the last has changed", [A, change("claims/b.yaml", "x\n", "B\n")], []],
    ["a file is gone", [A, change("claims/d.yaml", "d\n", "D\n")], []],
    ["a name is taken", [A, B], [MOVE, { from: "claims/a.txt", to: "claims/b.yaml" }]],
    ["a folder is not there", [A, B], [MOVE, { from: "claims/a.txt", to: "no/a.txt" }]],
    ["a file leads out of the desk", [A], [MOVE, { from: "claims/a.txt", to: "../a.txt" }]],
  ] as const)("or none, where %s", (_, changes, moves) => {
    const root = folderWith(FILES);
    expect(() => writeTogether(root, changes, moves)).toThrowErrorMatchingSnapshot();
    expect(filesIn(root, ...Object.keys(FILES))).toEqual(Object.values(FILES));
  });

  test("what cannot be put back is named", () => {
    const root = folderWith(FILES);
    // Somebody else writes to the first file while the second one is written.
    const late = {
      path: "claims/b.yaml",
      count: 1,
      after: "B\n",
      get before(): string {
        writeFileSync(join(root, "claims/a.yaml"), "somebody else's\n");
        rmSync(join(root, "claims/b.yaml"), { force: true });
        return "b\n";
      },
    };
    expect(() => writeTogether(root, [A, late], [])).toThrowErrorMatchingSnapshot();
    expect(filesIn(root, "claims/a.yaml")).toEqual(["somebody else's\n"]);
  });
});
