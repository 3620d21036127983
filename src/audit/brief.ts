import type { Finding } from "../check/finding.ts";
import { counts } from "../check/finding.ts";
import { type Checks, checksOf } from "../check/totals.ts";
import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { isInArticle } from "../model/claim.ts";
import { nameOf, nameOfRoot } from "../provenance/independence.ts";
import { oppositionTo } from "../provenance/opposition.ts";
import { type Provenance, provenanceOf } from "../provenance/provenance.ts";
import { relayFinder } from "../provenance/relay.ts";
import type { Root } from "../provenance/root.ts";
import { voicesAgainst } from "../provenance/voices-against.ts";

/** A root of an article, with how much of the article comes from it. */
export interface RootShare {
  readonly kind: Root["kind"];
  /** By name; undefined where no source is recorded. */
  readonly name: string | undefined;
  /** Claims that the article prints. */
  readonly claims: number;
}

/** A claim that somebody is against. */
interface Disputed {
  readonly claim: Address;
  readonly statement: string;
  readonly central: boolean;
  /** Who is against it, by name: what comes from one organisation is one voice. */
  readonly voices: readonly string[];
  /** Whether some of the voices may be one. */
  readonly mayBeFewer: boolean;
}

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
  const here = findings.filter((finding) => finding.file === path && counts(finding));
  return {
    article: name,
    title: article?.title,
    publisher: article && nameOf(desk, article.publisher),
    published: article?.published,
    claims: printed.length,
    roots: rootsOf(desk, provenance, printed),
    disputed: disputedAmong(desk, provenance, printed),
    centralOnOne: printed
      .filter((entry) => entry.claim.central === true && !provenance.isCorroborated(entry))
      .map((entry) => {
        const root = provenance.rootOf(entry);
        const { address, claim } = entry;
        return { claim: address, statement: claim.statement, kind: root.kind, root: nameOfRoot(desk, root) };
      }),
    checks: checksOf(printed.map(({ claim }) => claim)),
    errors: here.filter(({ severity }) => severity === "error").length,
    warnings: here.filter(({ severity }) => severity === "warning").length,
  };
}

function rootsOf(desk: Desk, { rootOf }: Provenance, claims: readonly ClaimEntry[]): readonly RootShare[] {
  const shares = new Map<
    string,
    { readonly kind: Root["kind"]; readonly name: string | undefined; claims: number }
  >();
  for (const entry of claims) {
    const root = rootOf(entry);
    const key = JSON.stringify([root.kind, root.joint ?? root.source]);
    const share = shares.get(key) ?? { kind: root.kind, name: nameOfRoot(desk, root), claims: 0 };
    shares.set(key, share);
    share.claims += 1;
  }
  return [...shares.values()].sort((one, other) => other.claims - one.claims);
}

function disputedAmong(
  desk: Desk,
  provenance: Provenance,
  claims: readonly ClaimEntry[],
): readonly Disputed[] {
  const relayOf = relayFinder(desk);
  return claims
    .flatMap((entry): readonly Disputed[] => {
      const oppositions = oppositionTo(desk, relayOf, provenance, entry);
      if (oppositions.length === 0) return [];
      const { voices, mayBeFewer } = voicesAgainst(desk, provenance, entry, oppositions);
      const { address, claim } = entry;
      return [
        {
          claim: address,
          statement: claim.statement,
          central: claim.central === true,
          voices: voices.map(({ name }) => name),
          mayBeFewer,
        },
      ];
    })
    .sort(
      (one, other) => Number(other.central) - Number(one.central) || other.voices.length - one.voices.length,
    );
}
