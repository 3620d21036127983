import { describe, expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";
import { readings } from "../../src/confidential/reading.ts";

/* All names are made up. */
test.each<[why: string, text: string, read: readonly string[]]>([
  ["without escapes", "by Ann.", ["by Ann."]],
  ["with what begins an escape and is none", String.raw`50% & C:\q`, [String.raw`50% & C:\q`]],
  [
    "in YAML and JSON",
    String.raw`\x41\u0042\U00000043\u{44}\n\t\e.`,
    [String.raw`\x41\u0042\U00000043\u{44}\n\t\e.`, "ABCD\n ."],
  ],
  [
    "in XML",
    "&#65;&#x42;&lt;&gt;&quot;&apos;&nbsp;&shy;.",
    ["&#65;&#x42;&lt;&gt;&quot;&apos;&nbsp;&shy;.", `AB<>"' .`],
  ],
  ["in an address", "%41%C3%A9%E2%82%AC%F0%9F%98%80", ["%41%C3%A9%E2%82%AC%F0%9F%98%80", "Aé€😀"]],
  [
    "with the last character that there is, and one after it",
    String.raw`\U0010ffff\U00110000.`,
    [String.raw`\U0010ffff\U00110000.`, "\u{10ffff} ."],
  ],
  ["with a colour, which is no character", "A\u001b[31mB\\x43\u001b[0m", ["AB\\x43", "ABC"]],
  ["escaped twice", "&amp;#65;", ["&amp;#65;", "&#65;", "A"]],
  [
    "escaped without end, of which three layers are read",
    "%2525252525",
    ["%2525252525", "%25252525", "%252525", "%2525"],
  ],
])("a text %s", (_, text, read) => expect(readings(text).map((reading) => reading.text)).toEqual(read));

test("each character of a reading is known to be written where its whole escape is", () => {
  const [, reading] = readings(String.raw`ab\u0063de&amp;fg`);
  const { text = "", written } = reading ?? {};
  const pieces = [...text].map((_, at) => {
    const { start = 0, end = 0 } = written?.({ start: at, end: at + 1 }) ?? {};
    return String.raw`ab\u0063de&amp;fg`.slice(start, end);
  });
  expect(pieces).toEqual(["a", "b", String.raw`\u0063`, "d", "e", "&amp;", "f", "g"]);
  expect(written?.({ start: 1, end: 7 })).toEqual({ start: 1, end: 16 });
});

describe("a name is hidden, and nothing else", () => {
  test.each<[why: string, name: string, text: string, shown: string]>([
    [
      "after another escape",
      "Ann Zweisam",
      String.raw`caf\u00e9 by Zweis\u0061m`,
      String.raw`caf\u00e9 by ████████████`,
    ],
    [
      "before another escape",
      "Ann Zweisam",
      String.raw`by Zweis\u0061m &amp; Ohm`,
      "by ████████████ &amp; Ohm",
    ],
    ["after a tab", "Ann", String.raw`plan\tann`, String.raw`plan\t███`],
    ["after the code of no character", "Ann", String.raw`plan\U00110000ann`, String.raw`plan\U00110000███`],
    ["in XML in XML", "Ann Zweisam", "by &amp;#90;weisam", "by ███████████████"],
    ["after a percent sign", "Ann Zweisam", "100%Zweisam, so", "100%███████, so"],
    ["in a coloured path", "Nora", "C:\\no\u001b[31mra", "C:\\n█\u001b[31m██"],
    ["at the beginning", "Ann Zweisam", String.raw`Zweisam\n`, String.raw`███████\n`],
  ])("%s", (_, name, text, shown) => expect(hiding([{ kind: "name", text: name }])(text)).toBe(shown));
});
