import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { trimmed } from "../../src/text/span.ts";
import { anyCharacters } from "./any-characters.ts";

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

  describe("in a text with both blank lines and single breaks", () => {
    test.each([
      ["The ferry is late.\nThe bridge is shut.\n\nThat is all.", 3],
      ["“The ferry is late.”\n“The bridge is shut?”\n(It is!)\n\nThat is all.", 4],
      ["A day in Ferrytown\nThe bridge is shut.\n\nThat is all.", 2],
      ["The ferry is late.\nthe bridge is shut.\n\nThat is all.", 2],
      ["“The ferry is late.\nThe bridge is shut,” she said.\n\nThat is all.", 2],
      ["“The ferry is late.\n“The bridge is shut,” she said.\n\nThat is all.", 3],
      ["«The ferry is late.\nThe bridge is shut», she said.\n\nThat is all.", 2],
      ['"The ferry is late.\nThe bridge is shut," she said.\n\nThat is all.', 2],
      ["Late!\nThe bridge is shut.\n\nThat is all.", 3],
      ["Late…\nThe bridge is shut.\n\nThat is all.", 3],
      ["Late.’)\nThe bridge is shut.\n\nThat is all.", 3],
      ["Late.']\nThe bridge is shut.\n\nThat is all.", 3],
      ["Late.»\nThe bridge is shut.\n\nThat is all.", 3],
      ["Late.\nThe bridge » is shut.\n\nThat is all.", 3],
      ["Late.\nThe bridge»s are shut.\n\nThat is all.", 3],
      ["Late.\n(» is shut.\n\nThat is all.", 3],
      ["Late.\n“Shut» it is.\n\nThat is all.", 3],
      ["Late.\nShut» it is.\n\nThat is all.", 2],
      ["A.\nB.\nC.\n\nThat is all.", 4],
      ["The ferry is late.\nThe plank is 5” wide, he said.\n\nThat is all.", 3],
    ])("end at a break after a full sentence: %j", (text, count) => {
      expect(found(text)).toHaveLength(count);
    });

    const wrapped =
      "The ferry to the island is late again today and\nthe bridge has been shut since Monday. Nobody\n" +
      "knows until when. Ask at the harbour office.\nQuestions are answered there.\nThe office is open.";

    test("go on where the line was full", () => {
      expect(found(`${wrapped}\n\nThat is all.`)).toEqual([
        wrapped.slice(0, wrapped.indexOf("\nThe office")),
        "The office is open.",
        "That is all.",
      ]);
    });

    test("go on there whatever stands alone on a longer line", () => {
      expect(found(`${wrapped}\n\n${"x".repeat(200)}`)).toHaveLength(3);
    });

    test("end there where nobody filled lines", () => {
      expect(found(`${wrapped.replaceAll(/\n[a-z]/g, "\nA")}\n\nThat is all.`)).toHaveLength(4);
    });

    test.each([
      ["Zz", 4],
      // One letter more than the line had room for.
      ["Zzz", 3],
    ])("end there where the next word had room: %s", (word, count) => {
      const block = `${"x".repeat(20)}\nand ${"y".repeat(12)}.\n${word}`;
      expect(found(`${block}\n\nOne.\nTwo.`)).toHaveLength(count);
    });

    test.each([
      [120, 2],
      [121, 3],
    ])("end there where a line is too long for a page: %i", (length, count) => {
      expect(found(`${"x".repeat(length - 1)}.\n${"Y".repeat(9)}\nand so on.\n\nThe end.`)).toHaveLength(
        count,
      );
    });
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
          anyCharacters,
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
