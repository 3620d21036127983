import type { Desk } from "../desk/desk.ts";
import { checkedOf } from "../model/checked.ts";
import { type Claim, isInArticle } from "../model/claim.ts";
import { knownRule } from "../rules/choose.ts";
import type { Severity } from "../rules/define.ts";
import { quoteHash } from "../text/lock.ts";
import { counts, type Finding } from "./finding.ts";

/** How well a quote is known to be verbatim. */
type QuoteState =
  /** Found, once, in the text that is at hand. */
  | "verified"
  /** The text is not at hand; the quote is the one that was verified when the lock was written. */
  | "unchanged"
  /** Neither. */
  | "unverified";

export interface Totals {
  readonly articles: number;
  /** Without those that were withdrawn. */
  readonly claims: number;
  readonly withdrawn: number;
  /** Proposed, and reviewed by nobody: they are not among the claims. */
  readonly drafts: number;
  readonly quotes: Readonly<Record<QuoteState, number>>;
  /** Verified quotes that the lock does not hold as they are: `onrecord verify` has to be run. */
  readonly notInLock: number;
  readonly checks: Checks;
  /** Without those that are waived or in the baseline. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Notes among them that are nothing but work that is left. */
  readonly todo: number;
  readonly waived: number;
  /** Findings that the baseline knows. */
  readonly known: number;
}

/** How far the desk has got with what can be checked: facts and predictions that the article prints. */
export interface Checks {
  readonly facts: number;
  /** Their check is not finished. */
  readonly left: number;
  /** That the source said it was checked. */
  readonly attribution: number;
  /** That it is true was checked. */
  readonly statement: number;
}

/** How far the checks of claims have got; none of them withdrawn. */
export function checksOf(claims: readonly Claim[]): Checks {
  const facts = claims.filter((claim) => claim.kind !== "opinion" && isInArticle(claim));
  const checked = facts.map(checkedOf);
  return {
    facts: facts.length,
    left: facts.filter(({ check }) => check?.status !== "checked").length,
    attribution: checked.filter(({ attribution }) => attribution).length,
    statement: checked.filter(({ statement }) => statement).length,
  };
}

/** Counts a desk and its findings. `wants` as for `check`: only the files that are reported on are counted. */
export function totalsOf(
  desk: Desk,
  findings: readonly Finding[],
  wants: (path: string) => boolean = () => true,
): Totals {
  const records = desk.records.filter(({ path }) => wants(path));
  const entries = records.flatMap(({ claims }) => claims);
  const claims = entries.filter(({ claim }) => !claim.withdrawn);
  const quotes = { verified: 0, unchanged: 0, unverified: 0 };
  let notInLock = 0;
  for (const { claim, place, locked, quote } of claims) {
    if (!isInArticle(claim)) continue;
    const isLocked = locked?.sha256 === quoteHash(quote);
    if (place?.kind === "found") quotes.verified += 1;
    else if (place === undefined && isLocked) quotes.unchanged += 1;
    else quotes.unverified += 1;
    if (place?.kind === "found" && !isLocked) notInLock += 1;
  }
  const severities = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) if (counts(finding)) severities[finding.severity] += 1;
  return {
    articles: records.filter(({ article }) => article !== undefined).length,
    claims: claims.length,
    withdrawn: entries.length - claims.length,
    drafts: records.reduce((sum, { drafts }) => sum + drafts.length, 0),
    quotes,
    notInLock,
    checks: checksOf(claims.map(({ claim }) => claim)),
    findings: severities,
    todo: findings.filter(
      (finding) => counts(finding) && finding.severity === "note" && knownRule(finding.rule)?.todo === true,
    ).length,
    waived: findings.filter(({ waiver }) => waiver !== undefined).length,
    known: findings.filter(({ waiver, known }) => waiver === undefined && known === true).length,
  };
}
