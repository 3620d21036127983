import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Waiver } from "../model/claim.ts";
import type { Rule, UnusedWaiver } from "../rules/define.ts";
import type { Finding } from "./finding.ts";

/** Rules that look after waivers cannot be waived, nor can what keeps a source safe. */
export function canBeWaived(rule: string): boolean {
  return !rule.startsWith("waiver/") && rule !== "anonymity/identity-in-record";
}

/** A waiver counts when somebody answers for it: with a name, a date and a reason. */
function signed({ by, on, reason }: Waiver): Finding["waiver"] {
  return by === undefined || on === undefined || reason === undefined ? undefined : { by, on, reason };
}

/** Keeps count of which waivers findings have answered to. */
export function waiverLedger(
  desk: Desk,
  rules: readonly Rule[],
): {
  readonly use: (entry: ClaimEntry, rule: string) => Finding["waiver"];
  readonly unused: () => readonly UnusedWaiver[];
} {
  const used = new Set<Waiver>();
  const run = new Set(rules.map(({ id }) => id));
  return {
    use: ({ claim }, rule) => {
      const waiver = canBeWaived(rule) ? claim.waivers?.find((one) => one.rule === rule) : undefined;
      if (!waiver) return undefined;
      used.add(waiver);
      return signed(waiver);
    },
    unused: () =>
      [...desk.claims.values()].flatMap((entry) =>
        (entry.claim.withdrawn ? [] : (entry.claim.waivers ?? [])).flatMap((waiver, index) =>
          used.has(waiver) || !run.has(waiver.rule) ? [] : [{ entry, waiver, index }],
        ),
      ),
  };
}
