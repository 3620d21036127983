import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, onrecord } from "./run.ts";

const SOURCES = "sources:\n  gazette: { name: The Gazette (made up), kind: outlet }\n";
const RECORD = `# yaml-language-server: $schema=./record.schema.json
claims:
  # The second paragraph
  lorries:
    statement: About 400 lorries cross the bridge.   # every day
    # as printed
    quote:  'About 400 lorries cross the bridge'

    evidence:
      - locator: page 2   # the table
        kind: document
        shows: said
    attribution: { cue: said, source: works }

article: { language: en, title: The bridge (made up), publisher: gazette, published: 2024-05-02, mode: external }
sources:
  works: { kind: government, name: Ministry of Works (made up) }
`;
const STUCK = RECORD.replace("{ cue: said,", "{ cue: said, # in the lead\n      ");
const DESK = { "onrecord.yaml": "", "claims/sources.yaml": SOURCES, "claims/2024/bridge.yaml": RECORD };

const read = (desk: string) => readFileSync(join(desk, "claims/2024/bridge.yaml"), "utf8");

describe("onrecord fmt", () => {
  test("puts a record's keys in order, once", async () => {
    const desk = folderWith(DESK);
    expect(await onrecord(["fmt"], desk)).toEqual({
      code: 0,
      stdout: "claims/2024/bridge.yaml\n",
      stderr: "",
    });
    expect(read(desk)).toMatchSnapshot();
    expect(await onrecord(["fmt"], desk)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await onrecord(["fmt", "--check"], desk)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each([
    ["--check", ["--check"]],
    ["--diff", ["--diff"]],
    ["--check --diff", ["--check", "--diff"]],
    ["--check --json", ["--check", "--json"]],
  ])("%s writes nothing", async (_, options) => {
    const desk = folderWith(DESK);
    expect(await onrecord(["fmt", ...options], desk)).toMatchSnapshot();
    expect(read(desk)).toBe(RECORD);
  });

  test("only what is named", async () => {
    const desk = folderWith(DESK);
    expect(await onrecord(["fmt", "sources"], desk)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(read(desk)).toBe(RECORD);
    expect(await onrecord(["fmt", "claims/2024", "--json"], desk)).toMatchSnapshot();
    expect(read(desk)).not.toBe(RECORD);
    expect(await onrecord(["fmt", "brigde"], desk)).toMatchSnapshot();
  });

  test("leaves alone, and says so, what cannot be moved or read", async () => {
    const desk = folderWith({
      ...DESK,
      "claims/2024/bridge.yaml": STUCK,
      "claims/broken.yaml": 'claims: "x\n',
      "claims/not-text.yaml": new Uint8Array([0, 255, 254, 7]),
      "claims/tunnel.yaml": RECORD.replace("works: {", "tunnellers: {"),
    });
    expect(await onrecord(["fmt"], desk)).toMatchSnapshot();
    expect(read(desk)).toBe(STUCK);
    expect(await onrecord(["fmt", "--json"], desk)).toMatchSnapshot();
    expect((await onrecord(["fmt", "bridge"], desk)).code).toBe(1);
  });

  test("writes to no file outside the desk", async () => {
    const desk = folderWith({ ...DESK, "claims/2024/bridge.yaml": STUCK });
    const elsewhere = folderWith({ "tunnel.yaml": RECORD });
    symlinkSync(join(elsewhere, "tunnel.yaml"), join(desk, "claims/tunnel.yaml"));
    expect(await onrecord(["fmt", "tunnel"], desk)).toMatchSnapshot();
    expect(readFileSync(join(elsewhere, "tunnel.yaml"), "utf8")).toBe(RECORD);
  });

  test("the diff names no confidential source", async () => {
    const desk = folderWith({
      ...DESK,
      "claims/2024/bridge.yaml": RECORD.replace(
        "works: { kind: government, name: Ministry of Works (made up) }",
        "works: { kind: unnamed, name: Jane Roe (made up) }",
      ),
    });
    const { stdout } = await onrecord(["fmt", "--diff"], desk);
    expect(stdout).toContain("+  works: { name: ");
    expect(stdout).not.toContain("Roe");
  });
});
