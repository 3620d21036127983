import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const TEXT =
  "About 400 lorries cross the bridge (made up). It is safe, the ministry said. It opened in May.\n";
const RECORD = `article: { title: "The *bridge* (made up)", publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  works: { name: Ministry of Works (made up), kind: government }
claims:
  lorries:
    quote: About 400 lorries cross the bridge
    statement: About 400 lorries cross the bridge.
    attribution: works
  safe:
    quote: It is safe
    statement: The bridge is safe.
    attribution: { source: works, cue: the ministry said }
  opened:
    quote: It opened in May.
    statement: The bridge opened in May.
    attribution: none
  on-file:
    quote: Nobody was asked
    statement: Nobody was asked.
    attribution: works
    in-article: false
`;
const CORRECTION = `  more-lorries:
    quote: It is safe
    statement: About 500 lorries cross the bridge.
    attribution: works
    corrects: [{ claim: lorries, on: 2024-05-12, reason: One lane was not counted. }]
`;

const at = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });
const corrections = (desk: string, ...args: readonly string[]) =>
  onrecord(["corrections", ...args], desk, at("2024-06-01"));

async function sealedDesk(): Promise<string> {
  const desk = folderWith({ "onrecord.yaml": "", "claims/bridge.yaml": RECORD, "claims/bridge.txt": TEXT });
  expect((await onrecord(["seal"], desk, at("2024-05-10"))).code).toBe(0);
  return desk;
}

function edit(desk: string, change: (record: string) => string): void {
  const file = join(desk, "claims/bridge.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** What was corrected, withdrawn, and changed without a word. */
async function correctedDesk(): Promise<string> {
  const desk = await sealedDesk();
  edit(
    desk,
    (record) =>
      `${record
        .replace("statement: The bridge is safe.", "statement: The bridge is very safe.")
        .replace(
          "attribution: none\n",
          "attribution: none\n    withdrawn: { on: 2024-05-11, by: AB, reason: Legal asked us. }\n",
        )
        .replace(
          "in-article: false\n",
          "in-article: false\n    withdrawn: { on: 2024-05-11, by: AB, reason: They were. }\n",
        )}${CORRECTION}`,
  );
  return desk;
}

describe("onrecord corrections", () => {
  test.each([[[]], [["--markdown"]], [["--json"]], [["bridge"]]])("%j", async (args) => {
    expect(await corrections(await correctedDesk(), ...args)).toMatchSnapshot();
  });

  test("gives what the article said before each correction, whenever it was sealed again", async () => {
    const desk = await sealedDesk();
    edit(desk, (record) => record + CORRECTION);
    await onrecord(["seal"], desk, at("2024-05-13"));
    edit(
      desk,
      (record) =>
        `${record.replace("quote: About 400 lorries cross the bridge", "quote: 400 lorries cross the bridge")}  fewer-lorries:
    quote: It is safe
    statement: About 450 lorries cross the bridge.
    attribution: works
    corrects: [{ claim: lorries, on: 2024-05-20, reason: It was counted again. }]
`,
    );
    await onrecord(["seal"], desk, at("2024-05-21"));
    expect(await corrections(desk)).toMatchSnapshot();
  });

  test("says that nothing was corrected, or nothing sealed", async () => {
    const desk = await sealedDesk();
    expect(await corrections(desk)).toMatchSnapshot();
    const never = folderWith({ "onrecord.yaml": "", "claims/bridge.yaml": RECORD });
    expect(await corrections(never)).toMatchSnapshot();
    expect(await corrections(never, "bridge")).toMatchSnapshot();
    writeFileSync(join(desk, "claims/bridge.seal"), "{}\n");
    expect(await corrections(desk)).toMatchSnapshot();
  });

  test("leaves out what was corrected before the seal", async () => {
    const desk = folderWith({
      "onrecord.yaml": "",
      "claims/bridge.yaml": RECORD + CORRECTION,
      "claims/bridge.txt": TEXT,
    });
    await onrecord(["seal"], desk, at("2024-05-12"));
    expect((await corrections(desk)).stderr).toBe("onrecord: Nothing was corrected since it was sealed.\n");
  });
});
