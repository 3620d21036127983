import { knownRule } from "../rules/choose.ts";
import type { Change } from "./changes.ts";
import type { Finding } from "./finding.ts";

/**
 * The findings that a change is to answer for: those about what changed, and of the others those that were not there
 * before it, for example where a source that they use was deleted.
 *
 * @param findings those of now, with fingerprints
 * @param before those of before the change, with fingerprints; undefined where they cannot be known. Then findings in
 *   other files count if they lead to a changed file, or to something that nobody defines (any more)
 */
export function causedByChange(
  findings: readonly Finding[],
  before: readonly Finding[] | undefined,
  { touches, isChanged }: Change,
): readonly Finding[] {
  const left = new Map<string, number>();
  for (const { fingerprint = "" } of before ?? []) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return findings.filter((finding) => {
    const { rule, related, fingerprint = "" } = finding;
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    if (touches(finding)) return true;
    if (before) return count === 0;
    return knownRule(rule)?.dangles === true || related.some(({ file }) => isChanged(file));
  });
}
