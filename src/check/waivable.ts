import type { ClaimEntry } from "../desk/desk.ts";
import { usageError } from "../errors.ts";
import type { Rule } from "../rules/define.ts";
import { isWaivable } from "../rules/shared/waivable.ts";
import type { Finding } from "./finding.ts";

/**
 * Makes sure that there is something to waive.
 *
 * @param findings what the rule finds in the claim
 * @throws {UsageError} where there is not, or it is waived, or cannot be
 */
export function waivable({ address, claim }: ClaimEntry, rule: Rule, findings: readonly Finding[]): void {
  const { id } = rule;
  if (!isWaivable(rule)) throw usageError`${id} cannot be waived: what it finds must be fixed.`;
  const before = claim.waivers?.find((waiver) => waiver.rule === id);
  if (before) throw usageError`${address} already has a waiver of ${id}, by ${before.by ?? "nobody"}.`;
  if (findings.length === 0) throw usageError`${id} finds nothing in ${address}: there is nothing to waive.`;
}
