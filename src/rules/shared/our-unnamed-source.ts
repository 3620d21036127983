import type { ClaimEntry, Desk, RecordFile } from "../../desk/desk.ts";
import type { Link, PlacedLink } from "../../model/attribution.ts";
import { isInArticle } from "../../model/claim.ts";
import { nameOf } from "../../provenance/independence.ts";
import { type Context, inClaim, type Location } from "../define.ts";

/**
 * The unnamed source that told the claim to the newsroom itself: the first voice of the chain. One that stands behind
 * an outlet or a body is theirs: they know who it is, and they have promised it what they have promised.
 */
export function ourUnnamedSource({ sources }: Desk, { chain, record }: ClaimEntry): PlacedLink | undefined {
  const first = chain.find(({ link }) => link.source !== record.article?.publisher);
  return first && sources.get(first.link.source)?.source.kind === "unnamed" ? first : undefined;
}

/** An unnamed source of ours, and all that an article's record says of it. */
export interface UnnamedSource {
  /** As it is described in print. */
  readonly description: string;
  /** Every link by which it is credited, also of claims that are on file beside the article. */
  readonly links: readonly Link[];
  /** Where the article first relies on it. */
  readonly entry: ClaimEntry;
  readonly placed: PlacedLink;
}

/** The unnamed sources of ours that an article relies on, each once. */
export function ourUnnamedSources(desk: Desk, { claims }: RecordFile): readonly UnnamedSource[] {
  const known = new Map<string, { links: Link[]; first?: Pick<UnnamedSource, "entry" | "placed"> }>();
  for (const entry of claims) {
    if (entry.claim.withdrawn) continue;
    const placed = ourUnnamedSource(desk, entry);
    if (!placed) continue;
    const use = known.get(placed.link.source) ?? { links: [] };
    known.set(placed.link.source, use);
    use.links.push(placed.link);
    if (isInArticle(entry.claim)) use.first ??= { entry, placed };
  }
  return [...known].flatMap(([source, { links, first }]) =>
    first ? [{ description: nameOf(desk, source), links, ...first }] : [],
  );
}

/** What a record says of how a source came to go unnamed. */
type Anonymity = NonNullable<Link["anonymity"]>;

/**
 * Reports the unnamed sources of ours of which nothing in an article's record says one thing that has to be known of
 * them. To say it once is enough.
 *
 * @param message undefined where there is nothing to report
 */
export function reportUnsaid(
  record: RecordFile,
  { desk, report }: Context,
  field: keyof Anonymity,
  message: (source: UnnamedSource) => string | undefined,
): void {
  for (const source of ourUnnamedSources(desk, record)) {
    if (source.links.some(({ anonymity }) => anonymity?.[field] !== undefined)) continue;
    const words = message(source);
    if (words !== undefined) report(anonymityOf(source), words);
  }
}

/** Where a link says how its source came to go unnamed, or would say it. */
function anonymityOf({ entry, placed: { link, path, sourcePath } }: UnnamedSource): Location {
  if (!link.anonymity) return inClaim(entry, ...sourcePath);
  return { file: entry.record, place: { path: [...entry.path, ...path, "anonymity"], part: "key" } };
}
