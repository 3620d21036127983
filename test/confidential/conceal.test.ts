import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BAR } from "../../src/confidential/bar.ts";
import { concealIn, hiding } from "../../src/confidential/conceal.ts";
import type { Secret } from "../../src/confidential/lookout.ts";

/* All names and numbers are made up. */
const name = (text: string): Secret => ({ kind: "name", text });
const words = (text: string): Secret => ({ kind: "words", text });
const number = (text: string): Secret => ({ kind: "number", text });

test.each<[why: string, secret: string, text: string, shown: string]>([
  ["a name", "Ann Made-Up", "says Ann Made-Up.", "says ███ ███████."],
  ["in capitals", "Ann Made-Up", "ANN MADE-UP", "███ ███████"],
  ["broken over lines", "Ann Made-Up", "Ann\n    Made-Up", "███\n    ███████"],
  ["of two letters", "Wu", "Wu asked wu", "██ asked wu"],
  ["of two characters", "王芳", "是王芳说的", "是██说的"],
  ["of two characters among others", "王芳", "是Ann和王芳说的", "是Ann和██说的"],
  ["in the middle of a word", "Zweisam", "exzweisamite", "████████████"],
  ["not in the middle of a word, where it is short", "Ann", "planned by Ann", "planned by ███"],
  ["with an ending", "Иванов", "у Иванова", "у ████████".slice(0, 9)],
  ["after an escape", "Ann", String.raw`so:\nAnn %0AAnn`, String.raw`so:\n███ %0A███`],
  ["before which a path seems to have an escape", "Nora", String.raw`C:\nora`, String.raw`C:\n███`],
  ["with an apostrophe, as YAML doubles it", "Ann O'Made", "'Ann O''Made'", "'███ ███████'"],
  ["as XML writes it", "Ann & Made", "Ann &amp; Made", "███ █████ ████"],
  ["with its accents apart", "Zoé Made", "Zoe\u0301 Made", "████ ████"],
  ["without its accents", "Zoé Müller", "zoe muller", "███ ██████"],
  ["with other letters for them", "Jörg Müller", "joerg-mueller", "█████████████"],
  ["with its accents, without them", "Joerg Mueller", "Jörg Müller", "████ ██████"],
  ["with a letter that has none", "Søren Łaski", "soren laski", "█████ █████"],
  ["the surname alone", "Greta Zweisam", "Zweisam's secretary", "███████'s secretary"],
  ["the first name alone", "Greta Zweisam", "so greta said", "so █████ said"],
  ["an initial and the surname", "Greta Zweisam", "notes of G. Zweisam", "notes of ██ ███████"],
  ["the surname first", "Greta Zweisam", "Zweisam, Greta", "███████, █████"],
  ["the surname first in the record", "Zweisam, Greta", "Greta Zweisam", "█████ ███████"],
  ["a part of it", "Greta Anna Zweisam-Ohm", "Anna Ohm", "████ ███"],
  ["a slug", "Greta Zweisam", "https://a.example/greta-zweisam", "https://a.example/█████████████"],
  ["a file's name", "Greta Zweisam", "notes/greta_zweisam.txt", "notes/█████████████.txt"],
  ["in one word", "Greta Zweisam", "@gretazweisam @zweisamgreta", "@████████████ @████████████"],
  ["in one word with an initial", "Greta Mann", "gmann manng", "█████ █████"],
  ["in one word with capitals", "Wu Li", "WuLi wuli2024 LiTold", "████ wuli2024 ██████"],
  ["in one word with a number", "Greta Mann", "mann2024", "████████"],
  ["in an address's code", "Greta Zweisam", "a%20Greta%20Zweisam", "a%20███████████████"],
  ["with a plus", "Greta Zweisam", "q=Greta+Zweisam", "q=█████████████"],
  ["with a soft hyphen", "Greta Zweisam", "Zwei\u00ADsam", "████████"],
  ["with an invisible space", "Greta Zweisam", "Zwei\u200Bsam", "████████"],
  ["with an invisible space as a code", "Greta Zweisam", "Zwei&#8203;sam", "██████████████"],
  ["as JSON may write it", "Zoé Made", String.raw`"Zo\u00e9"`, '"████████"'],
  [
    "as YAML may write it",
    "Greta Zweisam",
    String.raw`"Zw\x65isam \U0000007aweisam"`,
    '"██████████ ████████████████"',
  ],
  ["folded as YAML may", "Greta Zweisam", '"Zwei\\\n    sam"', '"█████\n    ███"'],
  ["as XML may write it", "Greta Zweisam", "&#x5a;weisam", "████████████"],
  ["escaped twice", "Greta Zweisam", "%255Aweisam", "███████████"],
  ["as Markdown escapes it", "Greta Zweisam", String.raw`greta\_zweisam`, String.raw`█████\_███████`],
  ["in colours", "Greta Zweisam", "Zwei\u001b[31msam\u001b[39m", "████\u001b[31m███\u001b[39m"],
  ["cut off", "Greta Zweisam", "Zwei… Zwei...", "████… ████..."],
  ["with what a name is not", "Dr Greta van Zweisam", "a van, Dr Who", "a van, Dr Who"],
  ["that is a word", "Will King", "Will too, the king: a King", "Will too, the king: a ████"],
  [
    "in JSON, of which nothing else is touched",
    "Greta Zweisam",
    '["Greta","Zweisam"]',
    '["█████","███████"]',
  ],
  [
    "that ends a line of JSON",
    "Greta Zweisam",
    String.raw`{"a":"Greta\nZweisam"}`,
    String.raw`{"a":"█████\n███████"}`,
  ],
])("%s", (_, secret, text, shown) => expect(hiding([name(secret)])(text)).toBe(shown));

