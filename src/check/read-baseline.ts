import { join } from "node:path";
import { readAs } from "../desk/read.ts";
import { UsageError } from "../errors.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";
import { BASELINE_FILE } from "./baseline-name.ts";

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
 * Makes sure that no baseline of a newer onrecord is written over: it may hold what this one does not know.
 *
 * @throws {UsageError} where it would be
 */
export function refuseNewer(root: string): void {
  const read = readAs(BASELINE_FILE, join(root, BASELINE_FILE));
  const baseline = "content" in read ? parseBaseline(read.content) : undefined;
  if (baseline && "problem" in baseline && baseline.isNewer)
    throw new UsageError(`${BASELINE_FILE} is not written over. ${baseline.problem}`);
}
