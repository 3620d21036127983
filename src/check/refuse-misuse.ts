import type { Desk } from "../desk/desk.ts";
import { usageError } from "../errors.ts";
import { knownRule } from "../rules/choose.ts";

/**
 * Where settings or waivers name what is not there, nobody knows what they were meant to change: nothing is written.
 *
 * @throws {UsageError} where they do
 */
export function refuseOnMisuse(desk: Desk): void {
  const { path, problems } = desk.settingsFile;
  if (problems.length > 0)
    throw usageError`${path} has errors, so nothing was written. Run \`onrecord check\` to see them.`;
  for (const { address, claim } of desk.claims.values()) {
    const waiver = claim.withdrawn ? undefined : claim.waivers?.find(({ rule }) => !knownRule(rule));
    if (!waiver) continue;
    throw usageError`${address} waives "${waiver.rule}", but there is no such rule, so nothing was written. Run \`onrecord check\` to see it.`;
  }
}
