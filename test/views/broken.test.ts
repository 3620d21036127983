import * as fc from "fast-check";
import { wrapAnsi } from "fast-wrap-ansi";
import { describe, expect, test } from "vitest";
import { broken } from "../../src/views/broken.ts";
import { printable } from "../../src/views/printable.ts";
import { widthOf } from "../../src/views/width.ts";

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "a",
    "ferry",
    "征召四十万人",
    "e\u0301",
    "👩‍👩‍👧",
    "🇩🇪",
    "https://example.org/a-long-address",
  ),
);
// What is printed is printable; wrapAnsi composes what it breaks, and keeps odd spaces at the edges.
const text = fc
  .array(word, { maxLength: 30 })
  .map((words) => printable(words.join(" ")).replace(/\s/g, " ").normalize());

describe("broken", () => {
  test("breaks as wrapAnsi does, in colour and without", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (words, columns) => {
        const lines = wrapAnsi(words, columns);
        expect(broken(words, columns).join("\n")).toBe(lines);
        const painted = broken(`\u001b[1m${words.trim()}\u001b[22m`, columns).join("\n");
        expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(lines);
      }),
    );
  });

  test("breaks words, too, as wrapAnsi does, where it is told to", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (words, columns) => {
        const lines = wrapAnsi(words, columns, { hard: true });
        expect(broken(words, columns, { hard: true }).join("\n")).toBe(lines);
      }),
    );
  });

  test("sets in all lines, and more those after the first", () => {
    const layout = { indent: "> ", hang: "  " };
    expect(broken("the ferry to Kirkholm sails no more", 24, layout)).toEqual([
      "> the ferry to",
      ">   Kirkholm sails no",
      ">   more",
    ]);
    expect(broken("one\ntwo", undefined, layout)).toEqual(["> one", ">   two"]);
  });

  test("no line is too wide, but for a word that is", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (words, columns) => {
        for (const line of broken(words, columns, { indent: "  " })) {
          if (line.trim().includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 22));
        }
      }),
    );
  });

  test("a million spaces are no more work than other text", () => {
    expect(
      broken(`a${" ".repeat(1_000_000)}b`, 40)
        .join("")
        .replace(/ /g, ""),
    ).toBe("ab");
  });
});
