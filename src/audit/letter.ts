import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import { type Address, fullAddress } from "../model/address.ts";
import { askedOf, isInArticle, type Reply } from "../model/claim.ts";
import { bounds } from "../model/date.ts";
import { answersFor } from "../provenance/belonging.ts";
import { nameOf } from "../provenance/independence.ts";
import { printedVoices, withoutUnprinted } from "./printed-voice.ts";
import { isVerbatim } from "./verbatim.ts";

/** A source, as a letter calls it. */
interface Accused {
  readonly id: string;
  readonly name: string;
}

/** What is to be published about somebody, and what was done to have their answer. Dates are EDTF. */
export interface Allegation {
  readonly claim: Address;
  /** What was put to them, in the desk's words. */
  readonly put: string;
  /** The words to be published. */
  readonly quote: string;
  /** Whether those are known to be the article's words. */
  readonly verbatim: boolean;
  readonly statement: string;
  /** From the voice nearest to the article to the root, none shown who is not shown in the article. */
  readonly attributedTo: readonly string[];
  readonly sought: string | undefined;
  readonly deadline: string | undefined;
  readonly outcome: Reply["outcome"];
  /** Their answer, in the words to be published. */
  readonly answer: string | undefined;
}

/** An allegation that was never put to the one that it is about. */
export interface NotPut {
  readonly claim: Address;
  readonly statement: string;
  /** What was put, and to whom, by name: to others. */
  readonly putTo: readonly string[];
  /** What to write into the record: fields of the claim, and their values where they are known. */
  readonly write: readonly { readonly field: string; readonly value: string | undefined }[];
}

/** The letter that tells somebody, before publication, all that is to be published about them. */
export interface Letter {
  readonly article: string;
  readonly title: string;
  readonly publisher: string;
  readonly desk: string | undefined;
  readonly to: Accused;
  /** When they are to answer by (EDTF); of those that the record has, the latest. */
  readonly deadline: string | undefined;
  /** In the order of the text. */
  readonly allegations: readonly Allegation[];
}

/** A letter, or the allegations for want of which there is none. */
export type LetterOrNot = { readonly letter: Letter } | { readonly notPut: readonly NotPut[] };

/**
 * The letter to a source that an article accuses. Claims of other sources of the same body are not in it, as no one
 * answers for somebody else without being asked to (`relatedAllegations`).
 *
 * @param record one that has an article
 * @param to the source's id; at least one claim of the article accuses it
 * @param deadline EDTF, instead of what the record says
 */
export function letterOf(
  desk: Desk,
  record: RecordFile,
  to: string,
  deadline: string | undefined,
): LetterOrNot {
  const accusing = published(record).filter(({ claim }) => claim.accuses?.includes(to));
  const notPut = accusing.filter((entry) => putTo(entry, to) === undefined);
  if (notPut.length > 0) return { notPut: notPut.map((entry) => notPutOf(desk, entry, to)) };
  const allegations = accusing.map((entry) => allegationOf(desk, entry, putTo(entry, to) ?? ""));
  const { article, name } = record;
  return {
    letter: {
      article: name,
      title: article?.title ?? name,
      publisher: article ? nameOf(desk, article.publisher) : "",
      desk: desk.settings.name,
      to: { id: to, name: nameOf(desk, to) },
      deadline: deadline ?? latest(allegations.flatMap((allegation) => allegation.deadline ?? [])),
      allegations,
    },
  };
}

/** The sources that an article accuses of something that is to be published; named ones, in the order of the text. */
export function accusedIn(desk: Desk, record: RecordFile): readonly Accused[] {
  const ids = new Set(published(record).flatMap(({ claim: { accuses = [] } }) => accuses));
  return [...ids]
    .filter((id) => desk.sources.has(id) && desk.sources.get(id)?.source.kind !== "unnamed")
    .map((id) => ({ id, name: nameOf(desk, id) }));
}

/** The claims of an article that do not accuse a source, but a body that it belongs to, or somebody who belongs to it. */
export function relatedAllegations(
  desk: Desk,
  record: RecordFile,
  to: string,
): readonly { readonly claim: Address; readonly accused: readonly string[] }[] {
  return published(record).flatMap(({ address, claim: { accuses = [] } }) => {
    const related = accuses.filter((id) => desk.sources.has(id) && answersFor(desk, id, to));
    if (accuses.includes(to) || related.length === 0) return [];
    return [{ claim: address, accused: related.map((id) => nameOf(desk, id)) }];
  });
}

/** The claims that are to be published, in the order of the text; those whose place is not known come last. */
function published({ claims }: RecordFile): readonly ClaimEntry[] {
  const startOf = ({ place, locked }: ClaimEntry) =>
    place?.kind === "found" ? place.span.start : (locked?.start ?? Number.MAX_SAFE_INTEGER);
  return claims
    .filter(({ claim }) => !claim.withdrawn && isInArticle(claim))
    .sort((one, other) => startOf(one) - startOf(other));
}

/** Who was asked about a claim: where the record does not say, the only one that it accuses. */
function askedAbout({ claim: { reply, accuses = [] } }: ClaimEntry): readonly string[] {
  if (!reply) return [];
  return reply.to === undefined && accuses.length === 1 ? accuses : askedOf(reply);
}

/** What was put to a source; undefined where nothing was, or nobody wrote down what. */
function putTo(entry: ClaimEntry, to: string): string | undefined {
  return askedAbout(entry).includes(to) ? entry.claim.reply?.put : undefined;
}

function notPutOf(desk: Desk, entry: ClaimEntry, to: string): NotPut {
  const { address, claim } = entry;
  const asked = askedAbout(entry);
  const put = claim.reply?.put;
  return {
    claim: address,
    statement: claim.statement,
    putTo: put === undefined ? [] : asked.map((id) => nameOf(desk, id)),
    write: [
      ...(put === undefined ? [{ field: "reply.put", value: undefined }] : []),
      ...(asked.includes(to) ? [] : [{ field: "reply.to", value: [...asked, to].join(",") }]),
    ],
  };
}

function allegationOf(desk: Desk, entry: ClaimEntry, put: string): Allegation {
  const { address, claim, quote } = entry;
  const { sought, deadline, outcome } = claim.reply ?? {};
  const verbatim = isVerbatim(entry);
  const ofOurs = (words: string) => withoutUnprinted(desk, entry, words);
  return {
    claim: address,
    put: ofOurs(put),
    quote: verbatim ? quote.exact : ofOurs(quote.exact),
    verbatim,
    statement: ofOurs(claim.statement),
    attributedTo: printedVoices(desk, entry),
    sought,
    deadline,
    outcome,
    answer: outcome === "replied" ? answerTo(desk, entry) : undefined,
  };
}

/** What the article prints of the answer; what it leaves out is not for others to see. */
function answerTo(desk: Desk, { claim, record }: ClaimEntry): string | undefined {
  const reference = claim.reply?.answer;
  const answer = reference === undefined ? undefined : desk.claims.get(fullAddress(reference, record.name));
  const isPrinted =
    answer?.record === record &&
    answer.claim.withdrawn === undefined &&
    isInArticle(answer.claim) &&
    isVerbatim(answer);
  return isPrinted ? answer.quote.exact : undefined;
}

/** The date that ends last. */
function latest(dates: readonly string[]): string | undefined {
  const endOf = (date: string) => bounds(date)?.latest ?? Number.NEGATIVE_INFINITY;
  return [...dates].sort((one, other) => endOf(other) - endOf(one))[0];
}
