import { describe, expect, test } from "vitest";
import { painter } from "../../src/views/paint.ts";
import { wordDiff } from "../../src/views/word-diff.ts";

const diff = (recorded: string, printed: string) => wordDiff({ recorded, printed }, painter(false), false);

describe("wordDiff", () => {
  test("marks what is recorded and what is printed", () => {
    expect(diff("The bridge is closed.", "The bridge is shut.")).toBe("The bridge is [-closed-]{+shut+}.");
  });

  test("shortens what the text has around the quote", () => {
    const around = "word ".repeat(20);
    expect(diff("is closed", `${around}is closed${around.trimEnd()}`)).not.toContain(around);
  });

  // Compared word by word to the end, these would take thousands of millions of steps.
  test("of two long texts that have little in common says so, and shows how they begin", () => {
    const words = (word: string) => Array.from({ length: 40_000 }, (_, at) => `${word}${at}`).join(" ");
    const shown = diff(words("ferry"), words("bridge"));
    expect(shown).toMatch(/^\[-ferry0 ferry1 .*…-\]\{\+bridge0 bridge1 .*…\+\}$/);
    expect(shown.length).toBeLessThan(1000);
  });
});
