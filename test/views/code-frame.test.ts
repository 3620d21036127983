import { describe, expect, test } from "vitest";
import { linesOf, rangeIn } from "../../src/text/position.ts";
import { codeFrame } from "../../src/views/code-frame.ts";
import { painter } from "../../src/views/paint.ts";

function frame(content: string, words: string, columns?: number): string {
  const start = content.indexOf(words);
  return codeFrame(
    linesOf(content),
    rangeIn(content, { start, end: start + words.length }),
    painter(false),
    columns,
  ).join("\n");
}

describe("codeFrame", () => {
  test("underlines the range", () => {
    expect(frame("claims:\n  one:\n    kind: facts # hm\n", "facts")).toBe(
      "3 │     kind: facts # hm\n  │           ^^^^^",
    );
  });

  test("counts wide characters as a terminal shows them", () => {
    expect(frame("quote: 征召四十万人\n", "四十万")).toBe("1 │ quote: 征召四十万人\n  │            ^^^^^^");
  });

  test("keeps the range in sight on a narrow terminal", () => {
    const line = `quote: ${"word ".repeat(40)}HERE ${"more ".repeat(40)}`;
    expect(frame(line, "HERE", 40)).toBe("1 │ … word word HERE more more more mor…\n  │             ^^^^");
  });

  test("shows the first lines of a long range", () => {
    expect(frame("a: >-\n  b\n  c\n  d\n  e\n", ">-\n  b\n  c\n  d\n  e")).toBe(
      "1 │ a: >-\n  │    ^^\n2 │   b\n  │   ^\n3 │   c\n  │   ^\n  │ …",
    );
  });

  test("writes out what would move the cursor", () => {
    expect(frame("quote: \u001b[2Jgone\n", "gone")).toBe(
      "1 │ quote: \\u{1b}[2Jgone\n  │                 ^^^^",
    );
  });

  test("marks piled up on a letter take no room without end", () => {
    const [line = ""] = frame(`quote: a${"\u0301".repeat(1000)} HERE`, "HERE", 40).split("\n");
    expect(line.length).toBeLessThan(4 * 40);
    expect(line).toContain("HERE");
  });

  // What looked at the whole line, or the whole file, each time would have to read 40 thousand million characters.
  test("twenty thousand places in one line, or in one file, are no more work than elsewhere", () => {
    const long = ["word ".repeat(400_000)];
    const many = "word\n".repeat(400_000).split("\n");
    for (let at = 0; at < 20_000; at += 1) {
      const start = { offset: 5 * at, line: 1, column: 5 * at + 1 };
      const end = { offset: 5 * at + 4, line: 1, column: 5 * at + 5 };
      codeFrame(long, { start, end }, painter(false), 40);
      const line = at + 1;
      const inMany = { start: { ...start, line, column: 1 }, end: { ...end, line, column: 5 } };
      codeFrame(many, inMany, painter(false), 40);
    }
  });
});
