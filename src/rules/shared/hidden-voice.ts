import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { circular, nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";

/**
 * Who stands behind a claim without a name, in words: an unnamed source, or somebody whom an outlet does not disclose.
 * Undefined where the claim comes from somebody who has a name.
 */
export function hiddenRoot(entry: ClaimEntry, desk: Desk, { rootOf }: Provenance): string | undefined {
  const root = rootOf(entry);
  const { kind, source } = root;
  if (source === undefined) return undefined;
  if (kind === "unnamed") return nameOf(desk, source);
  if (kind === "circular") return circular(desk, root);
  return kind === "undisclosed" ? `${nameOf(desk, source)} does not say who` : undefined;
}
