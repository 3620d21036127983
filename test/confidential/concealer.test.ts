import { expect, test } from "vitest";
import { concealer, concealIn, hidesSomething, hiding } from "../../src/confidential/conceal.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* All names are made up. */
const quiet = (name: string) =>
  exampleDesk({
    claims: "",
    files: {
      "claims/quiet.yaml": `sources:\n  quiet: { kind: unnamed, ${name}described-as: an engineer }\n`,
    },
  });

test("a desk hides something where it has an identity", () => {
  expect(hidesSomething(quiet("name: Greta Zweisam, "))).toBe(true);
  expect(hidesSomething(quiet(""))).toBe(false);
});

test("where there is nothing to hide, a value is given back as it is", () => {
  const value = { a: ["Ann Made"] };
  expect(concealIn(value, concealer(quiet("")))).toBe(value);
});

test("where the desk's identities cannot be worked out, nothing is shown", () => {
  // No desk: something in the program has gone wrong.
  const desk = {} as Desk;
  expect(concealer(desk)("by Ann\n")).toBe("██ ███\n");
  expect(hidesSomething(desk)).toBe(true);
});

test("colours in what is hidden stay, and nothing is hidden or shown twice", () => {
  const conceal = hiding([
    { kind: "name", text: "Greta Zweisam" },
    { kind: "words", text: "Greta Zweisam-Ohm" },
    { kind: "words", text: "Zweisam" },
  ]);
  expect(conceal("by Greta \u001b[31mZweisam-Ohm\u001b[39m, so")).toBe(
    "by █████ \u001b[31m███████████\u001b[39m, so",
  );
  expect(conceal("Zweisam Zweisam")).toBe("███████ ███████");
});