test.each<[why: string, secret: Secret, text: string, shown: string]>([
  ["an address", words("g.zweisam@mail.example"), "to g.zweisam@mail.example.", "to ██████████████████████."],
  ["an address in a link", words("gz@mail.example"), "mailto:gz%40mail.example", "mailto:█████████████████"],
  ["words, not each of them", words("met in Berlin"), "Berlin met in Berlin", "Berlin ███ ██ ██████"],
])("%s", (_, secret, text, shown) => expect(hiding([secret])(text)).toBe(shown));

describe("a number, in any notation", () => {
  test.each([
    "+44 20 7946 0958",
    "+442079460958",
    "+44 (0)20 7946 0958",
    "0044 20 7946 0958",
    "(020) 7946 0958",
    "020-7946-0958",
    "020.7946.0958",
    "02079460958",
    "+44-20-7946-0958",
    "+44%2020%207946%200958",
  ])("%s", (written) => {
    for (const known of ["+44 20 7946 0958", "02079460958"])
      expect(hiding([number(known)])(`call ${written}, 9 to 5`).replace(/█[█ ]*/, "*")).toBe(
        "call *, 9 to 5",
      );
  });

  test("others are shown", () => {
    const text = "147,000 men, 2024-05-02, 020 7946 0123";
    expect(hiding([number("020 7946 0958")])(text)).toBe(text);
  });
});

describe("what is printed of its own accord", () => {
  const printed = {
    persons: ["Jane Smith"],
    others: ["Jordan"],
    descriptions: ["an engineer of the ministry"],
  };
  test.each<[why: string, secret: string, text: string, shown: string]>([
    ["a namesake", "Robert Smith", "Jane Smith met R. Smith. Smith", "Jane Smith met ██ █████. █████"],
    ["a first name that is another's whole name", "Jordan Ohm", "Jordan said, Ohm", "Jordan said, ███"],
    ["a word of a description", "engineer zweisam", "an engineer of zweisam", "an engineer of ███████"],
    ["a surname, all the same", "Greta Jordan", "Jordan", "██████"],
  ])("%s", (_, secret, text, shown) => expect(hiding([name(secret)], printed)(text)).toBe(shown));
});

