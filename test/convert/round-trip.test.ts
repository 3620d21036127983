import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newArticleText } from "../../src/desk/new-article.ts";
import { openDesk } from "../../src/desk/open.ts";
import type { Claim } from "../../src/model/claim.ts";
import { copyOf, folderWith, onrecord } from "../cli/run.ts";
import { times } from "../depth.ts";
import { FULL_RECORD, FULL_TEXT } from "../fuzz/full-record.ts";
import { anyClaim } from "./any-claim.ts";

/* Every article, outlet and person is made up. */
const SOURCES = new Map([
  ["gazette", { name: "The Gazette", kind: "outlet" }],
  ["reed", { name: "=Ada, “Reed”", kind: "person", of: "works" }],
  ["works", { name: "Ministry of Works", kind: "government" }],
  ["aide", { kind: "unnamed", "described-as": "two aides", count: 2 }],
] as const);

function record(name: string, claims: readonly Claim[], hasSources: boolean): string {
  return newArticleText({
    path: `claims/${name}.yaml`,
    article: { title: `Made up: ${name}`, publisher: "gazette", language: "en", published: "2024-05~" },
    sources: hasSources ? SOURCES : new Map(),
    claims: new Map(claims.map((claim, index) => [index === 1 ? "two" : `one-${index}`, claim])),
  });
}

/** Exports a desk, imports that into an empty one, and exports that. */
async function thereAndBack(files: Readonly<Record<string, string>>, delimiter = ",") {
  const [desk, other] = [folderWith(files), folderWith({ "onrecord.yaml": "" })];
  const args = ["export", "--csv", "--delimiter", delimiter, "--output"];
  expect(await onrecord([...args, join(other, "claims.csv")], desk)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^onrecord: Wrote \d+ claims? to \S+claims\.csv\.\n$/),
  });
  mkdirSync(join(other, "claims"));
  const imported = await onrecord(["import", "claims.csv", "--write"], other);
  expect({ ...imported, stdout: "" }).toEqual({ code: 0, stdout: "", stderr: "" });
  await onrecord([...args, "again.csv"], other);
  const claims = (root: string) =>
    [...openDesk(root).desk.claims.values()].map(({ address, claim }) => [address, claim] as const);
  return {
    exported: readFileSync(join(other, "claims.csv"), "utf8"),
    again: readFileSync(join(other, "again.csv"), "utf8"),
    claims: claims(desk),
    back: claims(other),
    other,
  };
}

test("an export that is imported gives the same records, whatever is in them", async () => {
  const claims = fc.array(anyClaim, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(
    claims,
    claims,
    fc.constantFrom(",", ";", "tab"),
    async (one, other, delimiter) => {
      const { exported, again, claims, back } = await thereAndBack(
        {
          "onrecord.yaml": "",
          "claims/bridge.yaml": record("bridge", one, true),
          "claims/other.yaml": record("other", other, false),
        },
        delimiter,
      );
      expect(again).toBe(exported);
      expect(back).toEqual(claims);
      expect(back).toHaveLength(one.length + other.length);
    },
  );
  await fc.assert(property, { numRuns: times(10) });
});

test("a record with every field comes back, with its quotes found", async () => {
  const { exported, again, claims, back, other } = await thereAndBack({
    "onrecord.yaml": "",
    "claims/bridge.yaml": FULL_RECORD,
  });
  expect(again).toBe(exported);
  expect(back).toEqual(claims);
  writeFileSync(join(other, "claims/bridge.txt"), FULL_TEXT);
  const { stdout } = await onrecord(["check", "--rule", "quote/not-found"], other);
  expect(stdout).toContain("0 errors");
});

test("this repository's records come back", async () => {
  const folder = copyOf("claims", "onrecord.yaml");
  const files = [...openDesk(folder).desk.files.values()].map(
    ({ path, content }) => [path, content] as const,
  );
  const { exported, again, claims, back } = await thereAndBack(Object.fromEntries(files));
  expect(again).toBe(exported);
  expect(back).toEqual(claims);
  expect(back.length).toBeGreaterThan(20);
});
