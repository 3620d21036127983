import type { Totals } from "../check/totals.ts";
import { count, printedNumber } from "../language/en/count.ts";

/** The one line that sums up a check. */
export function totalsLine(totals: Totals): string {
  return [deskLine(totals), findingsLine(totals), ...checksLine(totals)].join(" · ");
}

/** "34 of 41 facts left to check (5 attributions and 2 statements checked)"; nothing where there are no facts. */
export function checksLine({
  checks: { facts, left, attribution, statement },
}: Pick<Totals, "checks">): readonly string[] {
  if (facts === 0) return [];
  const checked = [
    ...(attribution > 0 ? [count(attribution, "attribution")] : []),
    ...(statement > 0 ? [count(statement, "statement")] : []),
  ].join(" and ");
  const of = `${printedNumber(left)} of ${count(facts, "fact")} left to check`;
  return [checked === "" ? of : `${of} (${checked} checked)`];
}

/** "2 articles, 12 claims · quotes: 9 verified, 3 unchanged": what there is none of is left out. */
export function deskLine({ articles, claims, quotes }: Totals): string {
  const states = (["verified", "unchanged", "unverified"] as const)
    .filter((state) => quotes[state] > 0)
    .map((state) => `${printedNumber(quotes[state])} ${state}`);
  const desk = `${count(articles, "article")}, ${count(claims, "claim")}`;
  return states.length === 0 ? desk : `${desk} · quotes: ${states.join(", ")}`;
}

/** "1 error, 0 warnings, 2 notes", with what does not count after them: ", 2 waived, 3 in the baseline". */
export function findingsLine({ findings, waived, known }: Totals): string {
  return [
    count(findings.error, "error"),
    count(findings.warning, "warning"),
    count(findings.note, "note"),
    ...(waived > 0 ? [`${printedNumber(waived)} waived`] : []),
    ...(known > 0 ? [`${printedNumber(known)} in the baseline`] : []),
  ].join(", ");
}
