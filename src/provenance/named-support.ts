import type { ClaimEntry } from "../desk/desk.ts";
import { type Corroboration, voicesOf } from "./corroboration.ts";
import { passedOn, type RelayOf } from "./relay.ts";

/**
 * Whether somebody with a name speaks for a claim, or for a claim that it passes on, and answers for it: they need not
 * be independent of the claim's source, but must have it from elsewhere than this claim.
 */
export function hasNamedSupport(
  relayOf: RelayOf,
  corroborationsOf: (entry: ClaimEntry) => readonly Corroboration[],
  entry: ClaimEntry,
): boolean {
  const voices = new Set(voicesOf(relayOf, entry));
  for (const { entry: at } of passedOn(relayOf, entry)) {
    for (const one of corroborationsOf(at)) {
      const { kind, source } = one.root;
      if ((kind !== "named" && kind !== "own-voice") || source === undefined || voices.has(source)) continue;
      if (one.kind === "evidence" || (!one.repeats && isOnRecord(one.by))) return true;
    }
  }
  return false;
}

/** Whether a claim was made for attribution by name, as far as is recorded. */
export function isOnRecord({ chain }: ClaimEntry): boolean {
  const terms = chain.at(-1)?.link.terms;
  return terms === undefined || terms === "on-record";
}
