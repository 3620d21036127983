import type { ClaimEntry } from "../desk/desk.ts";
import { sinceVerified } from "../text/lock.ts";

/**
 * Whether a claim's quote is known to be the article's words: it is in the text or, where that is not available, it is the
 * one that was verified.
 */
export function isVerbatim({ place, locked, quote }: ClaimEntry): boolean {
  if (place) return place.kind === "found";
  return locked !== undefined && sinceVerified(quote, locked) === "unchanged";
}
