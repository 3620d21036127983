import { describe, expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";
import { spellingsOfName } from "../../src/confidential/spellings.ts";

/* All names are made up. */
const shown = (name: string, text: string) => hiding([{ kind: "name", text: name }])(text);
const partsOf = (name: string) =>
  spellingsOfName(name).map(({ parts }) => parts.map(({ word }) => word).join(" "));

/* In small letters, each of these words is an ordinary one: only one after the other are they a name. */
test.each([
  "will may king",
  "king will may",
  "will king",
  "king will",
  "w king",
  "king w",
  "w m king",
  "willmayking",
  "kingwill",
  "wking",
  "wmking",
])("Will May King is hidden as %s", (text) => {
  expect(shown("Will May King", `a ${text} m`)).toBe(`a ${text.replace(/\S/g, "█")} m`);
});

test.each(["may king", "will may", "king may", "m king", "will will", "kingmay", "w m will"])(
  "Will May King is not hidden as %s",
  (text) => expect(shown("Will May King", `a ${text} m`)).toBe(`a ${text} m`),
);

test.each<[why: string, name: string, text: string, shown: string]>([
  ["aa for å, written as a", "Ann Haakman", "hakman", "██████"],
  ["a for å, and not left out", "Ann Haakman", "hkman", "hkman"],
  ["one word of a name with a mark in it", "Ann O'Made", "by omade", "by █████"],
  ["five letters in one word", "Will Ray", "by wray, wwray", "by wray, wwray"],
  ["a name of one word, and no letter before it", "Ohm", "G Ohm; O ohm", "G ███; O ███"],
  ["an initial of two code units", "𐐀will King", "𐐨 king", "██ ████"],
])("%s", (_, name, text, hidden) => expect(shown(name, text)).toBe(hidden));

describe("the parts of a name that give it away are", () => {
  test.each<[why: string, name: string, parts: string]>([
    ["its words", "Greta Zweisam", "greta zweisam"],
    ["not its initials", "G. Zweisam X", "zweisam"],
    ["a character of two code units that is none", "𐐀 Zweisam", "zweisam"],
    ["not what it has in small letters", "Greta ter Zweisam", "greta zweisam"],
    ["what it has in small letters, where all of it is", "greta ter zweisam", "greta ter zweisam"],
    ["what it has in small letters at its end", "Greta zweisam", "greta zweisam"],
    ["not what is written before it", "Dr Greta Zweisam", "greta zweisam"],
    ["not what is written before one word", "Professor Dr Zweisam", "zweisam"],
    ["not what is written after it", "Greta Zweisam Jr PhD", "greta zweisam"],
    ["not what is written around it", "Dr Greta Dr Zweisam Jr", "greta dr zweisam"],
    ["what is written before a name, if there is nothing else", "Chief Judge", "chief judge"],
    ["what is written after a name, if there is nothing else", "Junior Senior", "junior senior"],
    ["what is written around a name, if there is nothing else", "Dr Jr", "dr jr"],
    ["the last name last", "Zweisam, Greta", "greta zweisam"],
    ["the last name last, with what is after it", "Zweisam, Greta, PhD", "greta zweisam"],
    ["the last name last, though something is after a comma", "Greta Zweisam, Jr", "greta zweisam"],
    ["the last name last, with words before and after", "Zweisam Jr, Dr Greta", "greta zweisam"],
    ["none, of nothing", "…", ""],
  ])("%s", (_, name, parts) => expect(partsOf(name)).toEqual([parts]));

  test("those of each way to write its letters", () => {
    expect(partsOf("Jörg Haack")).toEqual(["jorg haack", "joerg haack", "jorg hack"]);
  });

  test("the last of them, by which it is called", () => {
    expect(spellingsOfName("Zweisam, Greta")[0]?.parts).toEqual([
      { word: "greta", isLast: false },
      { word: "zweisam", isLast: true },
    ]);
  });
});

test("a name of two words, one of them with a mark in it, in any order and in one word", () => {
  const sequences = spellingsOfName("Greta O'Made").flatMap((one) => one.sequences);
  expect(sequences.map((words) => words.join(" ")).join(", ")).toBe(
    "greta o made, made greta o, greta made, made greta, g made, made g, g o made, " +
      "gretaomade, madegretao, gretamade, madegreta, gmade, madeg, gomade, omade",
  );
});

test("nothing but its one word, for a name of one", () => {
  expect(spellingsOfName("Ohm")).toEqual([{ parts: [{ word: "ohm", isLast: true }], sequences: [] }]);
});
