import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { occurrences } from "../../src/text/occurrences.ts";
import { times } from "../depth.ts";

/** One search after the other, each from the character after the last place. */
function searched(needle: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
}

describe("occurrences", () => {
  test("are those that one search after the other finds", () => {
    const few = fc
      .array(fc.constantFrom("a", "b", "ab", " "), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(few, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const needle = text.slice(start, start + 1 + (length % 12));
        fc.pre(needle !== "");
        expect([...occurrences(needle, text)]).toEqual(searched(needle, text));
      }),
      { numRuns: times(300) },
    );
  });

  test("of a long needle, too", () => {
    const needle = `${"ab".repeat(600)}b`;
    const text = `${needle}a${needle}${"ab".repeat(600)}${needle}`;
    expect([...occurrences(needle, text)]).toEqual(searched(needle, text));
  });

  test("of nothing are none", () => {
    expect([...occurrences("", "a")]).toEqual([]);
    expect([...occurrences("ab", "a")]).toEqual([]);
  });

  test("overlap half a million times", () => {
    expect([...occurrences("a".repeat(500_000), "a".repeat(1_000_000))]).toHaveLength(500_001);
    expect([...occurrences(`b${"a".repeat(500_000)}`, "a".repeat(1_000_000))]).toEqual([]);
  });
});
