import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { trimmed } from "../../src/text/span.ts";

const found = (text: string): readonly string[] =>
  paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  test("are blocks between blank lines", () => {
    expect(found("The ferry\nis late.\n\nThe bridge is shut.\n")).toEqual([
      "The ferry\nis late.",
      "The bridge is shut.",
    ]);
  });

  test("are lines where there is no blank one between them", () => {
    expect(found("\n\nThe ferry is late.\nThe bridge is shut.\n\n")).toEqual([
      "The ferry is late.",
      "The bridge is shut.",
    ]);
  });

  test.each(["\n", "\r\n", "\r", "\u2028", "\u2029"])("know the line end %j", (end) => {
    expect(found(`a${end}b${end}${end}c`)).toEqual([`a${end}b`, "c"]);
    expect(found(`a${end}b`)).toEqual(["a", "b"]);
  });

  test("lose the white space at their ends, and a line of nothing else is blank", () => {
    expect(found("\uFEFF  a \n \t\u00A0\n\tb  \n  c ")).toEqual(["a", "b  \n  c"]);
  });

  test("of nothing are none", () => {
    expect(found("")).toEqual([]);
    expect(found(" \n\r\n ")).toEqual([]);
  });

  test("cover every character that is not white space once, in order", () => {
    const pieces = fc.constantFrom("a", "b ", "“", "\n", "\r\n", "\r", "\u2029", " ", "é", "😀");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          let past = 0;
          for (const span of paragraphs(text)) {
            expect(text.slice(past, span.start).trim()).toBe("");
            expect(span.end).toBeGreaterThan(span.start);
            expect(trimmed(text, span)).toEqual(span);
            past = span.end;
          }
          expect(text.slice(past).trim()).toBe("");
        },
      ),
    );
  });
});
