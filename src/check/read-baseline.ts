import { deskFile } from "../desk/read.ts";
import { usageError } from "../errors.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";
import { BASELINE_FILE } from "./baseline-name.ts";

/**
 * The desk's baseline; undefined where it has none.
 *
 * @throws {UsageError} where it cannot be used
 */
export function readBaseline(root: string): Baseline | undefined {
  const read = deskFile(root, BASELINE_FILE);
  if ("unreadable" in read) {
    if (read.missing) return undefined;
    throw usageError`${BASELINE_FILE} cannot be used. ${read.unreadable}`;
  }
  return usable(read.content);
}

/**
 * The baseline that a file holds.
 *
 * @throws {UsageError} where it cannot be used
 */
export function usable(content: string): Baseline {
  const baseline = parseBaseline(content);
  if ("problem" in baseline) throw usageError`${BASELINE_FILE} cannot be used. ${baseline.problem}`;
  return baseline;
}

/**
 * Makes sure that no baseline of a newer onrecord is written over: it may hold what this one does not know.
 *
 * @param content what the file holds; undefined where there is none
 * @throws {UsageError} where it would be
 */
export function refuseNewer(content: string | undefined): void {
  const baseline = content === undefined ? undefined : parseBaseline(content);
  if (baseline && "problem" in baseline && baseline.isNewer)
    throw usageError`${BASELINE_FILE} was not overwritten. ${baseline.problem}`;
}
