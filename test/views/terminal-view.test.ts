import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDesk } from "../../src/desk/open.ts";
import { terminalView } from "../../src/views/terminal-view.ts";
import { folderWith } from "../cli/run.ts";

const RECORD = `article: { title: Ferries (made up), publisher: herald, published: 2024-01, language: en, mode: external }
sources:
  herald: { name: The Herald (made up), kind: outlet }
  insider: { name: Jorunn Zweisam (made up), kind: unnamed, described-as: an aide }
claims: {}
`;

function view() {
  const root = folderWith({ "onrecord.yaml": "name: A made-up desk\n", "claims/ferries.yaml": RECORD });
  return terminalView(openDesk(root, []), { colour: false, columns: undefined, cwd: root });
}

describe("the lines of a file", () => {
  test("are concealed, and made once however many findings ask for them", () => {
    const { linesOf } = view();
    const lines = linesOf("claims/ferries.yaml");
    expect(lines[2]).toBe("  herald: { name: The Herald (made up), kind: outlet }");
    expect(lines.join("\n")).not.toContain("Zweisam");
    expect(linesOf("claims/ferries.yaml")).toBe(lines);
  });

  test("are none where there is no such file", () => {
    expect(view().linesOf("claims/other.yaml")).toEqual([]);
  });
});

describe("paths", () => {
  const inside = (folder: string, cwd: string) => {
    const root = join(folder, "desks/ferries");
    return terminalView(openDesk(root, []), { colour: false, columns: undefined, cwd: join(folder, cwd) });
  };
  const DESK = { "desks/ferries/onrecord.yaml": "", "desks/ferries/claims/ferries.yaml": RECORD };

  test.each([
    ["the repository", ".", "desks/ferries/claims/ferries.yaml"],
    ["the desk", "desks/ferries", "claims/ferries.yaml"],
    ["a folder of the desk", "desks/ferries/claims", "ferries.yaml"],
    ["a folder beside it", "desks/other", "../ferries/claims/ferries.yaml"],
  ])("are told from the repository's root, wherever the command runs: %s", (_, cwd, seen) => {
    // A working tree beside the main one has a file of that name.
    for (const git of [{ ".git/HEAD": "ref: refs/heads/main\n" }, { ".git": "gitdir: elsewhere\n" }]) {
      const { pathOf, repository } = inside(folderWith({ ...DESK, ...git }), cwd);
      expect(pathOf("claims/ferries.yaml")).toBe(seen);
      expect(repository.isKnown).toBe(true);
      expect(repository.pathOf("claims/ferries.yaml")).toBe("desks/ferries/claims/ferries.yaml");
    }
  });

  test("outside git, are told from the folder where the command runs", () => {
    const { repository } = inside(folderWith(DESK), "desks");
    expect(repository.isKnown).toBe(false);
    expect(repository.pathOf("claims/ferries.yaml")).toBe("ferries/claims/ferries.yaml");
  });
});
