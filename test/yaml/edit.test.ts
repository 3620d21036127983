import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/yaml/edit.ts";
import { appendItem } from "../../src/yaml/insert.ts";
import { parse } from "../../src/yaml/parse.ts";
import { awkwardText } from "../text/awkward-text.ts";

describe("applyEdits", () => {
  test("changes the stretches it is given and nothing else", () => {
    const content = fc.string({ minLength: 1, maxLength: 60 });
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.string({ maxLength: 5 })), { maxLength: 6 });
    fc.assert(
      fc.property(content, edits, (text, raw) => {
        const wanted = raw.map(([one, other, replacement]) => {
          const [start, end] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
          return { start: start ?? 0, end: end ?? 0, text: replacement };
        });
        const { content: after, made } = applyEdits(text, wanted);
        // Undone from the end, the edits that were made give the text back.
        const kept: typeof wanted = [];
        for (const edit of [...wanted].sort((a, b) => a.start - b.start || a.end - b.end)) {
          const last = kept.at(-1);
          if (!last || (edit.start >= last.end && edit.start !== last.start)) kept.push(edit);
        }
        expect(made).toBe(kept.length);
        let shift = 0;
        const places = kept.map((edit) => {
          const start = edit.start + shift;
          shift += edit.text.length - (edit.end - edit.start);
          return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
        });
        const undone = places.reduceRight(
          (now, { start, end, text: before }) => now.slice(0, start) + before + now.slice(end),
          after,
        );
        expect(undone).toBe(text);
      }),
    );
  });
});

const WAIVER = {
  rule: "quote/form",
  by: "AB",
  on: "2026-11-24",
  reason: "a reason: with #marks, “quotes” and 'more'",
};

/** Records in the ways that hands write them; each has a claim called one. */
const RECORDS: readonly (readonly [name: string, content: string])[] = [
  ["the last line of the file", "claims:\n  one:\n    quote: x\n    statement: y\n"],
  ["no line end at the end", "claims:\n  one:\n    quote: x\n    statement: y"],
  ["followed by another claim", "claims:\n  one:\n    quote: x\n    statement: y\n\n  two:\n    quote: z\n"],
  ["a comment behind the last value", "claims:\n  one:\n    quote: x\n    statement: y # why\n# the end\n"],
  ["a comment of the next claim", "claims:\n  one:\n    quote: x\n\n  # About two\n  two:\n    quote: z\n"],
  [
    "folded text at the end",
    "claims:\n  one:\n    quote: x\n    statement: >-\n      y\n      z\n\n  two:\n    quote: z\n",
  ],
  ["text with its line end kept", "claims:\n  one:\n    quote: x\n    statement: |\n      y\n\n  two: {}\n"],
  [
    "a list at the end",
    "claims:\n  one:\n    quote: x\n    figures:\n      - value: 1\n        printed: '1'\n  two: {}\n",
  ],
  [
    "a list set in no further",
    "claims:\n  one:\n    quote: x\n    figures:\n    - value: 1\n    waivers:\n    - { rule: a/b }\n",
  ],
  ["in one line", "claims:\n  one: { quote: x, statement: y }\n"],
  ["in one line with a comma at its end", "claims:\n  one: { quote: x, statement: y, }\n"],
  ["in brackets on several lines", "claims:\n  one: {\n    quote: x,\n    statement: y\n  }\n"],
  [
    "a waiver already",
    "claims:\n  one:\n    quote: x\n    waivers:\n      - rule: a/b\n        by: EF # signed\n    statement: y\n",
  ],
  [
    "a waiver already, in one line",
    "claims:\n  one:\n    quote: x\n    waivers: [{ rule: a/b, by: EF }] # signed\n    statement: y\n",
  ],
  ["lines that end as on Windows", "claims:\r\n  one:\r\n    quote: x\r\n    statement: y\r\n  two: {}\r\n"],
  ["a mark at the beginning", "\uFEFFclaims:\n  one:\n    quote: x\n"],
  ["tabs and spaces behind values", "claims:\n  one:\n    quote: x  \n    statement: y\t\n"],
  ["an empty value at the end", "claims:\n  one:\n    quote: x\n    statement:\n  two: {}\n"],
  ["deep in brackets", "{ claims: { one: { quote: x } } }\n"],
];

describe("appendItem", () => {
  test.each(RECORDS)("%s", (_, content) => {
    const edit = appendItem(content, ["claims", "one"], "waivers", WAIVER);
    expect(edit?.start).toBe(edit?.end);
    const { content: after } = applyEdits(content, edit ? [edit] : []);
    expect(after).toMatchSnapshot();
    const before = parse(content).value as { claims: { one: { waivers?: unknown[] } } };
    const expected = structuredClone(before);
    expected.claims.one.waivers = [...(before.claims.one.waivers ?? []), WAIVER];
    expect(parse(after)).toMatchObject({ whole: true, value: JSON.parse(JSON.stringify(expected)) });
  });

  test("writes any text so that it is read back", () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (by, reason) => {
        const content = "claims:\n  one:\n    quote: x\n";
        const edit = appendItem(content, ["claims", "one"], "waivers", { rule: "a/b", by, reason });
        const { value, whole } = parse(applyEdits(content, edit ? [edit] : []).content);
        // What the parser refuses anywhere is refused here, too.
        if (!whole) return;
        expect(JSON.parse(JSON.stringify(value)).claims.one.waivers).toEqual([{ rule: "a/b", by, reason }]);
      }),
    );
  });

  test.each([
    ["no such claim", "claims:\n  two:\n    quote: x\n"],
    ["a claim that is no map", "claims:\n  one: text\n"],
    ["waivers that are no list", "claims:\n  one:\n    quote: x\n    waivers: none\n"],
  ])("nothing for %s", (_, content) => {
    expect(appendItem(content, ["claims", "one"], "waivers", WAIVER)).toBeUndefined();
  });
});
