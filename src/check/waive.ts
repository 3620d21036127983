import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Waiver } from "../model/claim.ts";
import type { Rule, UnusedWaiver } from "../rules/define.ts";
import { isWaivable } from "../rules/shared/waivable.ts";
import type { Finding } from "./finding.ts";

/** A waiver counts when somebody answers for it: with a name, a date and a reason. */
function signed({ by, on, reason }: Waiver): Finding["waiver"] {
  return by === undefined || on === undefined || reason === undefined ? undefined : { by, on, reason };
}

/**
 * Keeps count of which waivers findings have answered to.
 *
 * @param rules those that run; whether a waiver of another one is needed cannot be told
 * @param isOff whether the desk has turned a rule off for a file; its waivers wait until it is on again
 */
export function waiverLedger(
  desk: Desk,
  rules: readonly Rule[],
  isOff: (rule: Rule, path: string) => boolean,
): {
  readonly use: (entry: ClaimEntry, rule: Rule) => Finding["waiver"];
  readonly unused: () => readonly UnusedWaiver[];
} {
  const used = new Set<Waiver>();
  const run = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  return {
    use: ({ claim }, rule) => {
      if (!claim.waivers || !isWaivable(rule)) return undefined;
      const waivers = claim.waivers.filter((one) => one.rule === rule.id);
      const waiver = waivers.find((one) => signed(one) !== undefined) ?? waivers[0];
      if (!waiver) return undefined;
      used.add(waiver);
      return signed(waiver);
    },
    unused: () => [...unused()],
  };

  function* unused(): Generator<UnusedWaiver> {
    for (const entry of desk.claims.values()) {
      const { waivers, withdrawn } = entry.claim;
      if (!waivers || withdrawn) continue;
      for (const [index, waiver] of waivers.entries()) {
        const rule = run.get(waiver.rule);
        if (rule && !used.has(waiver) && !isOff(rule, entry.record.path)) yield { entry, waiver, index };
      }
    }
  }
}
