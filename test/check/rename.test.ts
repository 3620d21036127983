import { expect, test } from "vitest";
import { renamed } from "../../src/check/rename.ts";
import { openDesk } from "../../src/desk/open.ts";
import { renamingOf } from "../../src/desk/renaming.ts";
import { folderWith } from "../cli/run.ts";

const DESK = {
  "onrecord.yaml": "",
  "claims/bridge.yaml": `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  closes: { quote: The old bridge will close, statement: It will close., attribution: gazette }
`,
};

test.each<[what: string, baseline: Readonly<Record<string, string | Uint8Array>>, leaves: boolean]>([
  ["none", {}, false],
  ["one in which nothing is", { "onrecord-baseline.json": '{ "baseline": 1, "findings": [] }\n' }, false],
  ["one that is no text", { "onrecord-baseline.json": Uint8Array.of(0xff, 0xfe, 0xff) }, true],
  ["a folder in its place", { "onrecord-baseline.json/more.txt": "Made up.\n" }, true],
])("tells of a baseline that keeps the old name: %s", (_, baseline, leaves) => {
  const opened = openDesk(folderWith({ ...DESK, ...baseline }));
  const { changes, moves, leavesBaseline } = renamed(
    opened,
    renamingOf(opened.desk, "closes", "shuts"),
    new Date("2024-05-10T12:00:00Z"),
  );
  expect({ changed: changes.map(({ path }) => path), moves, leavesBaseline }).toEqual({
    changed: ["claims/bridge.yaml"],
    moves: [],
    leavesBaseline: leaves,
  });
});
