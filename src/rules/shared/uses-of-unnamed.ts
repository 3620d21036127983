import type { ClaimEntry, Desk, SourceEntry } from "../../desk/desk.ts";
import type { PlacedLink } from "../../model/attribution.ts";

/** An unnamed source with the first claim of the desk that credits it. */
export interface UseOfUnnamed {
  readonly source: SourceEntry;
  readonly entry: ClaimEntry;
  readonly link: PlacedLink;
}

/** The unnamed sources that claims of the desk credit, each once. */
export function usesOfUnnamed(desk: Desk): readonly UseOfUnnamed[] {
  const uses = new Map<string, UseOfUnnamed>();
  for (const entry of desk.claims.values()) {
    if (entry.claim.withdrawn) continue;
    for (const link of entry.chain) {
      const id = link.link.source;
      if (uses.has(id)) continue;
      const source = desk.sources.get(id);
      if (source?.source.kind === "unnamed") uses.set(id, { source, entry, link });
    }
  }
  return [...uses.values()];
}
