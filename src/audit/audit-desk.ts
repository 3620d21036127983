import { checkDesk } from "../check/check-desk.ts";
import type { Finding } from "../check/finding.ts";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { stem } from "../desk/record-path.ts";
import { selectRecords } from "../desk/select.ts";
import type { Span } from "../text/span.ts";
import { type ArticleAudit, type Audit, auditedClaims, auditOf, findingsByStem, knownOf } from "./audit.ts";
import type { ClaimAudit } from "./claim-audit.ts";
import { type Group, grouped } from "./grouped.ts";
import type { Grouping } from "./groupings.ts";

/** What of a desk is to be audited. Everything may be left out. */
export interface AuditRequest {
  /** Articles, records or folders (paths from `from`); all, where it is left out. */
  readonly names?: readonly string[] | undefined;
  /** The folder that names are relative to; the desk's own, where it is left out. */
  readonly from?: string | undefined;
  /** What counts as today: checks grow stale. */
  readonly today?: Date | undefined;
  /** Whether the desk's baseline is left out of account. */
  readonly ignoreBaseline?: boolean | undefined;
}

/** An article's claims one by one, with what was found. */
export interface ArticleDetails {
  /** In the order of the record. */
  readonly claims: readonly ClaimAudit[];
  readonly findings: readonly Finding[];
  /** The article's text; undefined where it is not available. Spans are UTF-16 code units into it. */
  readonly text: { readonly content: string; readonly paragraphs: readonly Span[] } | undefined;
  /** How long the text is by the lock, in UTF-16 code units. */
  readonly length: number | undefined;
}

/** A desk that was audited. Nothing in it says who a confidential source is. */
export interface AuditResult extends Audit {
  /** What of one of the articles is too much for all of them at once. */
  readonly detailsOf: (article: ArticleAudit) => ArticleDetails;
  /** The figures by publisher, month or checker. */
  readonly by: (grouping: Exclude<Grouping, "source">) => readonly Group[];
}

/**
 * Audits the sourcing of a desk's articles: checks the desk, and counts.
 *
 * @throws {UsageError} for names that there are not
 */
export function auditDesk(opened: OpenedDesk, request: AuditRequest = {}): AuditResult {
  const { names = [], from = opened.root } = request;
  const records = selectRecords(opened, names, from).filter(({ article }) => article !== undefined);
  const { findings } = checkDesk(opened, { ...request, names, from });
  const known = knownOf(opened.desk);
  const conceal = concealer(opened.desk);
  const audit = concealIn(auditOf(known, records, findings), conceal);
  const recordOf = new Map(audit.articles.map((article, index) => [article, records[index]]));
  const inFile = findingsByStem(findings);
  return {
    ...audit,
    detailsOf: (article) => {
      const record = recordOf.get(article);
      if (!record) throw new RangeError(`${article.article} is no article of this audit.`);
      const { text, lock, path } = record;
      return {
        claims: concealIn(auditedClaims(known, record), conceal),
        findings: inFile.get(stem(path)) ?? [],
        // A concealed text is as long as it was.
        text: text && { content: conceal(text.content), paragraphs: text.paragraphs() },
        length: lock?.lock?.text.length,
      };
    },
    by: (grouping) => concealIn(grouped(known, records, findings, grouping), conceal),
  };
}
