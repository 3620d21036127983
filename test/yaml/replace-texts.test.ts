import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { commentTexts } from "../../src/yaml/comments.ts";
import { type Replacement, replaceTexts } from "../../src/yaml/replace-texts.ts";
import { times } from "../depth.ts";
import { hands, type Value } from "./hands.ts";

const value = (path: Replacement["path"], from: string, to: string): Replacement => ({
  path,
  part: "value",
  from,
  to,
});
const key = (path: Replacement["path"], to: string): Replacement => ({
  path,
  part: "key",
  from: String(path.at(-1)),
  to,
});

describe("texts are replaced", () => {
  test.each([
    ["a value", "a: works # works\n", [value(["a"], "works", "x-1")], "a: x-1 # works\n"],
    [
      "in its quotation marks",
      "a: 'works'\nb: \"works\"\n",
      [value(["a"], "works", "x"), value(["b"], "works", "y")],
      "a: 'x'\nb: \"y\"\n",
    ],
    ["a key", "works: works\n", [key(["works"], "x")], "x: works\n"],
    [
      "a key and what is below it",
      "a:\n  b: [c, d]\n",
      [key(["a"], "x"), value(["a", "b", 1], "d", "y"), key(["a", "b"], "z")],
      "x:\n  z: [c, y]\n",
    ],
    ["in a text that goes on below", "a: >-\n  works\n", [value(["a"], "works", "x")], "a: >-\n  x\n"],
    ["what is written with an escape", 'a: "wor\\u006bs"\n', [value(["a"], "works", "x")], "a: x\n"],
    ["nothing", "a: b\n", [], "a: b\n"],
  ])("%s", (_, content, replacements, after) => {
    expect(replaceTexts(content, replacements)).toBe(after);
  });

  test.each([
    ["what is not there", "a: b\n", [key(["x"], "y")]],
    ["by a key that is there", "a: b\nc: d\n", [key(["a"], "c")]],
    ["by what would be read as something else", "a: b\n", [value(["a"], "b", "c: d")]],
    ["where a comment would be lost", "a: >- # why\n  two\n  words\n", [value(["a"], "two words", "x")]],
    ["in a file that cannot be read", 'a: "b\n', [value(["a"], "b", "c")]],
  ])("but not %s", (_, content, replacements) => {
    expect(replaceTexts(content, replacements)).toBeUndefined();
  });

  test("whatever a file looks like: all of one text, and no byte elsewhere", () => {
    const numRuns = times(300);
    let made = 0;
    fc.assert(
      fc.property(hands, fc.constantFrom("quote", "two words"), ({ content, value: said }, from) => {
        const keys = placesOf(said, (name) => name === "one").map((path) => key(path, "uno"));
        const values = placesOf(said, (_, inner) => inner === from).map((path) =>
          value(path, from, "renamed"),
        );
        const after = replaceTexts(content, [...keys, ...values]);
        if (after === undefined) throw new Error("not replaced");
        if (after !== content) made += 1;
        expect(parseYaml(after.replace("\uFEFF", ""), { schema: "failsafe" })).toEqual(
          JSON.parse(JSON.stringify(said).replaceAll('"one":', '"uno":'), (_, inner) =>
            inner === from ? "renamed" : inner,
          ),
        );
        expect(commentTexts(after)).toEqual(commentTexts(content));
        // One word is in one place: everything else is as it was, to the byte.
        if (from === "quote")
          expect(after.replaceAll("uno", "one").replaceAll("renamed", from)).toBe(content);
      }),
      { numRuns },
    );
    expect(made).toBeGreaterThan(numRuns * 0.3);
  });
});

/** The ways to what a value has under some names, or to some texts. */
function placesOf(
  said: Value,
  fits: (name: string | number, inner: Value) => boolean,
): readonly Replacement["path"][] {
  if (typeof said === "string") return [];
  const entries: readonly [string | number, Value][] = Array.isArray(said)
    ? [...said.entries()]
    : Object.entries(said);
  return entries.flatMap(([name, inner]) => [
    ...(fits(name, inner) ? [[name]] : []),
    ...placesOf(inner, fits).map((path) => [name, ...path]),
  ]);
}
