import type { Totals } from "../check/totals.ts";

/** The one line that sums up a check. */
export function totalsLine({ articles, claims, quotes, findings }: Totals, milliseconds: number): string {
  return [
    `${count(articles, "article")}, ${count(claims, "claim")}`,
    `quotes: ${quotes.verified} verified, ${quotes.unchanged} unchanged, ${quotes.unverified} unverified`,
    `${count(findings.error, "error")}, ${count(findings.warning, "warning")}, ${count(findings.note, "note")}`,
    `${(milliseconds / 1000).toFixed(2)} s`,
  ].join(" · ");
}

/** "1 claim", "1,200 claims". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
