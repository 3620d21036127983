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
