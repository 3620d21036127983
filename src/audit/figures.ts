import { counts, type Finding } from "../check/finding.ts";
import { type Checks, checksOf } from "../check/totals.ts";
import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { checkedOf } from "../model/checked.ts";
import { CHECK_STATUSES, type CheckStatus, isInArticle } from "../model/claim.ts";
import type { Opposition } from "../provenance/opposition.ts";
import type { Provenance } from "../provenance/provenance.ts";
import type { Severity } from "../rules/define.ts";
import { coverageOf } from "../rules/shared/coverage.ts";
import { quotationsSaid } from "../rules/shared/unlogged-quotations.ts";
import { denialsToWeigh, unweighedDenials } from "../rules/shared/unweighed-denials.ts";
import { ATTRIBUTED_TO, type AttributedTo, attributedTo } from "./attributed-to.ts";
import { type Concentration, concentrationOf, type RootShare, rootShares } from "./root-shares.ts";
import { SOURCINGS, type Sourcing, sourcingOf } from "./sourcing.ts";

/** What of a desk the figures are made of; nothing of it is asked for twice. */
export interface Known {
  readonly desk: Desk;
  readonly provenance: Provenance;
  /** What is against a claim. */
  readonly oppositionTo: (entry: ClaimEntry) => readonly Opposition[];
}

/** Denials of printed claims, each counted for every claim that it denies; one that is only passed on is not counted again. */
interface Denials {
  /** Claims that are denied. */
  readonly claims: number;
  readonly denials: number;
  /** Of the denials: answer the claim in full, in part, not at all, or the record does not say. */
  readonly responsive: Readonly<Record<"full" | "partial" | "none" | "unrecorded", number>>;
  /** Denials that the check of a finished claim has to take into account, and those that it does. */
  readonly toWeigh: number;
  readonly weighed: number;
}

/** The sourcing of some claims in figures. */
export interface Figures {
  readonly articles: number;
  /** Printed, and not withdrawn. */
  readonly claims: number;
  readonly checks: Checks;
  /** How far the checks of facts and predictions have got. */
  readonly status: Readonly<Record<CheckStatus, number>>;
  readonly attribution: Readonly<Record<AttributedTo, number>>;
  /** How many claims are attributed through so many links: none (the article's own voice), one, two, ... */
  readonly depth: readonly number[];
  readonly roots: readonly RootShare[];
  readonly concentration: Concentration;
  /** Of facts and predictions. */
  readonly sourcing: Readonly<Record<Sourcing, number>>;
  readonly denials: Denials;
  /** Accusations, each counted for every source that is accused, by what came of asking for a reply. */
  readonly accusations: Readonly<Record<"replied" | "declined" | "none" | "pending" | "not-sought", number>>;
  /** Figures in claims, those whose claim was checked to be true, and those that are a sum of others. */
  readonly figures: { readonly recorded: number; readonly checked: number; readonly sums: number };
  /** Pieces of evidence, those on the web, and those of which a copy is archived or kept. */
  readonly evidence: {
    readonly pieces: number;
    readonly primary: number;
    readonly online: number;
    readonly archived: number;
  };
  /** What the texts that are available quote somebody with, and how much of it no claim records. */
  readonly quotations: { readonly texts: number; readonly found: number; readonly unlogged: number };
  /** What English texts attribute to somebody, as it is surely read, and how much of it no claim records. */
  readonly coverage: { readonly statements: number; readonly unlogged: number };
  /** Findings that count, and those that are waived or in the baseline. */
  readonly findings: Readonly<Record<Severity | "waived" | "known", number>>;
}

/**
 * The figures of some claims.
 *
 * @param records the articles that the claims are in; their texts are looked through for what no claim records
 * @param findings those that are counted with them
 */
export function figuresOf(
  known: Known,
  entries: readonly ClaimEntry[],
  records: readonly RecordFile[],
  findings: readonly Finding[],
): Figures {
  const { desk, provenance } = known;
  const printed = entries.filter(isPrinted);
  const roots = rootShares(desk, provenance, printed);
  const facts = printed.filter(({ claim }) => claim.kind !== "opinion");
  return {
    articles: records.length,
    claims: printed.length,
    checks: checksOf(printed.map(({ claim }) => claim)),
    status: tallied(
      CHECK_STATUSES,
      facts.map(({ claim }) => claim.check?.status ?? "unchecked"),
    ),
    attribution: tallied(
      ATTRIBUTED_TO,
      printed.map((entry) => attributedTo(desk, entry)),
    ),
    depth: depthsOf(printed),
    roots,
    concentration: concentrationOf(roots),
    sourcing: tallied(
      SOURCINGS,
      facts.map((entry) => sourcingOf(entry, provenance)),
    ),
    denials: denialsOf(known, printed),
    accusations: accusationsOf(printed),
    figures: numbersOf(printed),
    evidence: evidenceOf(entries),
    quotations: quotationsOf(records),
    coverage: coverageIn(records),
    findings: findingsOf(findings),
  };
}

