import { describe, expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { check } from "../../src/check/check.ts";
import { withFingerprints } from "../../src/check/fingerprint.ts";
import { rules } from "../../src/rules/index.ts";
import { deep } from "../depth.ts";
import { FULL_RECORD, FULL_SETTINGS, FULL_TEXT } from "../fuzz/full-record.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/** What somebody may write where a word belongs. */
const ODD = [
  "{ outlet: yes }",
  "[[fact]]",
  "[{ a: { b: c } }]",
  "{ __proto__: { toString: x } }",
  "[]",
  "{}",
  '""',
  "~",
  `"${"x".repeat(2000)}"`,
  `"${"a b ".repeat(500)}"`,
];

/** Where the scalars of a file stand, keys among them. */
function scalarsOf(yaml: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  visit(parseDocument(yaml), (_, node) => {
    if (isScalar(node) && node.range) found.push([node.range[0], node.range[1]]);
  });
  return found;
}

const FEW = 4;

/** A file in all ways in which a few of its scalars are odd. */
function oddly(yaml: string): readonly string[] {
  const scalars = [...scalarsOf(yaml).entries()].reverse();
  const ways = Math.ceil(scalars.length / FEW);
  return Array.from({ length: ways }, (_, way) =>
    scalars
      .filter(([index]) => index % ways === way)
      .reduce(
        (text, [index, [start, end]]) => text.slice(0, start) + ODD[index % ODD.length] + text.slice(end),
        yaml,
      ),
  );
}

function findingsOf(record: string, settings: string) {
  const desk = exampleDesk({ record, settings, text: FULL_TEXT });
  const findings = check(desk, { rules, today: Date.UTC(2024, 5, 1) });
  return withFingerprints(desk, findings);
}

describe("a record or settings with something odd where a word belongs", () => {
  test("the record as it is says what it means", () => {
    const broken = findingsOf(FULL_RECORD, FULL_SETTINGS).filter(({ rule }) =>
      ["record/schema", "record/syntax", "record/unknown-key"].includes(rule),
    );
    expect(broken).toEqual([]);
  });

  // Each once, in files that have a few far from each other: all of them everywhere is what `npm run fuzz` is for.
  test("is reported in few words, and nothing crashes", () => {
    for (const record of oddly(FULL_RECORD)) expectSayable(findingsOf(record, FULL_SETTINGS));
    for (const settings of oddly(FULL_SETTINGS)) expectSayable(findingsOf(FULL_RECORD, settings));
  });

  test("a map where a kind belongs is shown as the file has it", () => {
    const record = FULL_RECORD.replace("kind: prediction", "kind: { outlet: yes }").replace(
      "form: indirect",
      "form: [[direct]]",
    );
    const said = findingsOf(record, FULL_SETTINGS).filter(({ rule }) => rule === "record/schema");
    expect(said.map(({ message }) => message)).toEqual([
      '"kind" must be one of fact, prediction, opinion, not the map { outlet: yes }.',
      '"form" must be one of direct, indirect, mixed, not the list [[direct]].',
    ]);
  });
});

function expectSayable(findings: ReturnType<typeof findingsOf>): void {
  const texts = findings.flatMap(({ message, related, suggestions }) => [
    message,
    ...[...related, ...suggestions].map((one) => one.message),
  ]);
  const unsayable = texts.filter((text) => text.includes("[object") || text.length > 1001);
  expect(unsayable.map((text) => text.slice(0, 200))).toEqual([]);
}

deep("more of everything than a function takes arguments", () => {
  const MANY = 130_000;
  const record = `${FULL_RECORD}  many:
    quote: [${"x,".repeat(MANY)}]
    statement: ${"a@b.c ".repeat(MANY)}
    attribution: none
    figures: [{ value: 1, printed: "1", derived: "${"[closes] + ".repeat(20_000)}1" }]
`;
  expectSayable(findingsOf(record, FULL_SETTINGS));
});
