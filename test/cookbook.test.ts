import { expect, test } from "vitest";
import { COOKBOOK, type Recipe } from "../scripts/cookbook.ts";
import { docs } from "../scripts/docs.ts";
import { check } from "../src/check/check.ts";
import { totalsOf } from "../src/check/totals.ts";
import { buildDesk } from "../src/desk/build.ts";
import type { Desk } from "../src/desk/desk.ts";
import { SETTINGS_FILE } from "../src/desk/find.ts";
import { provenanceOf } from "../src/provenance/provenance.ts";
import { tracer } from "../src/provenance/trace.ts";
import { rules } from "../src/rules/index.ts";
import { sha256 } from "../src/text/lock.ts";
import { find } from "./provenance/desk.ts";

const today = Date.UTC(2026, 10, 23);

/** The desk that holds a recipe's record and text, and nothing else. */
function deskOf({ record, text }: Recipe): Desk {
  return buildDesk({
    settings: { path: SETTINGS_FILE, content: "name: Made up\n" },
    records: [
      {
        record: { path: "claims/example.yaml", content: record },
        text: { path: "claims/example.txt", content: text, sha256: sha256(text) },
        lock: undefined,
      },
    ],
    strays: [],
    evidenceFile: () => ({ missing: "There is no such file." }),
  });
}

