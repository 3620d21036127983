import { join } from "node:path";
import { readAs } from "../desk/read.ts";
import { writeOrRefuse } from "../desk/write.ts";
import { UsageError } from "../errors.ts";
import type { Rule } from "../rules/define.ts";
import { count } from "../views/totals-line.ts";
import { type Baseline, baselineOf, formatBaseline, holdAgainst, parseBaseline, pruned } from "./baseline.ts";
import { BASELINE_FILE } from "./baseline-name.ts";
import { counts, type Finding } from "./finding.ts";

/**
 * The desk's baseline; undefined where it has none.
 *
 * @throws {UsageError} where it cannot be used
 */
export function readBaseline(root: string): Baseline | undefined {
  const read = readAs(BASELINE_FILE, join(root, BASELINE_FILE));
  if ("unreadable" in read) {
    if (read.missing) return undefined;
    throw new UsageError(`${BASELINE_FILE} cannot be used. ${read.unreadable}`);
  }
  const baseline = parseBaseline(read.content);
  if ("problem" in baseline) throw new UsageError(`${BASELINE_FILE} cannot be used. ${baseline.problem}`);
  return baseline;
}

/**
 * Writes the baseline of findings, those of the whole desk with their fingerprints.
 *
 * @returns what was done, in words
 */
export function writeBaseline(root: string, findings: readonly Finding[], rules: readonly Rule[]): string {
  const baseline = baselineOf(findings, new Set(rules.filter((rule) => rule.fixed).map(({ id }) => id)));
  writeOrRefuse(join(root, BASELINE_FILE), formatBaseline(baseline));
  const left = findings.filter(counts).length - baseline.findings.length;
  const wrote = `Wrote ${BASELINE_FILE}: ${count(baseline.findings.length, "finding")}. From now on only others count.`;
  return left === 0
    ? wrote
    : `${wrote}\nLeft out, because they have to be put right: ${count(left, "finding")}. Run \`onrecord check\`.`;
}

/**
 * Drops from the baseline what is not among the findings, those of the whole desk with their fingerprints.
 *
 * @returns what was done, in words
 * @throws {UsageError} where there is no baseline
 */
export function pruneBaseline(root: string, findings: readonly Finding[]): string {
  const baseline = readBaseline(root);
  if (!baseline) throw new UsageError(`There is no ${BASELINE_FILE} to be pruned.`);
  const { stale } = holdAgainst(findings, baseline);
  if (stale.length === 0) return `${BASELINE_FILE}: nothing in it is stale.`;
  writeOrRefuse(join(root, BASELINE_FILE), formatBaseline(pruned(baseline, stale)));
  return `${BASELINE_FILE}: dropped ${count(stale.length, "finding")} no longer found.`;
}
