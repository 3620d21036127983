import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concealIn, hiding } from "../../src/confidential/conceal.ts";

test.each<[why: string, secret: string, text: string, shown: string]>([
  ["a name", "Ann Made-Up", "says Ann Made-Up.", "says ███ ███████."],
  ["in capitals", "Ann Made-Up", "ANN MADE-UP", "███ ███████"],
  ["broken over lines", "Ann Made-Up", "Ann\n    Made-Up", "███\n    ███████"],
  ["of two letters", "Wu", "Wu asked wu", "██ asked wu"],
  ["of two characters", "王芳", "是王芳说的", "是██说的"],
  ["not in the middle of a word, which would tell it", "Ann", "planned by Ann", "planned by ███"],
  ["with an ending", "Иванов", "у Иванова", "у ██████а"],
  ["after an escape", "Ann", String.raw`so:\nAnn %0AAnn`, String.raw`so:\n███ %0A███`],
  ["with an apostrophe, as YAML doubles it", "Ann O'Made", "'Ann O''Made'", "'███ ███████'"],
  ["as XML writes it", "Ann & Made", "Ann &amp; Made", "███ █████ ████"],
  ["with its accents apart", "Zoé Made", "Zoe\u0301 Made", "████ ████"],
  ["with half a character", "Ann \uD800", "Ann \uD800", "███ █"],
])("%s", (_, secret, text, shown) => expect(hiding([secret])(text)).toBe(shown));

describe("whatever the secrets and the text", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });

  test("every place keeps its offset, and every line its end", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.array(word), (secrets, pieces) => {
        const text = [...pieces, ...secrets, ...pieces].join("\r\n");
        const shown = hiding(secrets)(text);
        expect(shown).toHaveLength(text.length);
        expect(shown.replace(/[^\r\n]/g, "x")).toBe(text.replace(/[^\r\n]/g, "x"));
      }),
    );
  });

  test("a secret that stands by itself is gone", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9})?$/);
    fc.assert(
      fc.property(name, word, (secret, around) => {
        expect(hiding([secret])(`${around} ${secret}, ${around}`)).not.toContain(` ${secret},`);
      }),
    );
  });
});

test("a value keeps its shape", () => {
  const value = { a: ["Ann Made", 1, null, { b: "x Ann Made" }], c: undefined };
  expect(concealIn(value, hiding(["Ann Made"]))).toEqual({
    a: ["███ ████", 1, null, { b: "x ███ ████" }],
    c: undefined,
  });
});
