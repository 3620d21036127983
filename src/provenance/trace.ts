import type { ClaimEntry, Desk } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { type Independence, nameOf, nameOfRoot } from "./independence.ts";
import { type Opposing, oppositionTo } from "./opposition.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { type RelayOf, relayFinder } from "./relay.ts";
import { type Root, rootsIn } from "./root.ts";
import { type Voice, voicesOf } from "./voices.ts";
import { type VoicesAgainst, voicesAgainst } from "./voices-against.ts";

/** Something offered in support, and whether it counts. */
interface Supporting extends Independence {
  /** A claim, or evidence of some kind. */
  readonly what: "claim" | "document" | "interview" | "dataset" | "broadcast" | "post" | "article";
  readonly claim: Address | undefined;
  readonly statement: string | undefined;
  readonly scope: string | undefined;
  readonly source: string | undefined;
  readonly locator: string | undefined;
  readonly url: string | undefined;
}

/** Everything that the desk knows of where a claim comes from, what stands against it and what speaks for it. */
export interface Trace {
  readonly address: Address;
  readonly quote: string;
  readonly statement: string;
  readonly labels: readonly string[];
  readonly article: {
    readonly title: string | undefined;
    readonly publisher: string;
    readonly published: string | undefined;
  };
  /** From the voice nearest to the article to the root. */
  readonly chain: readonly Voice[];
  readonly root: Root & { readonly name: string | undefined };
  readonly against: readonly Opposing[];
  /** How many voices that is, and which of them are the claimant's own. */
  readonly voicesAgainst: VoicesAgainst;
  readonly support: readonly Supporting[];
  /** Claims that pass it on, each with whether it has a root of its own. */
  readonly passedOn: readonly ({ readonly claim: Address } & Independence)[];
  /** How many other claims of the desk go back to the same root. */
  readonly sharingRoot: number;
}

/** Traces claims through the whole desk; what is known of it is worked out once for all of them. */
export function tracer(
  desk: Desk,
  provenance: Provenance = provenanceOf(desk),
): (entry: ClaimEntry) => Trace {
  const relayOf = relayFinder(desk);
  const sharing = sharingFinder(desk, provenance);
  return (entry) => traceOf(desk, provenance, relayOf, sharing, entry);
}

/** Tells how many other claims go back to the root of a claim; claims of one root are gone through once. */
function sharingFinder(desk: Desk, { rootOf, claimsFrom }: Provenance): (entry: ClaimEntry) => number {
  const known = new Map<string, ReadonlySet<ClaimEntry>>();
  return (entry) => {
    const root = rootOf(entry);
    const sources = rootsIn(desk, root).flatMap(({ source }) => source ?? []);
    const key = JSON.stringify([isCircular(root), ...sources]);
    const all =
      known.get(key) ??
      new Set(sources.flatMap(claimsFrom).filter((other) => isCircular(rootOf(other)) === isCircular(root)));
    known.set(key, all);
    return all.has(entry) ? all.size - 1 : all.size;
  };
}

function traceOf(
  desk: Desk,
  provenance: Provenance,
  relayOf: RelayOf,
  sharing: (entry: ClaimEntry) => number,
  entry: ClaimEntry,
): Trace {
  const { claim, address, record, quote } = entry;
  const root = provenance.rootOf(entry);
  const labels = [
    claim.kind ?? "fact",
    claim.form,
    claim.central && "central",
    claim.withdrawn && "withdrawn",
  ];
  const oppositions = oppositionTo(desk, relayOf, provenance, entry);
  const passing = provenance.answersTo(address).filter(({ kind }) => kind === "repeats");
  return {
    address,
    quote: quote.exact,
    statement: claim.statement,
    labels: labels.filter((label) => typeof label === "string"),
    article: {
      title: record.article?.title,
      publisher: record.article ? nameOf(desk, record.article.publisher) : record.name,
      published: record.article?.published,
    },
    chain: voicesOf(desk, relayOf, entry),
    root: { ...root, name: nameOfRoot(desk, root) },
    against: oppositions.map(({ opposing }) => opposing),
    voicesAgainst: voicesAgainst(desk, provenance, entry, oppositions),
    support: provenance.corroborationsOf(entry).map((corroboration): Supporting => {
      const { independent, reason } = judged(desk, root, corroboration);
      if (corroboration.kind === "claim") {
        const { by, scope } = corroboration;
        const source = by.chain[0]?.link.source;
        return {
          what: "claim",
          claim: by.address,
          statement: by.claim.statement,
          scope,
          source: source && nameOf(desk, source),
          locator: undefined,
          url: undefined,
          independent,
          reason,
        };
      }
      const { kind, source, locator, url, quote: passage } = corroboration.evidence;
      return {
        what: kind,
        claim: undefined,
        statement: passage,
        scope: undefined,
        source: source && nameOf(desk, source),
        locator,
        url,
        independent,
        reason,
      };
    }),
    passedOn: passing.map(({ by }) => ({
      claim: by.address,
      ...judged(desk, root, {
        root: provenance.rootOf(by),
        ...provenance.independence(root, provenance.rootOf(by)),
      }),
    })),
    sharingRoot: sharing(entry),
  };
}

/** The reason in the fewest words where the roots are one. */
function judged(
  desk: Desk,
  own: Root,
  { root, independent, reason }: Independence & { readonly root: Root },
): Independence {
  if (root.source === undefined || root.source !== own.source || isSeveral(root) || isSeveral(own))
    return { independent, reason };
  return { independent, reason: `same root: ${nameOf(desk, root.source)}` };
}

/** Whether a root has more than one name. */
function isSeveral({ kind, joint }: Root): boolean {
  return kind === "circular" || joint !== undefined;
}

function isCircular({ kind }: Root): boolean {
  return kind === "circular";
}
