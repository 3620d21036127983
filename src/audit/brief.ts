import type { Finding } from "../check/finding.ts";
import { counts } from "../check/finding.ts";
import { type Checks, checksOf } from "../check/totals.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { isInArticle } from "../model/claim.ts";
import { nameOf, nameOfRoot } from "../provenance/independence.ts";
import { type Provenance, provenanceOf } from "../provenance/provenance.ts";
import type { Root } from "../provenance/root.ts";
import { coverageOf } from "../rules/shared/coverage.ts";
import { type Disputed, disputedAmong } from "./disputes.ts";
import { type RootShare, rootShares } from "./root-shares.ts";

/** A central claim that rests on one root. */
export interface CentralOnOne {
  readonly claim: Address;
  readonly statement: string;
  readonly kind: Root["kind"];
  readonly root: string | undefined;
}

/** What an editor asks of an article first: whom it rests on, what is disputed, what is unchecked, what is wrong. */
export interface Brief {
  readonly article: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  /** Claims that the article prints. */
  readonly claims: number;
  /** The most claims first. */
  readonly roots: readonly RootShare[];
  /** Central ones first, then those with the most voices against them. */
  readonly disputed: readonly Disputed[];
  readonly centralOnOne: readonly CentralOnOne[];
  readonly checks: Checks;
  /** How much of what its text attributes to somebody is logged; undefined without an English text. */
  readonly coverage: { readonly statements: number; readonly unlogged: number } | undefined;
  /** Findings that count. */
  readonly errors: number;
  readonly warnings: number;
}

/**
 * The briefs of articles.
 *
 * @param findings those of a check of the desk
 */
export function briefsOf(
  desk: Desk,
  records: readonly RecordFile[],
  findings: readonly Finding[],
): readonly Brief[] {
  const provenance = provenanceOf(desk);
  return records
    .filter(({ article }) => article !== undefined)
    .map((record) => briefOf(desk, provenance, record, findings));
}

function briefOf(
  desk: Desk,
  provenance: Provenance,
  record: RecordFile,
  findings: readonly Finding[],
): Brief {
  const { article, name, path } = record;
  const printed = record.claims.filter(({ claim }) => !claim.withdrawn && isInArticle(claim));
  const coverage = coverageOf(record);
  const here = findings.filter((finding) => finding.file === path && counts(finding));
  return {
    article: name,
    title: article?.title,
    publisher: article && nameOf(desk, article.publisher),
    published: article?.published,
    claims: printed.length,
    roots: rootShares(desk, provenance, printed),
    disputed: disputedAmong(desk, provenance, printed),
    centralOnOne: printed
      .filter((entry) => entry.claim.central === true && !provenance.isCorroborated(entry))
      .map((entry) => {
        const root = provenance.rootOf(entry);
        const { address, claim } = entry;
        return { claim: address, statement: claim.statement, kind: root.kind, root: nameOfRoot(desk, root) };
      }),
    checks: checksOf(printed.map(({ claim }) => claim)),
    coverage: coverage && { statements: coverage.statements, unlogged: coverage.unlogged.length },
    errors: here.filter(({ severity }) => severity === "error").length,
    warnings: here.filter(({ severity }) => severity === "warning").length,
  };
}
