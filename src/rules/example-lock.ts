import { formatLock, makeLock, sha256 } from "../text/lock.ts";
import { normalise } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";

/** The lock that `onrecord verify` would write for quotes (by claim id) in a made-up text, for examples of rules. */
export function verifiedIn(text: string, quotes: Readonly<Record<string, string>>): string {
  const normalised = normalise(text);
  const found = Object.entries(quotes).flatMap(([id, exact]) => {
    const place = placeQuote({ exact }, text, normalised);
    return place.kind === "found" ? [{ id, quote: { exact }, place }] : [];
  });
  return formatLock(makeLock({ content: text, sha256: sha256(text) }, found));
}
