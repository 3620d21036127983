import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { PlacedLink } from "../model/attribution.ts";
import type { Source } from "../model/source.ts";

/** A claim for which the article itself credits somebody unnamed. */
export interface OwnUnnamed {
  readonly entry: ClaimEntry;
  readonly link: PlacedLink;
  readonly source: Source;
}

/**
 * The unnamed source that a claim's article credits itself: the first link of the chain. One that stands behind an
 * outlet is that outlet's, and its ground rules are not ours to know.
 */
export function ownUnnamed(desk: Desk, entry: ClaimEntry): OwnUnnamed | undefined {
  const [link] = entry.chain;
  const source = desk.sources.get(link?.link.source ?? "")?.source;
  return link && source?.kind === "unnamed" ? { entry, link, source } : undefined;
}

/** What a draft has to say of an unnamed source. */
type Field = "reason" | "basis" | "interest" | "approved-by";

/**
 * The unnamed sources of an article of which nothing is said under a field, each at its first claim. What one claim says
 * of a source holds for the article.
 */
export function unsaid(desk: Desk, record: RecordFile, field: Field): readonly OwnUnnamed[] {
  const first = new Map<string, OwnUnnamed>();
  const said = new Set<string>();
  for (const entry of record.claims) {
    const own = entry.claim.withdrawn ? undefined : ownUnnamed(desk, entry);
    if (!own) continue;
    const { source, anonymity } = own.link.link;
    if (anonymity?.[field] !== undefined) said.add(source);
    if (!first.has(source)) first.set(source, own);
  }
  return [...first].flatMap(([id, own]) => (said.has(id) ? [] : [own]));
}

/** Where a finding about a source's anonymity belongs: what is said of it, or else where the source is named. */
export function anonymityPath({ link: { link, path, sourcePath } }: OwnUnnamed): PlacedLink["path"] {
  return link.anonymity ? [...path, "anonymity"] : sourcePath;
}
