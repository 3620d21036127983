import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { UNDISCLOSED } from "../model/address.ts";
import type { Source } from "../model/source.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";
import { nameOf } from "../provenance/independence.ts";
import type { Known } from "./figures.ts";

/** How often a source speaks in some articles, and on which side. */
export interface SourceUse {
  readonly source: string;
  readonly name: string;
  readonly kind: Source["kind"];
  /** The body that it belongs to, by name. */
  readonly of: string | undefined;
  readonly articles: number;
  /** Claims that are attributed to it or through it. */
  readonly claims: number;
  /** Of those, claims that go back to it. */
  readonly root: number;
  /** Of those, quoted in its own words: direct or mixed. */
  readonly quoted: number;
  /** Claims with which it denies others. */
  readonly denies: number;
  /** Claims that go back to it and that somebody denies. */
  readonly denied: number;
}

type Counting = { -readonly [Key in keyof Omit<SourceUse, "articles">]: SourceUse[Key] } & {
  readonly records: Set<object>;
};

/** Who is quoted in some claims, and how: the source mix. The most claims first. */
export function sourceMix(
  { desk, provenance, oppositionTo }: Known,
  entries: readonly ClaimEntry[],
): readonly SourceUse[] {
  const uses = new Map<string, Counting>();
  for (const entry of entries) {
    const { chain, claim, record } = entry;
    const root = provenance.rootOf(entry);
    const roots = new Set(
      root.kind === "named" || root.kind === "unnamed" ? (root.joint ?? [root.source]) : [],
    );
    const isDenied = oppositionTo(entry).some(({ opposing }) => opposing.relation === "denies");
    for (const source of new Set(chain.map(({ link }) => link.source))) {
      if (source === UNDISCLOSED) continue;
      const use = uses.get(source) ?? unused(desk, source);
      uses.set(source, use);
      use.records.add(record);
      use.claims += 1;
      if (claim.form === "direct" || claim.form === "mixed") use.quoted += 1;
      if (!roots.has(source)) continue;
      use.root += 1;
      if (claim.denies) use.denies += 1;
      if (isDenied) use.denied += 1;
    }
  }
  return [...uses.values()]
    .map(({ records, ...use }) => ({ ...use, articles: records.size }))
    .sort((one, other) => other.claims - one.claims || compare(one.name, other.name));
}

function unused(desk: Desk, source: string): Counting {
  const known = desk.sources.get(source)?.source;
  return {
    source,
    name: nameOf(desk, source),
    // A reference that leads nowhere is reported as such.
    kind: known?.kind ?? SOURCE_KINDS[2],
    of: known?.of === undefined ? undefined : nameOf(desk, known.of),
    records: new Set(),
    claims: 0,
    root: 0,
    quoted: 0,
    denies: 0,
    denied: 0,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