describe("whatever the secrets and the text", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  const secret = fc.record({
    kind: fc.constantFrom("name" as const, "words" as const, "number" as const),
    text: word,
  });
  const mark = fc.constantFrom("\\", "%", "&", "&#", "\\u", "%4", "\u001b[", "…", ";", "\uD800", "\r\n", " ");

  test("every place keeps its offset, and every line its end", () => {
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 5 }), fc.array(fc.oneof(word, mark)), (secrets, pieces) => {
        const text = [...pieces, ...secrets.map((one) => one.text), ...pieces].join("\r\n");
        const shown = hiding(secrets)(text);
        expect(shown).toHaveLength(text.length);
        expect(shown.replace(/[^\r\n]/g, "x")).toBe(text.replace(/[^\r\n]/g, "x"));
        // What was hidden once stays hidden, and hides nothing more.
        expect(hiding(secrets)(shown)).toBe(shown);
      }),
    );
  });

  test("a secret that stands by itself is gone", () => {
    const made = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9})?$/);
    fc.assert(
      fc.property(made, word, (one, around) => {
        expect(hiding([name(one)])(`${around} ${one}, ${around}`)).not.toContain(` ${one},`);
      }),
    );
  });

  test("however it is escaped", () => {
    const escapes: readonly ((character: string) => string)[] = [
      (character) => character,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
      (character) => `&#${character.charCodeAt(0)};`,
      (character) => `&#x${character.charCodeAt(0).toString(16)};`,
      (character) => Buffer.from(character).toString("hex").replace(/../g, "%$&"),
      (character) => `${character}\u00AD`,
    ];
    const spelt = fc.tuple(
      ...[..."Zweisam"].map((letter) => fc.constantFrom(...escapes.map((as) => as(letter)))),
    );
    fc.assert(
      fc.property(spelt, fc.constantFrom(...escapes.slice(0, -1)), (letters, outer) => {
        const written = letters.join("");
        const shown = hiding([name("Greta Zweisam")])(`by ${written} of `);
        expect(shown).toBe(`by ${BAR.repeat(written.length)} of `);
        // Of a whole text that is escaped once more, nothing is left either.
        const again = [...written].map(outer).join("");
        expect(hiding([name("Greta Zweisam")])(`by ${again}`)).toBe(`by ${BAR.repeat(again.length)}`);
      }),
    );
  });
});

describe("however much there is", () => {
  const LONG = 2 ** 18;

  test.each([
    ["of one word", "Zw".padEnd(LONG, "eisam")],
    ["of many words", "Zweisam Ohm ".repeat(LONG / 48)],
    ["of different words", Array.from({ length: 25_000 }, (_, index) => `Zw${index.toString(36)}`).join(" ")],
  ])("a name %s", (_, long) => {
    const conceal = hiding([name(long)]);
    expect(conceal(`by ${long}.`)).toBe(
      `by ${long.trim().replace(/\S/g, BAR)}${/\s$/.test(long) ? " " : ""}.`,
    );
    expect(conceal("nothing of it")).toBe("nothing of it");
  });

  test("a thousand names in four thousand lines", () => {
    const letters = (index: number) =>
      [...index.toString(26).padStart(4, "0")]
        .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
        .join("");
    const names = Array.from({ length: 1000 }, (_, index) => `Greta X${letters(index)}son`);
    const text = Array.from(
      { length: 4000 },
      (_, index) => `line ${index}: ${names[index % 1000]} said so`,
    ).join("\n");
    const shown = hiding(names.map(name))(text);
    expect(shown).not.toMatch(/Greta|son/);
    expect(shown).toContain("line 3999: █████ ████████ said so");
  });

  test.each([
    ["backslashes", "\\"],
    ["percent signs", "%"],
    ["ampersands", "&#"],
    ["digits", "1"],
    ["digits and spaces", "1 "],
    ["spaces", " "],
    ["a letter", "z"],
    ["a beginning", "Zwei"],
    ["colours that do not begin", "\u001b["],
    ["joined characters", "王"],
    ["marks", "\u0301"],
    ["invisible characters", "\u200B"],
    ["escapes", "\\u0041"],
    ["codes", "%25"],
  ])("a long line of %s", (_, piece) => {
    const text = piece.repeat(LONG / 4 / piece.length);
    expect(hiding([name("Greta Zweisam"), name("王芳"), number("+44 20 7946 0958")])(text)).toHaveLength(
      text.length,
    );
  });
});

test("where it fails, nothing is shown", () => {
  // No text: something in the program has gone wrong.
  const text = { replace: () => "███", length: 3 } as unknown as string;
  expect(hiding([name("Ann")])(text)).toBe("███");
});

test("a value keeps its shape", () => {
  const value = { a: ["Ann Made", 1, null, { b: "x Ann Made" }], c: undefined };
  expect(concealIn(value, hiding([name("Ann Made")]))).toEqual({
    a: ["███ ████", 1, null, { b: "x ███ ████" }],
    c: undefined,
  });
});
