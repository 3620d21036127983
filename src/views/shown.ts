import { counts, type Finding } from "../check/finding.ts";
import type { View } from "./view.ts";

/** Whether a report for people shows a finding: where it counts, or is waived and waived ones are asked for. */
export function isShown(finding: Finding, view: Pick<View, "waived">): boolean {
  return counts(finding) || (view.waived && finding.waiver !== undefined);
}

/** "waived by AB on 2026-11-24: the layout"; undefined where nobody waived it. */
export function waivedBy({ waiver }: Finding): string | undefined {
  return waiver && `waived by ${waiver.by} on ${waiver.on}: ${waiver.reason}`;
}

/** A finding's message, and who waived it where somebody did. */
export function messageOf(finding: Finding): string {
  const waived = waivedBy(finding);
  return waived === undefined ? finding.message : `${finding.message} (${waived})`;
}
