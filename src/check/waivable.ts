import type { ClaimEntry } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import { usageError } from "../errors.ts";
import type { Address } from "../model/address.ts";
import type { RuleId } from "../model/rule-ids.ts";
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
  refuseSecond(address, id, claim.waivers);
  if (findings.length === 0) throw usageError`${id} finds nothing in ${address}: there is nothing to waive.`;
}

/**
 * One waiver of a rule is enough.
 *
 * @param waivers those that the claim has, as its record says
 * @throws {UsageError} where the rule is waived
 */
export function refuseSecond(address: Address, rule: RuleId, waivers: unknown): void {
  const before = Array.isArray(waivers) && waivers.find((waiver) => isMap(waiver) && waiver["rule"] === rule);
  if (before) throw usageError`${address} already has a waiver of ${rule}, by ${before.by ?? "nobody"}.`;
}
