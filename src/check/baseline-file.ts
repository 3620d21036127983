import { changeFile } from "../desk/change-file.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { usageError } from "../errors.ts";
import { count } from "../language/en/count.ts";
import { baselineOf, formatBaseline, pruned } from "./baseline.ts";
import { BASELINE_FILE } from "./baseline-name.ts";
import { type CheckRequest, checkDesk } from "./check-desk.ts";
import { counts } from "./finding.ts";
import { readBaseline, refuseNewer, usable } from "./read-baseline.ts";

/**
 * Writes the baseline of what is found in a desk.
 *
 * @returns what was done, in words
 */
export function writeBaseline(opened: OpenedDesk, request: CheckRequest): string {
  const { root } = opened;
  const { findings } = checkDesk(opened, { ...request, ignoreBaseline: true, fingerprints: true });
  const baseline = baselineOf(findings);
  changeFile(root, BASELINE_FILE, (content) => {
    refuseNewer(content);
    return formatBaseline(baseline);
  });
  const left = findings.filter(counts).length - baseline.findings.length;
  const wrote = `Wrote ${BASELINE_FILE}: ${count(baseline.findings.length, "finding")}. From now on, only new ones count.`;
  return left === 0
    ? wrote
    : `${wrote}\nNot included, because these must be fixed: ${count(left, "finding")}. Run \`onrecord check\`.`;
}

/**
 * Drops from a desk's baseline what is no longer found.
 *
 * @returns what was done, in words
 * @throws {UsageError} where there is no baseline
 */
export function pruneBaseline(opened: OpenedDesk, request: CheckRequest): string {
  const { root } = opened;
  const baseline = readBaseline(root);
  if (!baseline) throw usageError`There is no ${BASELINE_FILE} to prune.`;
  const { stale } = checkDesk(opened, request);
  if (stale.length === 0) return `${BASELINE_FILE}: nothing to prune.`;
  // Of the baseline as it is now: somebody else may have added to it.
  changeFile(root, BASELINE_FILE, (content = formatBaseline(baseline)) =>
    formatBaseline(pruned(usable(content), stale)),
  );
  return `${BASELINE_FILE}: removed ${count(stale.length, "finding")} no longer found.`;
}
