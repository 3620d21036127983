import type { ClaimEntry } from "../desk/desk.ts";
import type { Provenance } from "../provenance/provenance.ts";

/**
 * How well a claim is sourced, over the whole desk; the best first.
 *
 * - `corroborated`: two or more independent roots
 * - `named`: one root, which has a name
 * - `own-voice`: one root, the outlet itself, which names nobody
 * - `unnamed`: one root, which is described and not named
 * - `unknown`: nobody knows where it comes from
 */
export const SOURCINGS = ["corroborated", "named", "own-voice", "unnamed", "unknown"] as const;

export type Sourcing = (typeof SOURCINGS)[number];

/** How well a claim is sourced. */
export function sourcingOf(entry: ClaimEntry, { rootOf, isCorroborated }: Provenance): Sourcing {
  if (isCorroborated(entry)) return "corroborated";
  const { kind } = rootOf(entry);
  switch (kind) {
    case "named":
    case "own-voice":
    case "unnamed":
      return kind;
    case "undisclosed":
    case "circular":
    case "unrecorded":
      return "unknown";
  }
}
