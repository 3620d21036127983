import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verifiedIn } from "../../src/rules/example-lock.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleDesk } from "./example-desk.ts";

const TEXT = "The road is closed (made up).";
const CLAIM = "one:\n  quote: The road\n  statement: The road is closed.\n  attribution: none\n";

/** What of a lock is pointed at, each with the words that stand there. */
function lostIn(lock: string): readonly string[] {
  const desk = exampleDesk({ claims: CLAIM, text: TEXT, files: { "claims/example.lock": lock } });
  return check(desk, { rules, today: Date.UTC(2024, 5, 1) })
    .filter(({ rule, file }) => rule === "record/unknown-reference" && file === "claims/example.lock")
    .map(({ range }) => lock.slice(range.start.offset, range.end.offset));
}

describe("a claim that only the lock still has", () => {
  test.each(["two", "text", "quotes", "lock", "sha256"])("is pointed at: %s", (id) => {
    expect(lostIn(verifiedIn(TEXT, { one: "The road", [id]: "is closed" }))).toEqual([`"${id}"`]);
  });

  test("is pointed at however its id is written", () => {
    const lock = verifiedIn(TEXT, { one: "The road", two: "is closed" });
    expect(lostIn(lock.replace('"two"', '"\\u0074wo"'))).toEqual(['"\\u0074wo"']);
    expect(lostIn(lock.replace('"two": ', '"two"\n   :  '))).toEqual(['"two"']);
  });

  test("thousands of them are each looked up once", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`c-${index}`, "is closed"]));
    expect(lostIn(verifiedIn(TEXT, many))).toHaveLength(5000);
  });
});
