import { parseArgs } from "node:util";
import { type Case, caseOf, reportedOf, verdictOf } from "./cases.ts";
import { EDITS } from "./edits.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    show: { type: "string" },
    full: { type: "boolean", default: false },
    verdict: { type: "string", default: "missed" },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

const COLUMNS =
  "unchanged|moved|only reworded|number|name|negation|qualifier|attribution|context|split|merged|ambiguous|gone".split(
    "|",
  );

const rows = new Map(EDITS.map(({ name }) => [name, new Map<string, number>()]));
const shown: Case[] = [];
for (let at = 0; at < count; at++) {
  const one = caseOf(seed * 1_000_003 + at);
  const row = rows.get(one.edit.name) ?? new Map<string, number>();
  const verdict = verdictOf(one);
  for (const column of ["all", verdict, ...reportedOf(one.revision)])
    row.set(column, (row.get(column) ?? 0) + 1);
  if (verdict === values.verdict && (values.show === undefined || one.edit.name.includes(values.show)))
    shown.push(one);
}

const shareOf = (row: ReadonlyMap<string, number> | undefined, verdict: string) =>
  `${(((row?.get(verdict) ?? 0) / (row?.get("all") ?? 1)) * 100).toFixed(2)} %`;
const numbers = (row: ReadonlyMap<string, number>) =>
  COLUMNS.map((column) => row.get(column) ?? "").join(" | ");

console.log(`${count.toLocaleString("en")} edits, seed ${seed}.\n`);
console.log("| Edit | Has to be told as | Edits | Told as that | Missed |\n| --- | --- | --: | --: | --: |");
for (const { name, wanted } of EDITS) {
  const row = rows.get(name);
  console.log(
    `| ${name} | ${wanted} | ${row?.get("all") ?? 0} | ${shareOf(row, "right")} | ${wanted === "kept" ? "" : (row?.get("missed") ?? 0)} |`,
  );
}
console.log(`\n| Edit | ${COLUMNS.join(" | ")} |\n| --- |${" --: |".repeat(COLUMNS.length)}`);
for (const [name, row] of rows) console.log(`| ${name} | ${numbers(row)} |`);
if (values.show !== undefined)
  for (const { edit, before, after, quote, revision } of shown.slice(0, 20)) {
    const told =
      "wording" in revision
        ? revision.wording.map(({ before: one, after: other }) => `${one.words} > ${other.words}`)
        : [];
    console.log(
      `\n=== ${edit.name}: ${reportedOf(revision).join(", ")}\nquote: ${quote}\nwording: ${told.join(" | ")}`,
    );
    if (values.full) console.log(`${before}---\n${after}---\n${JSON.stringify(revision, null, 1)}`);
  }
