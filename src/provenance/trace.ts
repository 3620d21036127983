import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, fullAddress, UNDISCLOSED } from "../model/address.ts";
import { isInArticle, type RelationKind } from "../model/claim.ts";
import type { Answer } from "./answers.ts";
import { type Independence, nameOf } from "./independence.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { passedOn, type RelayOf, relayFinder } from "./relay.ts";
import type { Root } from "./root.ts";
import { trailOf } from "./trail.ts";

/** A voice on the way from the article to the root. */
interface Voice {
  /** The source's id, or "undisclosed". */
  readonly source: string;
  readonly name: string;
  /** The body that it belongs to or speaks for, by name. */
  readonly of: string | undefined;
  readonly role: string | undefined;
  readonly cue: string | undefined;
  readonly terms: string | undefined;
  readonly said: string | undefined;
  readonly venue: string | undefined;
  readonly url: string | undefined;
  /** The claim whose record says so. */
  readonly claim: Address;
}

/** A claim that stands against the one that is traced. */
interface Opposing {
  readonly relation: RelationKind;
  readonly claim: Address;
  readonly statement: string;
  readonly scope: string | undefined;
  readonly responsive: "full" | "partial" | "none" | undefined;
  readonly voices: readonly Voice[];
  /** Claims that pass it on and answer the same: one denial, however often it is printed. */
  readonly passedOnBy: readonly Address[];
  /** What it answers: the claim that is traced, or one that this passes on. */
  readonly answers: Address;
  readonly inArticle: boolean;
}

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
  readonly support: readonly Supporting[];
  /** Claims that pass it on, each with whether it has a root of its own. */
  readonly passedOn: readonly ({ readonly claim: Address } & Independence)[];
  /** How many other claims of the desk go back to the same root. */
  readonly sharingRoot: number;
}

/** Traces a claim through the whole desk. */
export function traceOf(desk: Desk, entry: ClaimEntry): Trace {
  const provenance = provenanceOf(desk);
  const relayOf = relayFinder(desk);
  const { claim, address, record, quote } = entry;
  const root = provenance.rootOf(entry);
  const labels = [
    claim.kind ?? "fact",
    claim.form,
    claim.central && "central",
    claim.withdrawn && "withdrawn",
  ];
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
    root: { ...root, name: root.source && nameOf(desk, root.source) },
    against: opposing(desk, relayOf, provenance, entry),
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
    sharingRoot:
      root.source === undefined
        ? 0
        : provenance.claimsFrom(root.source).filter((other) => other.address !== address).length,
  };
}

/** The reason in the fewest words where the roots are one. */
function judged(
  desk: Desk,
  own: Root,
  { root, independent, reason }: Independence & { readonly root: Root },
): Independence {
  const isSame = root.source !== undefined && root.source === own.source;
  return { independent, reason: isSame ? `same root: ${nameOf(desk, root.source)}` : reason };
}

function voicesOf(desk: Desk, relayOf: RelayOf, entry: ClaimEntry): readonly Voice[] {
  return trailOf(relayOf, entry).map(({ link, entry: { address } }): Voice => {
    const owner = desk.sources.get(link.source)?.source.of;
    const { source, role, cue, terms, said, venue, url } = link;
    return {
      source,
      name: source === UNDISCLOSED ? UNDISCLOSED : nameOf(desk, source),
      of: owner && nameOf(desk, owner),
      role,
      cue,
      terms,
      said,
      venue,
      url,
      claim: address,
    };
  });
}

const AGAINST = ["denies", "corrects", "contradicts"] as const satisfies readonly RelationKind[];

/** What answers the claim, and what answers the claims that it passes on: a denial of those is one of it. */
function opposing(
  desk: Desk,
  relayOf: RelayOf,
  { answersTo }: Provenance,
  entry: ClaimEntry,
): readonly Opposing[] {
  const found: (Opposing & { readonly passedOnBy: Address[] })[] = [];
  const listed = new Map<Address, (typeof found)[number]>();
  const add = ({ kind, by, relation }: Answer, answers: Address): void => {
    if (listed.has(by.address)) return;
    const repeated = (by.claim.repeats ?? []).map(({ claim }) => fullAddress(claim, by.record.name));
    const repeating = answersTo(by.address).flatMap((answer) =>
      answer.kind === "repeats" ? [answer.by.address] : [],
    );
    const same = [...repeated, ...repeating].flatMap((address) => listed.get(address) ?? [])[0];
    if (same) {
      same.passedOnBy.push(by.address);
      listed.set(by.address, same);
      return;
    }
    const opposing = {
      relation: kind,
      claim: by.address,
      statement: by.claim.statement,
      scope: relation.scope,
      responsive: relation.responsive,
      voices: voicesOf(desk, relayOf, by),
      passedOnBy: [],
      answers,
      inArticle: isInArticle(by.claim),
    };
    found.push(opposing);
    listed.set(by.address, opposing);
  };
  for (const { entry: at } of passedOn(relayOf, entry)) {
    for (const answer of answersTo(at.address))
      if (AGAINST.some((kind) => kind === answer.kind)) add(answer, at.address);
    // That two claims contradict each other is recorded on one of them.
    for (const relation of at.claim.contradicts ?? []) {
      const by = desk.claims.get(fullAddress(relation.claim, at.record.name));
      if (by && !by.claim.withdrawn) add({ kind: "contradicts", by, relation }, at.address);
    }
  }
  return found;
}
