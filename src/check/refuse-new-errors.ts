import { UsageError } from "../errors.ts";
import { shownValue } from "../model/shown-value.ts";
import type { Finding } from "./finding.ts";

/** What the check calls an error and nobody has waived. */
export function errorsAmong<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  return findings.filter(({ severity, waiver }) => severity === "error" && waiver === undefined);
}

/**
 * Refuses to write what the check would call an error.
 *
 * @param fresh errors that were not there before, concealed
 * @throws {UsageError} where there is one
 */
export function refuseNewErrors(fresh: readonly Finding[]): void {
  refuseFindings(fresh, "Nothing was written: `onrecord check` would call this an error.");
}

/**
 * Refuses to go on where there are such findings.
 *
 * @param findings concealed
 * @param why what is not done, and why
 * @throws {UsageError} where there is one
 */
export function refuseFindings(findings: readonly Finding[], why: string): void {
  if (findings.length > 0) throw new UsageError([why, ...findings.map(told)].join("\n"));
}

/** As much of a sentence as is shown, in UTF-16 code units. */
const NEAREST = 400;

function told({ rule, message, compare, claim }: Finding): string {
  const nearest = compare && `\n    The nearest sentence is: ${shownValue(compare.printed, NEAREST)}`;
  return `  ${claim === undefined ? "" : `${claim}: `}${rule}: ${message}${nearest ?? ""}`;
}
