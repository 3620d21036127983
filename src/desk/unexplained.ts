import { explanationOf } from "./corrections.ts";
import type { Desk, RecordFile } from "./desk.ts";
import { takenBack } from "./sealed-changes.ts";
import type { SinceSeal } from "./since-seal.ts";

/**
 * Whether a claim is no longer as it was sealed and nothing says so openly. Of one that cannot be read nobody knows.
 *
 * @param sealed the record as it was sealed
 * @param date the day of the seal
 */
export function isUnexplained(since: SinceSeal, desk: Desk, sealed: RecordFile, date: string): boolean {
  if ("lost" in since) return since.lost === "gone";
  const { was, is, change } = since;
  return takenBack(change.changes).length > 0 && !explanationOf(desk, was, is, sealed, date);
}
