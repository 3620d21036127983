import { describe, expect, test } from "vitest";
import { rangeIn } from "../../src/text/position.ts";
import { codeFrame } from "../../src/views/code-frame.ts";
import { painter } from "../../src/views/paint.ts";

function frame(content: string, words: string, columns?: number): string {
  const start = content.indexOf(words);
  return codeFrame(
    content,
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
});
