import fc from "fast-check";
import { expect, test } from "vitest";
import { commentsIn } from "../../src/yaml/comments.ts";
import { times } from "../depth.ts";

const found = (text: string) => commentsIn(text).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, comments: readonly string[]]>([
  ["# one\na: b # two\n", ["# one", "# two"]],
  ["a: \"# no\"\nb: '# no'\n", []],
  ["a: >-\n  text # no\n  # no\nb: c # yes\n", ["# yes"]],
  ["a: |\n  # no\n", []],
  ["a: https://example.org/#no\n", []],
  ["a: { b: c, # yes\n  d: e }\n", ["# yes"]],
  ["\uFEFF# yes\na: b\n", ["# yes"]],
  ["a: b\r\n# yes\r\nc: d # too\r\n", ["# yes", "# too"]],
])("%j", (text, comments) => {
  expect(found(text)).toEqual(comments);
});

test("a comment begins with # and stays on its line, whatever a file holds", () => {
  const piece = fc.constantFrom(
    "a: ",
    "- ",
    "\n",
    "  ",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    ", ",
    ": ",
    "# x",
    "#",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%Y\n",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      for (const comment of found(pieces.join(""))) expect(comment).toMatch(/^#[^\n]*$/);
    }),
    { numRuns: times(2000) },
  );
});
