import { ruleOf } from "../rules/choose.ts";
import type { Change } from "./changes.ts";
import type { Fingerprinted } from "./finding.ts";
import { tallyOf } from "./tally.ts";

/**
 * The findings that a change is to answer for: those about what changed, and of the others those that were not there
 * before it, for example where a source that they use was deleted.
 *
 * @param findings those of now
 * @param before those of before the change; undefined where they cannot be known. Then findings in
 *   other files count if they lead to a changed file, or to something that nobody defines (any more)
 */
export function causedByChange(
  findings: readonly Fingerprinted[],
  before: readonly Fingerprinted[] | undefined,
  { touches, isChanged }: Change,
): readonly Fingerprinted[] {
  const earlier = before && tallyOf(before.map(({ fingerprint }) => fingerprint));
  return findings.filter((finding) => {
    const { rule, related, fingerprint } = finding;
    const wasThere = earlier?.take(fingerprint);
    if (touches(finding)) return true;
    if (wasThere !== undefined) return !wasThere;
    return ruleOf(rule).dangles === true || related.some(({ file }) => isChanged(file));
  });
}
