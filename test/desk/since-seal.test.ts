import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealContents } from "../../src/check/seal-contents.ts";
import type { Desk, RecordFile } from "../../src/desk/desk.ts";
import { sealedRecord } from "../../src/desk/sealed-record.ts";
import { sinceSeal, unreadableClaims } from "../../src/desk/since-seal.ts";
import { formatSeal, makeSeal, parseSeals, type SealContents } from "../../src/seal/seal.ts";
import { FULL_RECORD } from "../fuzz/full-record.ts";
import { exampleDesk } from "../rules/example-desk.ts";

const NAME = "claims/example.yaml";

function recordIn(desk: Desk): RecordFile {
  const record = desk.records.find(({ path }) => path === NAME);
  if (!record) throw new Error("The example has no record.");
  return record;
}

const AROUND = {
  tool: "onrecord",
  date: "2024-05-10",
  hashes: { record: "0".repeat(64), lock: undefined },
  committed: undefined,
};

/** What was sealed, after it was written to a file and read again. */
function readAgain(contents: SealContents): RecordFile {
  const read = parseSeals(formatSeal(makeSeal(contents)));
  if ("problem" in read) throw new Error(read.problem);
  return sealedRecord(read.seals[0], {});
}

/** What became of the claims: those that changed, by id and field, or cannot be read. */
function changes(sealed: RecordFile, record: RecordFile, desk: Desk): readonly string[] {
  return [
    ...unreadableClaims(sealed).map((id) => `${id} cannot be read`),
    ...sinceSeal(sealed, record, desk).flatMap((since) =>
      "lost" in since
        ? [`${since.was.id} is ${since.lost}`]
        : since.change.changes.map(({ field }) => `${since.was.id} ${field}`),
    ),
  ];
}

type Path = readonly (string | number)[];

/** The ways to everything in plain data that is a single value. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function changedAt(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? changedAt(item, rest, to) : item));
  const entries = Object.entries(Object(value)).map(([key, inner]) => [
    key,
    key === step ? changedAt(inner, rest, to) : inner,
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const FULL = exampleDesk({ record: FULL_RECORD });
const CONTENTS = sealContents(FULL, recordIn(FULL), AROUND);
const withClaims = (claims: unknown): SealContents => ({
  ...CONTENTS,
  record: { ...CONTENTS.record, claims: Object(claims) },
});

describe("a desk that was sealed and is as it was", () => {
  test("has every field that a claim can have", () => {
    const sealed = readAgain(CONTENTS);
    expect(sealed.problems).toEqual([]);
    expect(changes(sealed, recordIn(FULL), FULL)).toEqual([]);
  });

  test("holds whatever is in its texts and numbers", () => {
    const words = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .filter((text) => /\S/.test(text));
    const number = fc.tuple(
      fc.constantFrom("", "-"),
      fc.constantFrom("0", "1", "400000", "123456789012345678901234567890", `9${"0".repeat(300)}`),
      fc.constantFrom("", ".0", ".5", `.${"0".repeat(40)}1`),
    );
    fc.assert(
      fc.property(words, words, number, fc.boolean(), (statement, scope, value, central) => {
        const desk = exampleDesk({
          claims: `
one:
  quote: { exact: ${JSON.stringify(scope)} }
  statement: ${JSON.stringify(statement)}
  attribution: ministry
  central: ${central}
  figures: [{ value: ${value.join("")}, printed: ${JSON.stringify(statement)} }]
  denies: [{ claim: one, scope: ${JSON.stringify(scope)} }]
`,
        });
        const record = recordIn(desk);
        fc.pre(record.claims.length === 1);
        const sealed = readAgain(sealContents(desk, record, AROUND));
        expect(sealed.problems).toEqual([]);
        expect(changes(sealed, record, desk)).toEqual([]);
      }),
    );
  });
});

describe("a claim of which one field is another one", () => {
  const places = leaves(CONTENTS.record.claims);

  test("is found, whichever field it is", () => {
    expect(places.length).toBeGreaterThan(100);
    const missed = places.filter((path) => {
      const to = "2024-06-01";
      const sealed = readAgain(withClaims(changedAt(CONTENTS.record.claims, path, to)));
      return changes(sealed, recordIn(FULL), FULL).length === 0;
    });
    expect(missed).toEqual([]);
  });

  test("is found when the field is gone", () => {
    const missed = places.filter((path) => {
      if (typeof path.at(-1) === "number") return false;
      const sealed = readAgain(withClaims(changedAt(CONTENTS.record.claims, path, undefined)));
      return changes(sealed, recordIn(FULL), FULL).length === 0;
    });
    // A claim that does not say its kind is a fact.
    expect(missed).toEqual([["costs", "kind"]]);
  });

  test("is found whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1 }), (path, text) => {
        const before = path.reduce<unknown>((value, step) => Object(value)[step], CONTENTS.record.claims);
        fc.pre(text !== String(before));
        const sealed = readAgain(withClaims(changedAt(CONTENTS.record.claims, path, text)));
        expect(changes(sealed, recordIn(FULL), FULL)).not.toEqual([]);
      }),
    );
  });
});
