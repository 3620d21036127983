import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { UNDISCLOSED } from "../model/address.ts";
import { lastVoices } from "../model/attribution.ts";
import { rangeOf } from "../model/figure.ts";

/** As many as anybody looks at. */
const MOST = 5;

/**
 * The first few claims of a desk that may say what another one says: the same source at the root and a figure in common.
 * Withdrawn ones are left out.
 */
export function claimedBefore(desk: Desk, entry: ClaimEntry): readonly ClaimEntry[] {
  const figures = figuresOf(entry);
  const roots = rootsOf(entry);
  const found: ClaimEntry[] = [];
  if (figures.size === 0 || roots.size === 0) return found;
  for (const other of desk.claims.values()) {
    const isOther = other.address !== entry.address && !other.claim.withdrawn;
    if (isOther && haveInCommon(rootsOf(other), roots) && haveInCommon(figuresOf(other), figures))
      found.push(other);
    if (found.length === MOST) break;
  }
  return found;
}

function rootsOf({ chain }: ClaimEntry): ReadonlySet<string> {
  const roots = lastVoices(chain).map(({ link }) => link.source);
  // Two roots that nobody names may be anybody.
  return new Set(roots.filter((source) => source !== UNDISCLOSED));
}

function haveInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((item) => other.has(item));
}

function figuresOf({ claim }: ClaimEntry): ReadonlySet<string> {
  return new Set(
    (claim.figures ?? []).map((figure) => {
      const { from, to } = rangeOf(figure);
      return `${from} ${to}`;
    }),
  );
}
