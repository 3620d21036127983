import { describe, expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";
import type { Printed, Secret } from "../../src/confidential/lookout.ts";

/* All names and numbers are made up. */
const NOTHING: Printed = { persons: [], others: [], descriptions: [] };
const shown = (kind: Secret["kind"], secret: string, text: string, printed: Partial<Printed> = {}) =>
  hiding([{ kind, text: secret }], { ...NOTHING, ...printed })(text);

describe("of a name, alone", () => {
  test.each<[why: string, name: string, text: string, hidden: string]>([
    ["a year is shown", "Agent 2024", "in 2024, by Agent 2024", "in 2024, by █████ ████"],
    ["a longer number is hidden", "Agent 70412", "by 70412", "by █████"],
    ["what ends with a year is hidden", "Mann24", "by mann24", "by ██████"],
    ["what begins with one is hidden", "24mann", "by 24mann", "by ██████"],
    ["two letters are hidden as a name has them", "Greta Wu", "Wu, wu", "██, wu"],
    ["three letters are hidden in any form", "Greta Ohm", "Ohm, ohm", "███, ███"],
    [
      "a word is hidden as a name has it, and not in others",
      "Greta Hunter",
      "Hunter, hunter, headhunters",
      "██████, hunter, headhunters",
    ],
    [
      "the beginning of a very long word is enough",
      "Zweisamkeitsen",
      "zweisamkeitser, zweisamkeit",
      "██████████████, zweisamkeit",
    ],
  ])("%s", (_, name, text, hidden) => expect(shown("name", name, text)).toBe(hidden));

  test("each of twelve words is hidden; more are a text", () => {
    const twelve = "Aabe Babe Cabe Dabe Eabe Fabe Gabe Habe Iabe Jabe Kabe Labe";
    expect(shown("name", twelve, "by Cabe")).toBe("by ████");
    expect(shown("name", `${twelve} Mabe`, "by Cabe")).toBe("by Cabe");
    expect(shown("name", `${twelve} Mabe`, `by ${twelve} Mabe`)).toMatch(/^by [█ ]+$/);
  });
});

describe("words are hidden one after the other", () => {
  const long = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);

  test("a text in any stretch of sixteen", () => {
    const all = long(40);
    for (const [from, to] of [
      [0, 16],
      [16, 32],
      [24, 40],
      [0, 40],
    ] as const) {
      const stretch = all.slice(from, to).join(" ");
      expect(shown("words", all.join(" "), `so ${stretch}.`)).toBe(`so ${stretch.replace(/\S/g, "█")}.`);
    }
  });

  test.each([16, 17, 32, 33])("and not those that are left over: %d", (count) => {
    const words = long(count);
    expect(shown("words", words.join(" "), words.slice(-15).join(" "))).toBe(words.slice(-15).join(" "));
    expect(shown("words", words.join(" "), words.slice(-16).join(" "))).toMatch(/^[█ ]+$/);
  });

  test("a figure in them is no number to be called", () => {
    expect(shown("words", "of 147 000 men", "147 000; of 147 000 men")).toBe("147 000; ██ ███ ███ ███");
  });

  test("a word alone as a name is", () => {
    expect(shown("words", "2024", "in 2024")).toBe("in 2024");
    expect(shown("words", "Hunter", "a hunter, Hunter")).toBe("a hunter, ██████");
  });

  test("beside others that begin as they do", () => {
    const conceal = hiding(
      ["met in Berlin", "met in Berlin in May", "in Rome"].map((text) => ({ kind: "words", text })),
    );
    expect(conceal("met in Berlin in June, met in Berlin in May, met in Rome, met in, in May")).toBe(
      "███ ██ ██████ in June, ███ ██ ██████ ██ ███, met ██ ████, met in, in May",
    );
    expect(conceal("met in")).toBe("met in");
  });
});

describe("a person who is named", () => {
  test.each<[why: string, person: string, hidden: string]>([
    ["in two words", "Jane Smith", "Jane Smith"],
    ["in four words", "Jane Anna Maria Smith", "Jane Anna Maria Smith"],
    ["in five words is a text", "Jane Anna Maria Clara Smith", "Jane Anna Maria Clara █████"],
    ["in one word is not told from another", "Smith", "█████"],
  ])("%s", (_, person, hidden) =>
    expect(shown("name", "Robert Smith", person, { persons: [person] })).toBe(hidden),
  );
});

describe("a first name that is a word of a description", () => {
  test.each<[description: string, hidden: string]>([
    ["a welder of the works", "a welder"],
    ["a welder", "a welder"],
    ["welder", "a welder"],
    ["fitter, welder, smith", "a welder"],
    ["a welder; a smith", "a welder"],
    ["a smith and welder.", "a welder"],
    ["a Welder of the works", "a ██████"],
    ["a non-welder of the works", "a ██████"],
    ["a welder-smith", "a ██████"],
    ["to welder@works.example", "a ██████"],
    ["a welder7", "a ██████"],
    ["MP", "a ██████"],
  ])("%s", (description, hidden) =>
    expect(shown("name", "Welder Ohm", "a welder", { descriptions: [description] })).toBe(hidden),
  );
});
