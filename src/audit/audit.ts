import type { Finding } from "../check/finding.ts";
import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { stem } from "../desk/record-path.ts";
import type { Mode } from "../model/article.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { nameOf } from "../provenance/independence.ts";
import { oppositionTo } from "../provenance/opposition.ts";
import { provenanceOf } from "../provenance/provenance.ts";
import { relayFinder } from "../provenance/relay.ts";
import { tracer } from "../provenance/trace.ts";
import { coverageOf, type Unlogged } from "../rules/shared/coverage.ts";
import { quotationsSaid, type Said } from "../rules/shared/unlogged-quotations.ts";
import { auditedClaim, type ClaimAudit } from "./claim-audit.ts";
import { type Disputed, disputedAmong } from "./disputes.ts";
import { type Figures, figuresOf, isPrinted, type Known } from "./figures.ts";
import { type RuleCount, ruleCounts } from "./rule-counts.ts";
import { type SourceUse, sourceMix } from "./source-mix.ts";

/** The sourcing audit of an article. */
export interface ArticleAudit {
  readonly article: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly mode: Mode;
  readonly figures: Figures;
  readonly disputed: readonly Disputed[];
  readonly rules: readonly RuleCount[];
  readonly sources: readonly SourceUse[];
  /** What the article quotes somebody with, no claim records and is not among the statements below. Offsets are UTF-16 code units into its text. */
  readonly unlogged: readonly Omit<Said, "isLogged">[];
  /** What it attributes to somebody and no claim records, as the drafter surely reads it. */
  readonly unloggedStatements: readonly Unlogged[];
}

/** The sourcing audit of some articles of a desk, each and together. */
export interface Audit {
  readonly desk: string | undefined;
  readonly articles: readonly ArticleAudit[];
  readonly total: Figures;
  readonly rules: readonly RuleCount[];
  readonly sources: readonly SourceUse[];
}

/** What is known of a desk, for its figures. */
export function knownOf(desk: Desk): Known {
  const provenance = provenanceOf(desk);
  const relayOf = relayFinder(desk);
  const known = new Map<ClaimEntry, ReturnType<typeof oppositionTo>>();
  return {
    desk,
    provenance,
    oppositionTo: (entry) => {
      const found = known.get(entry) ?? oppositionTo(desk, relayOf, provenance, entry);
      known.set(entry, found);
      return found;
    },
  };
}

/**
 * Audits articles.
 *
 * @param records those of the articles; what is no article is left out
 * @param findings those of a check of the desk
 */
export function auditOf(known: Known, records: readonly RecordFile[], findings: readonly Finding[]): Audit {
  const articles = records.filter(({ article }) => article !== undefined);
  const inFile = findingsByStem(findings);
  const entries = articles.flatMap(({ claims }) => claims);
  const found = articles.flatMap(({ path }) => inFile.get(stem(path)) ?? []);
  return {
    desk: known.desk.settings.name,
    articles: articles.map((record) => auditedArticle(known, record, inFile.get(stem(record.path)) ?? [])),
    total: figuresOf(known, entries, articles, found),
    rules: ruleCounts(found),
    sources: sourceMix(known, entries.filter(isPrinted)),
  };
}

function auditedArticle(known: Known, record: RecordFile, findings: readonly Finding[]): ArticleAudit {
  const { article, claims, name, mode, text } = record;
  const printed = claims.filter(isPrinted);
  const unloggedStatements = coverageOf(record)?.unlogged ?? [];
  return {
    article: name,
    title: article?.title,
    publisher: article && nameOf(known.desk, article.publisher),
    published: article?.published,
    url: article?.url,
    language: article?.language,
    mode,
    figures: figuresOf(known, claims, [record], findings),
    disputed: disputedAmong(known.desk, known.provenance, printed),
    rules: ruleCounts(findings),
    sources: sourceMix(known, printed),
    unlogged: (text ? quotationsSaid(record, text) : []).flatMap(({ isLogged, ...said }) => {
      const isListed = unloggedStatements.some(({ start, end }) => start < said.end && end > said.start);
      return isLogged || isListed ? [] : [said];
    }),
    unloggedStatements,
  };
}

/** The claims of an article one by one, in the order of the record. */
export function auditedClaims(known: Known, { claims }: RecordFile): readonly ClaimAudit[] {
  const traceOf = tracer(known.desk, known.provenance);
  return claims.map((entry) => auditedClaim(known, traceOf, entry));
}

/** Findings by the path of a record without its ending: what is found in its text or its lock is of it, too. */
export function findingsByStem(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupedBy(findings, ({ file }) => stem(file));
}
