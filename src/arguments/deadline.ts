import { usageError } from "../errors.ts";
import { bounds } from "../model/date.ts";

/**
 * A deadline as somebody gave it on the command line: a day, or a moment of one.
 *
 * @throws {UsageError} for what is no day, and for one that is over
 */
export function deadlineGiven(written: string, today: Date): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/.test(written) || !bounds(written))
    throw usageError`"${written}" is not a deadline. Give a day, for example --deadline 2026-11-30.`;
  if (isOver(written, today)) throw usageError`The deadline ${written} is over. Give a later day.`;
  return written;
}

/** Whether a date (EDTF) is over, wherever in the world somebody has it. */
export function isOver(date: string, today: Date): boolean {
  const end = bounds(date)?.latest;
  return end !== undefined && end + FURTHEST_BEHIND < today.getTime();
}

/** Where a day ends last (UTC-12), in milliseconds. */
const FURTHEST_BEHIND = 12 * 3_600_000;
