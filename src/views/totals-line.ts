import type { Totals } from "../check/totals.ts";
import { count } from "../language/en/count.ts";

/** The one line that sums up a check. */
export function totalsLine(totals: Totals, milliseconds: number): string {
  const { articles, claims, quotes } = totals;
  return [
    `${count(articles, "article")}, ${count(claims, "claim")}`,
    `quotes: ${quotes.verified} verified, ${quotes.unchanged} unchanged, ${quotes.unverified} unverified`,
    findingsLine(totals),
    `${(milliseconds / 1000).toFixed(2)} s`,
  ].join(" · ");
}

/** "1 error, 0 warnings, 2 notes", with what does not count after them: ", 2 waived, 3 in the baseline". */
export function findingsLine({ findings, waived, known }: Totals): string {
  return [
    count(findings.error, "error"),
    count(findings.warning, "warning"),
    count(findings.note, "note"),
    ...(waived > 0 ? [`${waived.toLocaleString("en")} waived`] : []),
    ...(known > 0 ? [`${known.toLocaleString("en")} in the baseline`] : []),
  ].join(", ");
}