/** The findings that count, but the notes that every claim gets which nobody has checked or which has one source. */
function said(recipe: Recipe): readonly string[] {
  return check(deskOf(recipe), { rules, today })
    .filter(({ waiver, rule, severity }) => waiver === undefined && !(severity === "note" && USUAL.has(rule)))
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

const USUAL: ReadonlySet<string> = new Set(["check/unchecked", "corroboration/single-source"]);

function rulesOf(findings: readonly string[]): readonly (string | undefined)[] {
  return findings.map((finding) => finding.split(/ |: /)[1]);
}

/** A recipe whose record says something else in one place. */
function changed(recipe: Recipe, from: string, to: string): Recipe {
  expect(recipe.record.split(from)).toHaveLength(2);
  return { ...recipe, record: recipe.record.replace(from, to) };
}

const recipes: readonly Recipe[] = Object.values(COOKBOOK);

test.each(recipes)("$title: loads, every quote is verified, nothing is found", (recipe) => {
  expect(said(recipe)).toEqual([]);
  const { articles, claims, quotes } = totalsOf(deskOf(recipe), []);
  expect(articles).toBe(1);
  expect(claims).toBeGreaterThan(0);
  expect(quotes).toEqual({ verified: claims, unchanged: 0, unverified: 0 });
});

test.each(recipes)(
  "$title: says that it is made up, and the page shows it as it is",
  ({ title, text, record }) => {
    expect(record).toMatch(/^# Made up\.\n/);
    const page = docs().get("docs/record.md") ?? "";
    expect(page).toContain(`### ${title}\n`);
    expect(page).toContain(`> ${text}\n\n\`\`\`yaml\n${record}\`\`\`\n`);
    expect(page).toContain(`(#${title.toLowerCase().replaceAll(" ", "-")})`);
  },
);

test("the page shows no other YAML below its cookbook", () => {
  const page = docs().get("docs/record.md") ?? "";
  const shown = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(shown).toEqual(recipes.map(({ record }) => record));
});

test("a chain goes from the outlet to the person, who is the root", () => {
  const desk = deskOf(COOKBOOK.chain);
  const { chain, root } = tracer(desk)(find(desk, "example/bridge-closes"));
  expect(chain.map(({ name }) => name)).toEqual(["The Courier", "Ada Reed"]);
  expect(root).toMatchObject({ kind: "named", source: "reed", name: "Ada Reed" });
  const { independence, rootOf } = provenanceOf(desk);
  const again = rootOf(find(desk, "example/bridge-closes"));
  expect(independence(again, again).independent).toBe("no");
});

test("both voices of a joint statement are its root, and vouch for each other", () => {
  const desk = deskOf(COOKBOOK.joint);
  const entry = find(desk, "example/road-closed");
  const provenance = provenanceOf(desk);
  expect(provenance.rootOf(entry)).toMatchObject({ kind: "named", joint: ["council", "police"] });
  expect(provenance.isCorroborated(entry)).toBe(true);

  const partOf = changed(
    COOKBOOK.joint,
    "County police, kind: government",
    "County police, kind: government, of: council",
  );
  const other = deskOf(partOf);
  expect(provenanceOf(other).isCorroborated(find(other, "example/road-closed"))).toBe(false);
});

test("an unnamed source is the root, and our draft says all that is asked of it", () => {
  const desk = deskOf(COOKBOOK.unnamed);
  expect(provenanceOf(desk).rootOf(find(desk, "example/no-second-exit"))).toEqual({
    kind: "unnamed",
    source: "engineer",
  });
  const { record } = COOKBOOK.unnamed;
  const bare = { ...COOKBOOK.unnamed, record: record.slice(0, record.indexOf("      anonymity:")) };
  expect(rulesOf(said(bare))).toEqual([
    "anonymity/no-interest",
    "anonymity/no-reason",
    "anonymity/not-approved",
  ]);
  const named = changed(COOKBOOK.unnamed, "kind: unnamed,", "kind: unnamed, name: Ada Reed,");
  expect(said(named)).toEqual([
    "error anonymity/identity-in-record: This names an unnamed source. Git keeps history forever: remove it before you commit.",
  ]);
});

test("a denial covers the part that its scope names", () => {
  const desk = deskOf(COOKBOOK.denial);
  const { against } = tracer(desk)(find(desk, "example/bridge-could-fall"));
  expect(against).toHaveLength(1);
  expect(against[0]).toMatchObject({
    relation: "denies",
    claim: "example/ministry-denies",
    scope: "that it could fall; says nothing about the cracks",
    responsive: "partial",
    voices: [{ name: "Ministry of Works" }],
  });
  const bare = changed(
    COOKBOOK.denial,
    "        scope: that it could fall; says nothing about the cracks\n        responsive: partial\n",
    "",
  );
  expect(said(bare)).toEqual([
    'warning denial/no-scope: Which part of "bridge-could-fall" is denied, and which is not? Say so in scope.',
  ]);
});

test("a sum comes out, and another one would not", () => {
  const other = changed(COOKBOOK.sum, '"[jobs-now] / [jobs-then] - 1"', '"[jobs-now] / [jobs-then]"');
  expect(said(other)).toEqual([
    'error figure/sum: The sum does not match: 1640 / 1500 = 109.3 %, but the article prints "9 percent". Check the numbers and what the article compares.',
  ]);
});

test("evidence that they said it checks the attribution and not the statement", () => {
  const desk = deskOf(COOKBOOK.said);
  expect(provenanceOf(desk).isCorroborated(find(desk, "example/no-tree-cut"))).toBe(false);
  expect(totalsOf(desk, []).checks).toEqual({
    facts: 1,
    left: 0,
    attribution: 1,
    statement: 0,
  });
});

test("evidence that it is true checks the statement, and is independent", () => {
  const desk = deskOf(COOKBOOK.so);
  expect(totalsOf(desk, []).checks).toEqual({ facts: 1, left: 0, attribution: 0, statement: 1 });
  expect(provenanceOf(desk).isCorroborated(find(desk, "example/no-tree-cut"))).toBe(true);
});

test("a waiver waives one finding, which counts without it", () => {
  const waived = check(deskOf(COOKBOOK.waiver), { rules, today }).filter(({ waiver }) => waiver);
  expect(waived.map(({ rule, claim, waiver }) => ({ rule, claim, waiver }))).toEqual([
    {
      rule: "corroboration/single-source",
      claim: "example/tickets-in-april",
      waiver: { by: "ab", on: "2024-05-03", reason: "Nobody but the museum counts its tickets." },
    },
  ]);
  const { record } = COOKBOOK.waiver;
  expect(said({ ...COOKBOOK.waiver, record: record.slice(0, record.indexOf("    waivers:")) })).toEqual([
    "warning corroboration/single-source: Single source: Eva Lund. Nothing else on file supports it. Look for an independent source, and record what you find as evidence.",
  ]);
});
