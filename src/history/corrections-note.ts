import { correctionsIn, isOpen, isSince } from "../desk/corrections.ts";
import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { namesNow } from "../desk/names-now.ts";
import { sealedRecord } from "../desk/sealed-record.ts";
import { sinceSeal } from "../desk/since-seal.ts";
import { isUnexplained } from "../desk/unexplained.ts";
import { type Address, addressOf, fullAddress } from "../model/address.ts";
import { isInArticle } from "../model/claim.ts";
import { bounds } from "../model/date.ts";
import type { Seal } from "../seal/seal.ts";

/** Something in an article that was put right after it was sealed. Dates are EDTF. */
export interface Corrected {
  readonly on: string;
  readonly claim: Address;
  /** The article's words, as they were sealed. */
  readonly said: string;
  /** What is right; undefined where the claim was only withdrawn. */
  readonly right: { readonly claim: Address; readonly statement: string } | undefined;
  /** Why, in words that readers may see; of what was withdrawn there are none. */
  readonly reason: string | undefined;
}

/** What readers of an article have to know of what was put right. */
export interface CorrectionsNote {
  readonly article: string;
  readonly title: string;
  /** The day on which it was first sealed. */
  readonly sealed: string;
  /** The first one first. */
  readonly corrections: readonly Corrected[];
  /** Claims that changed since the last seal, and nothing says so openly. */
  readonly unexplained: readonly Address[];
}

/**
 * What was put right in an article since it was first sealed: for each correction what the article said before, and what is
 * right; and what was withdrawn. What the article does not say is left out.
 */
export function correctionsNote(
  desk: Desk,
  record: RecordFile,
  seals: readonly [Seal, ...Seal[]],
): CorrectionsNote {
  const { date } = seals[0].contents;
  const states = seals.map((seal) => sealedRecord(seal, desk.settings));
  const first = states[0];
  const corrections = [...sealedClaims(desk, record, states)].flatMap(([claim, versions]) => {
    const [oldest] = versions;
    if (!first || !oldest || !isInArticle(oldest.claim)) return [];
    const open = (correctionsIn(desk).get(claim) ?? []).filter((one) => isOpen(one, oldest, first, date));
    const corrected = open.map(({ by, relation: { on = "", reason } }): Corrected => {
      const before = versions.findLast(
        ({ record: sealed }) => !hasCorrection(sealed, by, oldest.address, on),
      );
      const right = { claim: by.address, statement: by.claim.statement };
      return { on, claim, said: (before ?? oldest).quote.exact, right, reason };
    });
    return corrected.length > 0 ? corrected : withdrawal(desk, claim, versions, date);
  });
  const last = seals.at(-1) ?? seals[0];
  const sealed = sealedRecord(last, desk.settings);
  return {
    article: record.name,
    title: record.article?.title ?? record.name,
    sealed: date,
    corrections: corrections.sort((one, other) => startOf(one.on) - startOf(other.on)),
    unexplained: sinceSeal(sealed, record, desk)
      .filter((since) => isUnexplained(since, desk, sealed, last.contents.date))
      .map((since) => ("is" in since ? since.is.address : addressOf(record.name, since.was.id))),
  };
}

/** The claims of all seals by what they are called now, each as it was sealed, the first time first. */
function sealedClaims(
  desk: Desk,
  record: RecordFile,
  states: readonly RecordFile[],
): ReadonlyMap<Address, readonly ClaimEntry[]> {
  const versions = new Map<Address, ClaimEntry[]>();
  for (const sealed of states) {
    const { addressNow } = namesNow(sealed, record, desk);
    for (const entry of sealed.claims) {
      const address = addressNow(entry.address);
      versions.set(address, [...(versions.get(address) ?? []), entry]);
    }
  }
  return versions;
}

/** Whether an article was sealed with a correction in it. */
function hasCorrection(sealed: RecordFile, by: ClaimEntry, address: Address, on: string): boolean {
  const corrects = sealed.claimsById.get(by.id)?.claim.corrects ?? [];
  return corrects.some((one) => one.on === on && fullAddress(one.claim, sealed.name) === address);
}

function withdrawal(
  desk: Desk,
  claim: Address,
  versions: readonly ClaimEntry[],
  date: string,
): readonly Corrected[] {
  const withdrawn = desk.claims.get(claim)?.claim.withdrawn;
  const said = versions.findLast((version) => !version.claim.withdrawn);
  if (!withdrawn || !said || !isSince(withdrawn.on, date)) return [];
  return [{ on: withdrawn.on, claim, said: said.quote.exact, right: undefined, reason: undefined }];
}

function startOf(date: string): number {
  return bounds(date)?.earliest ?? 0;
}
