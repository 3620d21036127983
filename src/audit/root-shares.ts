import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { nameOfRoot } from "../provenance/independence.ts";
import type { Provenance } from "../provenance/provenance.ts";
import type { Root } from "../provenance/root.ts";

/** A root of some claims, with how much of them comes from it. */
export interface RootShare {
  readonly kind: Root["kind"];
  /** By name; undefined where no source is recorded. */
  readonly name: string | undefined;
  /** Of those that were asked for. */
  readonly claims: number;
}

/** The roots of claims, the one with the most claims first. */
export function rootShares(
  desk: Desk,
  { rootOf }: Provenance,
  claims: readonly ClaimEntry[],
): readonly RootShare[] {
  const shares = new Map<string, RootShare & { claims: number }>();
  for (const entry of claims) {
    const root = rootOf(entry);
    const key = JSON.stringify([root.kind, root.joint ?? root.source]);
    const share = shares.get(key) ?? { kind: root.kind, name: nameOfRoot(desk, root), claims: 0 };
    shares.set(key, share);
    share.claims += 1;
  }
  return [...shares.values()].sort((one, other) => other.claims - one.claims);
}

/** How far claims hang on few roots. */
export interface Concentration {
  /**
   * The Herfindahl-Hirschman index of the roots' shares: the sum of their squares. 1 where all claims have one root, and
   * 1/n where n roots have as many each. Claims whose record names no source are left out. Undefined where no claim is
   * left.
   */
  readonly index: number | undefined;
  /** How many roots with as many claims each would have this index: 1/index. */
  readonly equalRoots: number | undefined;
}

/**
 * How far claims hang on few roots.
 *
 * @see https://en.wikipedia.org/wiki/Herfindahl%E2%80%93Hirschman_index
 */
export function concentrationOf(shares: readonly RootShare[]): Concentration {
  const counted = shares.filter(({ kind }) => kind !== "unrecorded").map(({ claims }) => claims);
  const all = counted.reduce((sum, claims) => sum + claims, 0);
  if (all === 0) return { index: undefined, equalRoots: undefined };
  const squares = counted.reduce((sum, claims) => sum + claims * claims, 0);
  return { index: rounded(squares / (all * all), 1000), equalRoots: rounded((all * all) / squares, 10) };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
