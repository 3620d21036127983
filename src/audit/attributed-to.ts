import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { isVague } from "../language/en/source-description.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { lastVoices } from "../model/attribution.ts";
import { isEnglish } from "../model/language.ts";
import type { SOURCE_KINDS } from "../model/source-kinds.ts";

/**
 * Whom a reader sees an article attribute a claim to: by the last voice that the article itself gives.
 *
 * - `person`: somebody with a name
 * - `organisation`: a government body or another organisation by its name
 * - `document`: a document or dataset
 * - `outlet`: another outlet, which the article relays, whether or not that names its own source
 * - `unnamed`: somebody who is described and not named
 * - `vague`: somebody who could be anyone ("sources", "reports"), or nobody at all ("it is said")
 * - `own-voice`: the article says it itself
 * - `unrecorded`: the record does not say
 */
export const ATTRIBUTED_TO = [
  "person",
  "organisation",
  "document",
  "outlet",
  "unnamed",
  "vague",
  "own-voice",
  "unrecorded",
] as const;

export type AttributedTo = (typeof ATTRIBUTED_TO)[number];

/** Whom an article attributes a claim to. Of voices that say it together, the one that a reader can best go back to counts. */
export function attributedTo(desk: Desk, { claim, chain, record }: ClaimEntry): AttributedTo {
  if (claim.attribution === OWN_VOICE) return "own-voice";
  const known = chain.filter(({ link }) => link.source !== UNDISCLOSED);
  if (known.length === 0) return chain.length === 0 ? "unrecorded" : "vague";
  const kinds = lastVoices(known).map(({ link }) => {
    const source = desk.sources.get(link.source)?.source;
    if (source?.kind !== "unnamed") return source ? BY_KIND[source.kind] : "unrecorded";
    const { "described-as": description = "" } = source;
    return isEnglish(record.article?.language) && isVague(description) ? "vague" : "unnamed";
  });
  return ATTRIBUTED_TO.find((kind) => kinds.includes(kind)) ?? "unrecorded";
}

const BY_KIND: Readonly<Record<Exclude<(typeof SOURCE_KINDS)[number], "unnamed">, AttributedTo>> = {
  person: "person",
  government: "organisation",
  organisation: "organisation",
  outlet: "outlet",
  document: "document",
};
