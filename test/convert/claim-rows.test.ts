import fc from "fast-check";
import { expect, test } from "vitest";
import { claimOf, rowOf } from "../../src/convert/cells-of-claim.ts";
import { CLAIM_HEADS, columnOf } from "../../src/convert/claim-columns.ts";
import { unguarded } from "../../src/convert/formula-guard.ts";
import { readCsv } from "../../src/convert/read-csv.ts";
import { readRest } from "../../src/convert/read-rest.ts";
import { csvText } from "../../src/convert/write-csv.ts";
import { type Claim, claimSchema } from "../../src/model/claim.ts";
import { writtenNumber } from "../../src/model/written-number.ts";
import { times } from "../depth.ts";
import { anyClaim } from "./any-claim.ts";

const DELIMITERS = [",", ";", "\t", "|"];

test("a claim comes back from a row of a CSV file as it was, whatever it holds", async () => {
  const property = fc.asyncProperty(
    fc.array(anyClaim, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...DELIMITERS),
    fc.boolean(),
    async (claims, delimiter, bom) => {
      const rows = claims.map(rowOf);
      const table = [
        [...CLAIM_HEADS, "more"],
        ...rows.map(({ cells, rest }) => [...Object.values(cells), JSON.stringify({ claim: rest })]),
      ];
      const read = await readCsv(Buffer.from(csvText(table, { delimiter, bom })));
      if ("unreadable" in read) throw new Error(read.unreadable);
      expect(read.delimiter).toBe(delimiter);
      const back = read.rows.map(({ cells: written }) => {
        const cells = written.map((cell) => unguarded(cell, true));
        const rest = readRest(cells.at(-1) ?? "");
        if ("problem" in rest) throw new Error(rest.problem);
        const byHead = Object.fromEntries(CLAIM_HEADS.map((head, index) => [head, cells[index] ?? ""]));
        expect(claimOf(byHead, rest.claim ?? {}).problems).toEqual([]);
        return claimOf(byHead, rest.claim ?? {}).claim;
      });
      expect(JSON.parse(JSON.stringify(back))).toEqual(claims);
    },
  );
  await fc.assert(property, { numRuns: times(300) });
});

test("every field of the schema is tried", () => {
  const tried = new Set(fc.sample(anyClaim, 300).flatMap((claim) => Object.keys(claim)));
  expect([...tried].sort()).toEqual(Object.keys(claimSchema.shape).sort());
});

/** Made up. */
const THE_BUILDERS = { source: ["works", "reed"], role: "the builders" };
const CLAIM: Claim = {
  quote: { exact: "It will cost 4 million", before: "said." },
  statement: "It will cost 4 million euros.",
  form: "indirect",
  attribution: [{ source: "gazette", cue: "According to", venue: "its site" }, THE_BUILDERS],
  figures: [{ value: { from: 3_900_000, to: 4_100_000 }, unit: "euros", printed: "4 million" }],
  denies: [{ claim: "other/three", scope: "the sum" }, { claim: "two" }],
  evidence: [
    { kind: "document", url: "https://works.example/plan", locator: "p. 2", shows: "supports" },
    { kind: "interview", source: "reed", shows: "said" },
  ],
  check: { status: "checked", verdict: "accurate", by: "AB", on: "2024-05-03", what: "both" },
};

test("what an editor sees of a claim, and what is left", () => {
  expect(rowOf(CLAIM)).toMatchSnapshot();
  expect(rowOf({ quote: "It fell", statement: "It fell." })).toMatchSnapshot();
});

test.each([
  ["statement", "It will cost a lot.", { statement: "It will cost a lot." }],
  ["quote", "It may cost", { quote: { exact: "It may cost", before: "said." } }],
  ["kind", "Opinion", { kind: "opinion" }],
  ["central", "yes", { central: true }],
  ["form", "", { form: undefined }],
  [
    "source ids",
    "gazette <- aide",
    { attribution: [{ source: "gazette", cue: "According to", venue: "its site" }, "aide"] },
  ],
  ["cue", "said", { attribution: [{ source: "gazette", cue: "said", venue: "its site" }, THE_BUILDERS] }],
  ["denies", "two; three", { denies: [{ claim: "two" }, { claim: "three" }] }],
  [
    "evidence",
    "https://new.example/a",
    { evidence: [CLAIM.evidence?.[1], { kind: "document", url: "https://new.example/a", shows: "context" }] },
  ],
  ["verdict", "imprecise", { check: { ...CLAIM.check, verdict: "imprecise" } }],
  ["checked by", "", { check: { ...CLAIM.check, by: undefined } }],
  ["status", "in-progress", { check: { ...CLAIM.check, status: "in-progress" } }],
] as const)("a changed cell of %s changes that and nothing else: %s", (column, cell, change) => {
  const { cells, rest } = rowOf(CLAIM);
  const { claim, problems } = claimOf({ ...cells, [column]: cell }, rest);
  expect(problems).toEqual([]);
  expect(claim).toEqual({ ...CLAIM, ...change });
});

test.each([
  [{ kind: "guess" }, { column: "kind", problem: 'is "guess", which a record does not know' }],
  [{ status: "withdrawn" }, { column: "status", problem: 'is "withdrawn", which a record does not know' }],
  [{ central: "perhaps" }, { column: "central", problem: "is neither yes nor no" }],
  [{ cue: "said" }, { column: "cue", problem: "belongs to a source, and none is given" }],
])("%o is a problem", (cells, problem) => {
  expect(claimOf(cells, {}).problems).toEqual([problem]);
});

test("a number is in plain digits and the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const written = writtenNumber(number);
      expect(written).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
      expect(Number(written)).toBe(Object.is(number, -0) ? 0 : number);
    }),
  );
});

test("each column has a head that its own cell is read back from, or is not read at all", () => {
  const unread = CLAIM_HEADS.filter((head) => columnOf(head).set === undefined);
  expect(unread).toEqual(["figures", "attribution checked", "statement checked"]);
});
