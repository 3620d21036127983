import { counts, type Finding } from "../check/finding.ts";
import type { Address } from "../model/address.ts";
import type { RuleId } from "../model/rule-ids.ts";
import type { Severity } from "../rules/define.ts";

/** Who has decided that a rule does not apply to a claim. */
interface Waived {
  readonly claim: Address | undefined;
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly reason: string | undefined;
}

/** What one rule has found, and what of it was waived by whom. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Findings that count. */
  readonly findings: number;
  readonly waived: readonly Waived[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Findings and waivers by rule: the gravest first, and of those the most frequent. */
export function ruleCounts(findings: readonly Finding[]): readonly RuleCount[] {
  const byRule = new Map<string, { rule: RuleId; severity: Severity; findings: number; waived: Waived[] }>();
  for (const finding of findings) {
    const { rule, severity, claim, waiver } = finding;
    const key = `${severity} ${rule}`;
    const known = byRule.get(key) ?? { rule, severity, findings: 0, waived: [] };
    byRule.set(key, known);
    if (counts(finding)) known.findings += 1;
    else if (waiver) known.waived.push({ claim, by: waiver.by, on: waiver.on, reason: waiver.reason });
  }
  return [...byRule.values()]
    .filter(({ findings: found, waived }) => found + waived.length > 0)
    .sort(
      (one, other) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) ||
        other.findings - one.findings ||
        (one.rule < other.rule ? -1 : 1),
    );
}
