import { counts, type Finding } from "../check/finding.ts";
import type { Address } from "../model/address.ts";

/** What the rules report on each claim, in a cell: "error quote/not-found; warning figure/unrecorded (2)". Notes are left out. */
export function findingCells(findings: readonly Finding[]): ReadonlyMap<Address, string> {
  const byClaim = new Map<Address, Map<string, number>>();
  for (const finding of findings) {
    const { severity, rule, claim, also = [] } = finding;
    if (severity === "note" || !counts(finding)) continue;
    for (const address of [...(claim === undefined ? [] : [claim]), ...also]) {
      const labels = byClaim.get(address) ?? new Map<string, number>();
      const label = `${severity} ${rule}`;
      labels.set(label, (labels.get(label) ?? 0) + 1);
      byClaim.set(address, labels);
    }
  }
  return new Map([...byClaim].map(([address, labels]) => [address, cellOf(labels)]));
}

/** Errors come first, as the alphabet has it. */
function cellOf(labels: ReadonlyMap<string, number>): string {
  return [...labels]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, count]) => (count > 1 ? `${label} (${count})` : label))
    .join("; ");
}
