import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import type { Claim } from "../../model/claim.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { sentences } from "../../text/sentences.ts";
import { mayMention } from "./mentions.ts";

/** The denials of a claim that its check has to speak of: one that does not answer the claim need not be weighed. */
export function denialsToWeigh(entry: ClaimEntry, { answersTo }: Provenance): readonly ClaimEntry[] {
  const denials = answersTo(entry.address).filter(
    ({ kind, relation }) => kind === "denies" && relation.responsive !== "none",
  );
  return [...new Set(denials.map(({ by }) => by))];
}

/** Those of them that the check does not speak of: neither by their ids, nor by who denies it, nor by evidence of theirs. */
export function unweighedDenials(desk: Desk, entry: ClaimEntry, known: Provenance): readonly ClaimEntry[] {
  const denials = denialsToWeigh(entry, known);
  if (denials.length === 0) return denials;
  const { check, evidence = [] } = entry.claim;
  const weighed = weighedBy(entry);
  const heard = new Set(evidence.flatMap(({ source, root }) => [source, root]));
  const passages = check ? onDenials(check, entry) : [];
  return denials.filter((by) => {
    const { source } = known.rootOf(by);
    if (source !== undefined && heard.has(source)) return false;
    return !isWeighed(by, entry, weighed) && !isSpokenOf(desk, by, passages);
  });
}

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w+|rebut\w*|disput\w+|contradict\w*|contest(?:s|ed|ing)?|disavow\w*|repudiat\w+|disagree\w*|object(?:s|ed|ions?)|otherwise|contrary|challeng\w+|untrue|false|not (?:true|so)|no such)\b/i;

/** The sentences of a check's words that speak of a denial. */
function onDenials(
  { explanation = "", missing = "" }: NonNullable<Claim["check"]>,
  { record }: ClaimEntry,
): readonly string[] {
  return [explanation, missing].flatMap((text) =>
    DENYING.test(text)
      ? sentences(text, undefined, record.article?.language)
          .map(({ start, end }) => text.slice(start, end))
          .filter((sentence) => DENYING.test(sentence))
      : [],
  );
}

/** Whether somebody who denies the claim is named where a denial is spoken of. */
function isSpokenOf(desk: Desk, { chain }: ClaimEntry, passages: readonly string[]): boolean {
  return passages.some((passage) => chain.some(({ link }) => mayMention(desk, passage, link.source)));
}

/** What a check names: the claims that it weighs, and whatever in its words may be a claim's id or address. */
function weighedBy({ claim: { check }, record }: ClaimEntry): ReadonlySet<string> {
  const words = `${check?.explanation ?? ""} ${check?.missing ?? ""}`.match(/[a-z0-9-]+(?:\/[a-z0-9-]+)?/g);
  return new Set([
    ...(check?.weighs ?? []).map((reference) => fullAddress(reference, record.name)),
    ...(words ?? []),
  ]);
}

/** A denial that only repeats one which was weighed has been weighed with it. */
function isWeighed(by: ClaimEntry, entry: ClaimEntry, weighed: ReadonlySet<string>): boolean {
  if (weighed.has(by.address) || weighed.has(by.id)) return true;
  return (by.claim.repeats ?? []).some(({ claim }) => {
    const address = fullAddress(claim, by.record.name);
    const within = `${entry.record.name}/`;
    return weighed.has(address) || (address.startsWith(within) && weighed.has(address.slice(within.length)));
  });
}
