import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { fixed } from "../../src/check/fix.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { awkwardText } from "../text/awkward-text.ts";
import { folderWith, onrecord } from "./run.ts";

const RECORD = `# Kept as it is
article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, langauge: en, mode: external }   # here too
sources:
    gazette: {name: "The Gazette (made up)",   kind: outlet}

claims:
  closed:
    quote:  'The bridge is "closed"'   # a comment
    "statment": >-
        The bridge
        is closed.

    attribution: { source: gazette, cue: 'refuted' }
    ceck: { status: unchecked }
`;
const DESK = { "onrecord.yaml": "", "claims/bridge.yaml": RECORD };
const FIXED = RECORD.replace("langauge", "language")
  .replace('"statment"', "statement")
  .replace("ceck", "check");

describe("--fix", () => {
  test("renames keys that can only be meant for others, and touches nothing else", async () => {
    const desk = folderWith(DESK);
    const { stderr } = await onrecord(["check", "--fix"], desk);
    expect(stderr).toBe("onrecord: fixed claims/bridge.yaml (3 changes).\n");
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(FIXED);
    expect((await onrecord(["check", "--fix"], desk)).stderr).toBe("");
  });

  test("a rename that brings an attribution and its cue to light is made, with the others of the file", async () => {
    const misspelled = RECORD.replace("attribution:", "atribution:");
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": misspelled });
    const { stderr } = await onrecord(["check", "--fix"], desk);
    expect(stderr).toBe("onrecord: fixed claims/bridge.yaml (4 changes).\n");
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(FIXED);
  });

  test("only in what is asked for", async () => {
    const desk = folderWith({ ...DESK, "claims/other.yaml": RECORD.replaceAll("gazette", "courier") });
    await onrecord(["check", "other", "--fix"], desk);
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
    expect(readFileSync(join(desk, "claims/other.yaml"), "utf8")).toBe(
      FIXED.replaceAll("gazette", "courier"),
    );
  });

  test("leaves alone a key whose right name is taken", async () => {
    const taken = RECORD.replace("    ceck:", "    check: { status: checked }\n    ceck:");
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": taken });
    await onrecord(["check", "--fix"], desk);
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toContain("ceck: {");
  });

  test("writes nothing where the settings are broken", async () => {
    const desk = folderWith({ ...DESK, "onrecord.yaml": "nmae: x\n" });
    expect(await onrecord(["check", "--fix"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
  });
});

test("a fix that would change a quote is left, whatever says that it is safe, and the others are made", () => {
  const desk = exampleDesk({
    claims: "\none:\n  quote: Made up\n  statment: Made up.\n  attribution: nobody\n",
  });
  const findings = check(desk, { rules, today: Date.UTC(2026, 10, 24) });
  const content = desk.records[0]?.content ?? "";
  const at = content.indexOf("Made up");
  const spoiled = findings
    .filter(({ suggestions }) => suggestions.length > 0)
    .flatMap((finding) => {
      const place = (offset: number) => ({ offset, line: 1, column: 1 });
      const edits = [{ file: finding.file, range: { start: place(at), end: place(at + 4) }, text: "Said" }];
      return [finding, { ...finding, suggestions: [{ message: "", safe: true, edits }] }];
    });
  const [file] = fixed(desk, spoiled);
  expect(file?.after).toBe(content.replace("statment", "statement"));
  expect({ made: file?.made, left: file?.left.length }).toEqual({ made: 1, left: 1 });
});

test("--fix-dry-run prints a diff that patch can apply, and writes nothing", async () => {
  const desk = folderWith(DESK);
  const { code, stdout } = await onrecord(["check", "--fix-dry-run"], desk);
  expect(code).toBe(0);
  expect(stdout).toMatchSnapshot();
  expect(readFileSync(join(desk, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
  writeFileSync(join(desk, "fix.patch"), stdout);
});

test("whatever a record holds, a fix changes misspelled keys and not one character more", () => {
  const key = fc.constantFrom("statment", "atribution", "figurs", "evidense", "quot");
  const space = fc.constantFrom("", "  ", "   # a comment", "\n", "\n\n  # set in\n");
  fc.assert(
    fc.property(awkwardText, awkwardText, key, space, (quote, statement, misspelled, after) => {
      const line = (name: string) => `${name}: ${JSON.stringify(statement)}${after}`;
      const claims = (name: string) =>
        `\none:\n  quote: ${JSON.stringify(quote)}\n  ${line(name)}\n  kind:   fact   # odd\n\n# the end\n`;
      const desk = exampleDesk({ claims: claims(misspelled) });
      const [file, ...others] = fixed(desk, check(desk, { rules, today: Date.UTC(2026, 10, 24) }));
      expect(others).toEqual([]);
      if (!file) return;
      const at = file.before.indexOf(`${misspelled}:`);
      const tail = file.before.slice(at + misspelled.length);
      expect(file.after.startsWith(file.before.slice(0, at))).toBe(true);
      expect(file.after.endsWith(tail)).toBe(true);
      expect(file.after.slice(at, file.after.length - tail.length)).toMatch(/^[a-z]+$/);
    }),
  );
});
