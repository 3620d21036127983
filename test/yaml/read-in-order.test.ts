import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Parsed, readWithCare } from "../../src/yaml/parse.ts";
import { readInOrder } from "../../src/yaml/read-in-order.ts";
import { times } from "../depth.ts";
import { caseOf } from "../fuzz/cases.ts";
import { FULL_RECORD, FULL_SETTINGS } from "../fuzz/full-record.ts";
import { Random } from "../fuzz/random.ts";
import { SUITE } from "../fuzz/yaml-suite.ts";

/** What both readers have to agree on. */
function plain({ value, layout }: Pick<Parsed, "value" | "layout">): unknown {
  return { value, spans: [...layout.spans], keys: layout.keys };
}

/** Whether the quick reader has read it; then as the other one does, which finds no fault. */
function isReadAlike(text: string): boolean {
  const quick = readInOrder(text);
  if (!quick) return false;
  const careful = readWithCare(text);
  expect({ text, problems: careful.problems, ...Object(plain(quick)) }).toEqual({
    text,
    problems: [],
    ...Object(plain(careful)),
  });
  return true;
}

/** In 100,000 none was read in another way. */
const RUNS = times(1500);

describe("what is read quickly is read as with care", () => {
  test("this repository's records, and one with every field", () => {
    const records = readdirSync("claims").filter((name) => name.endsWith(".yaml"));
    expect(records.length).toBeGreaterThan(2);
    for (const name of records)
      expect(isReadAlike(readFileSync(join("claims", name), "utf8")), name).toBe(true);
    expect(isReadAlike(readFileSync("onrecord.yaml", "utf8"))).toBe(true);
    expect([isReadAlike(FULL_RECORD), isReadAlike(FULL_SETTINGS)]).toEqual([true, true]);
  });

  test("every case of the YAML test suite", () => {
    const quick = SUITE.filter(isReadAlike);
    expect(quick.length).toBeGreaterThan(SUITE.length / 6);
  });

  test("records and settings that were changed at random", () => {
    let quick = 0;
    for (let index = 0; index < RUNS; index++) {
      const { record, settings } = caseOf(index, new Random(index * 104_729 + 17));
      quick += Number(isReadAlike(record)) + Number(isReadAlike(settings));
    }
    expect(quick).toBeGreaterThan(RUNS);
    // A long run takes longer than a test may.
  }, 600_000);
});

test.each([
  ["an empty file", ""],
  ["a comment alone", "# nothing\n"],
  ["an empty value", "a:\n"],
  ["a key twice", "a: 1\na: 2\n"],
  ["an alias", "a: &x 1\nb: *x\n"],
  ["a tag", "a: !!int 1\n"],
  ["a directive", "%YAML 1.2\n---\na: 1\n"],
  ["two documents", "a: 1\n---\nb: 1\n"],
  ["line ends of Windows", "a: 1\r\nb: 2\r\n"],
  ["a byte-order mark", "\uFEFFa: 1\n"],
  ["a tab", "a: 1\t# x\n"],
  ["a mark that may be part of the text", "a: the #1 priority\n"],
  ["a key that is a list", "? [a]\n: 1\n"],
  ["a key that is too long", `${"a".repeat(2000)}: 1\n`],
  ["a character that nobody sees", "a: b\u0007\n"],
  ["brackets that nothing closes", "a: [1\n"],
  ["what is nested too deeply", `a: ${"[".repeat(70)}1${"]".repeat(70)}\n`],
])("%s is left to the other reader", (_, text) => expect(readInOrder(text)).toBeUndefined());
