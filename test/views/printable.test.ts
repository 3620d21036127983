import { styleText } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../../src/views/json-text.ts";
import { printable, printableMessage } from "../../src/views/printable.ts";
import { printableName } from "../../src/views/printable-name.ts";
import { widthOf } from "../../src/views/width.ts";
import { escapeXml } from "../../src/views/xml.ts";
import { actingText, RAW } from "../reporters/any-text.ts";

describe("printable", () => {
  test.each([
    ["two\nlines\r\nand\ttabs", "two lines and tabs"],
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["\u001b]8;;https://example.org\u0007link", "\\u{1b}]8;;https://example.org\\u{7}link"],
    ["\u009b2J", "\\u{9b}2J"],
    ["a\u2028b\u202Ec\u2066d\u200Fe", "a\\u{2028}b\\u{202e}c\\u{2066}d\\u{200f}e"],
    ["Østby, 征召四十万人, 👩‍👩‍👧", "Østby, 征召四十万人, 👩‍👩‍👧"],
  ])("%j", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test("nothing raw is left, and what is printable stays as it is", () => {
    fc.assert(
      fc.property(actingText, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(RAW);
        expect(shown).not.toMatch(/[\n\t]/);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe("the name of a file or an id", () => {
  test.each([
    ["claims/bridge.yaml", "claims/bridge.yaml"],
    ["claims/a b.yaml", "claims/a b.yaml"],
    ["a\nb", "a\\u{a}b"],
    ["", '""'],
    ["  ", '"  "'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["\u200B", '"\\u{200b}"'],
    ["a\u2028::error::b", "a\\u{2028}::error::b"],
  ])("%j", (name, shown) => {
    expect(printableName(name)).toBe(shown);
  });

  test("is cut in the middle where it is very long", () => {
    const shown = printableName(`claims/${"x".repeat(1_000_000)}.yaml`);
    expect(shown).toMatch(/^claims\/x+…x+\.yaml$/);
    expect(widthOf(shown)).toBe(301);
  });
});

describe("a whole message", () => {
  test("keeps its lines and our own colours, and nothing else", () => {
    const painted = styleText(["red", "bold"], "error", { validateStream: false });
    const message = `${painted}\r\n\tsaid \u001b[8mhidden\u001b[0m \u001b[2J\r\u001b]0;title\u0007`;
    const written = "\r\n\tsaid \\u{1b}[8mhidden\\u{1b}[0m \\u{1b}[2J\\u{d}\\u{1b}]0;title\\u{7}";
    expect(printableMessage(message, true)).toBe(`${painted}${written}`);
    expect(printableMessage(painted, false)).toBe("\\u{1b}[31m\\u{1b}[1merror\\u{1b}[22m\\u{1b}[39m");
  });

  test("nothing raw is left", () => {
    fc.assert(
      fc.property(actingText, (text) => {
        expect(printableMessage(text, false)).not.toMatch(RAW);
      }),
    );
  });
});

describe("formats for programs", () => {
  test("JSON says the same, and nothing in it acts on a terminal", () => {
    fc.assert(
      fc.property(actingText, (text) => {
        const written = jsonText({ [text]: [text] });
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
        expect(written).not.toMatch(RAW);
      }),
    );
  });

  test("XML has a reference where it may, and what it forbids is written out", () => {
    expect(escapeXml("a\u2028b\u009bc\u202ed\u001be\r\n")).toBe("a&#8232;b&#155;c&#8238;d\\u{1b}e&#13;&#10;");
    fc.assert(
      fc.property(actingText, (text) => {
        expect(escapeXml(text)).not.toMatch(RAW);
      }),
    );
  });
});