/** Whether a claim counts: the article prints it, and it was not withdrawn. */
export function isPrinted({ claim }: ClaimEntry): boolean {
  return !claim.withdrawn && isInArticle(claim);
}

/** How often each of some words is among others; 0 for those that are not. */
function tallied<Word extends string>(
  words: readonly Word[],
  found: readonly Word[],
): Readonly<Record<Word, number>> {
  const counted = new Map<Word, number>(words.map((word) => [word, 0]));
  for (const word of found) counted.set(word, (counted.get(word) ?? 0) + 1);
  // Every word of the list is a key now.
  return Object.fromEntries(counted) as Record<Word, number>;
}

function depthsOf(entries: readonly ClaimEntry[]): readonly number[] {
  const depths: number[] = [];
  for (const { chain } of entries) {
    const depth = chain.filter(({ isJoint }) => !isJoint).length;
    while (depths.length <= depth) depths.push(0);
    depths[depth] = (depths[depth] ?? 0) + 1;
  }
  return depths;
}

function denialsOf({ desk, provenance, oppositionTo }: Known, entries: readonly ClaimEntry[]): Denials {
  const byClaim = entries
    .map((entry) => ({
      entry,
      denials: oppositionTo(entry).flatMap(({ opposing }) =>
        opposing.what === "claim" && opposing.relation === "denies" ? [opposing] : [],
      ),
    }))
    .filter(({ denials }) => denials.length > 0);
  const denials = byClaim.flatMap((one) => one.denials);
  const finished = byClaim.map(({ entry }) => entry).filter(({ claim }) => claim.check?.status === "checked");
  const toWeigh = total(finished, (entry) => denialsToWeigh(entry, provenance).length);
  return {
    claims: byClaim.length,
    denials: denials.length,
    responsive: tallied(
      ["full", "partial", "none", "unrecorded"],
      denials.map(({ responsive }) => responsive ?? "unrecorded"),
    ),
    toWeigh,
    weighed: toWeigh - total(finished, (entry) => unweighedDenials(desk, entry, provenance).length),
  };
}

function accusationsOf(entries: readonly ClaimEntry[]): Figures["accusations"] {
  const outcomes = entries.flatMap(({ claim: { accuses = [], reply } }) => {
    const asked = reply?.to === undefined ? accuses : [reply.to].flat();
    return accuses.map((accused) => {
      if (!reply || !asked.includes(accused)) return "not-sought";
      return reply.outcome ?? "pending";
    });
  });
  return tallied(["replied", "declined", "none", "pending", "not-sought"], outcomes);
}

function numbersOf(entries: readonly ClaimEntry[]): Figures["figures"] {
  const all = entries.flatMap(({ claim }) => (claim.figures ?? []).map((figure) => ({ figure, claim })));
  return {
    recorded: all.length,
    checked: all.filter(({ claim }) => checkedOf(claim).statement).length,
    sums: all.filter(({ figure }) => figure.derived !== undefined).length,
  };
}

function evidenceOf(entries: readonly ClaimEntry[]): Figures["evidence"] {
  const pieces = entries.flatMap(({ claim }) => (claim.withdrawn ? [] : (claim.evidence ?? [])));
  return {
    pieces: pieces.length,
    primary: pieces.filter(({ primary }) => primary === true).length,
    online: pieces.filter(({ url }) => url !== undefined).length,
    archived: pieces.filter(({ archived, file }) => archived !== undefined || file !== undefined).length,
  };
}

function quotationsOf(records: readonly RecordFile[]): Figures["quotations"] {
  const texts = records.flatMap((record) => (record.text ? [quotationsSaid(record, record.text)] : []));
  const found = texts.flat();
  return {
    texts: texts.length,
    found: found.length,
    unlogged: found.filter(({ isLogged }) => !isLogged).length,
  };
}

function coverageIn(records: readonly RecordFile[]): Figures["coverage"] {
  const all = records.flatMap((record) => coverageOf(record) ?? []);
  return {
    statements: total(all, ({ statements }) => statements),
    unlogged: total(all, ({ unlogged }) => unlogged.length),
  };
}

function findingsOf(findings: readonly Finding[]): Figures["findings"] {
  return tallied(
    ["error", "warning", "note", "waived", "known"],
    findings.map((finding) => {
      if (counts(finding)) return finding.severity;
      return finding.waiver === undefined ? "known" : "waived";
    }),
  );
}

function total<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
