/*
 * What the figures of a sourcing audit are called, in English.
 */

/** Whom an article attributes a claim to. */
export const ATTRIBUTED_TO_WORDS = {
  person: "a named person",
  organisation: "a named organisation",
  document: "a document",
  outlet: "an outlet it relays",
  unnamed: "an unnamed source",
  vague: "nobody in particular",
  "own-voice": "nobody: its own voice",
  unrecorded: "not recorded",
} as const;

/** How well a claim is sourced. */
export const SOURCING_WORDS = {
  corroborated: "two or more independent roots",
  named: "one root, with a name",
  "own-voice": "one root: the outlet's own word",
  unnamed: "one root, unnamed",
  unknown: "root not known",
} as const;

/** How far denials answer the claim that they deny. */
export const RESPONSIVE_WORDS = {
  full: "in full",
  partial: "in part",
  none: "not at all",
  unrecorded: "not recorded",
} as const;

/** What came of asking somebody who is accused for a reply. */
export const REPLY_WORDS = {
  replied: "replied",
  declined: "declined",
  none: "did not answer",
  pending: "asked, no outcome yet",
  "not-sought": "not asked",
} as const;

/** How many links a claim is attributed through. */
export function depthWords(links: number): string {
  if (links === 0) return "no link";
  return links === 1 ? "1 link" : `${links} links`;
}
