import type { Desk, RecordFile, TextFile } from "../desk/desk.ts";
import { answerTo } from "../language/en/answers-before.ts";
import type { Quote } from "../model/claim.ts";
import { placeQuote } from "../text/place-quote.ts";
import type { Span } from "../text/span.ts";
import { draftedSource } from "./draft-sources.ts";
import { type GivenClaim, statementFrom, takenIds } from "./new-claim.ts";
import { proposedId } from "./proposed-id.ts";
import { quoteAt } from "./quote-at.ts";
import type { ReadDraft, ReadRelation } from "./read-draft.ts";
import type { OwnStatement } from "./relation.ts";
import { saidIn, whoSays } from "./said-in.ts";
import type { GivenSource } from "./sources-for-claim.ts";

/** A draft to be written into a record. */
interface GivenDraft extends GivenClaim {
  readonly id: string;
  /** How sure it is and what found it, for the comment above it. */
  readonly why: string;
}

/** Drafts to be written, with the sources that are to be made with them. */
export interface GivenDrafts {
  readonly claims: readonly GivenDraft[];
  readonly sources: readonly GivenSource[];
  /** How many proposals a claim or a draft of the record has already. */
  readonly there: number;
}

/** More of the article's own statements than these are read by nobody. */
const MOST_OWN = 10;

/**
 * What to write of a draft into its article's record: a claim for each proposal whose words are once in the text, and that
 * no claim and no draft quotes already. One that says nothing but that another is not so, or is, says so of that one.
 */
export function draftClaims(
  desk: Desk,
  record: RecordFile,
  text: TextFile,
  { relations, statements }: ReadDraft,
): GivenDrafts {
  const sources: GivenSource[] = [];
  const claims: GivenDraft[] = [];
  const written: Answerable[] = [...record.claims, ...record.drafts].flatMap(({ id, place, chain }) =>
    place?.kind === "found" ? [{ id, span: place.span, source: chain[0]?.link.source }] : [],
  );
  const before = written.length;
  const ids = new Set(takenIds(desk, record));
  let there = 0;
  const isThere = (span: Span) => {
    const isQuoted = written.some((one, index) => isSame(one.span, span, index < before));
    if (isQuoted) there += 1;
    return isQuoted;
  };
  const add = (span: Span, draft: Omit<GivenDraft, "id" | "quote">) => {
    const quote = quoteOnce(text, span);
    if (!quote || isThere(span)) return;
    const id = proposedId(String(draft.fields["statement"]), ids);
    ids.add(id);
    claims.push({ ...draft, id, quote });
    written.push({ id, span, source: draft.credits[0]?.source });
  };
  for (const relation of relations) {
    const { name } = whoSays(text.content, relation);
    const by = draftedSource(desk, record, name, sources);
    if (by?.made && !sources.includes(by.made)) sources.push(by.made);
    const answer = answerTo(saidIn(text.content, relation.content), saidIn(text.content, relation.cue));
    const answered = answer && lastBefore(written, relation, by?.source);
    // "These claims" says nothing without who rejects them.
    const span = answer?.isBare ? sentenceOf(text, relation) : wholeOf(text, relation);
    if (!span) continue;
    const [cue] = relation.cue;
    const statement = answer?.isBare
      ? text.content.slice(span.start, span.end)
      : relation.content
          .map(({ start, end }) => statementFrom(text.content.slice(start, end)))
          .reduce(joinedTo);
    add(span, {
      credits: by
        ? [{ source: by.source, cue: cue && text.content.slice(cue.start, cue.end).replace(/\s+/g, " ") }]
        : [],
      fields: {
        statement: asSentence(statement),
        ...(answer && answered && { [answer.is]: [{ claim: answered.id }] }),
        check: { status: "draft" },
      },
      why: because(relation.confidence, relation.rule),
    });
  }
  for (const { score, reasons, ...span } of statements.slice(0, MOST_OWN).toSorted(byPlace))
    add(span, {
      credits: [{ source: "none" }],
      fields: {
        statement: asSentence(text.content.slice(span.start, span.end)),
        check: { status: "draft" },
      },
      why: because(score, reasons.join(", ")),
    });
  const used = new Set(claims.flatMap(({ credits }) => credits.map(({ source }) => source)));
  return { claims, sources: sources.filter(({ name }) => used.has(name)), there };
}

/** Something that another statement may answer. */
interface Answerable {
  readonly id: string;
  readonly span: Span;
  readonly source: string | undefined;
}

/** The last statement before another one that somebody else made. */
function lastBefore(
  written: readonly Answerable[],
  relation: ReadRelation,
  source: string | undefined,
): Answerable | undefined {
  const start = startOf(relation);
  return written
    .filter((one) => one.span.end <= start && (source === undefined || one.source !== source))
    .toSorted((one, other) => one.span.end - other.span.end)
    .at(-1);
}

function startOf({ source, cue, content }: ReadRelation): number {
  const starts = (content.length > 0 ? content : [...source, ...cue]).map(({ start }) => start);
  return Math.min(...starts);
}

/** UTF-16 code units; a quotation that is interrupted for longer is quoted by its longest piece. */
const LONGEST_GAP = 100;

/** The stretch that a claim quotes: all pieces with what is between them, or the longest. */
function wholeOf({ content: text }: TextFile, { content }: ReadRelation): Span | undefined {
  const pieces = [...content].sort((one, other) => one.start - other.start);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const isClose = pieces.every(({ start }, index) => {
    const gap = text.slice(pieces[index - 1]?.end ?? start, start);
    return gap.length <= LONGEST_GAP && !/\n\s*\n/.test(gap);
  });
  if (isClose) return { start: first.start, end: last.end };
  return pieces.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
}

function sentenceOf(text: TextFile, relation: ReadRelation): Span | undefined {
  const start = startOf(relation);
  return text.sentences().find((one) => one.start <= start && start < one.end);
}

/** Undefined where the words are not there just once: nobody could say which are meant. */
function quoteOnce({ content, normalised }: TextFile, span: Span): Quote | undefined {
  const quote = quoteAt(content, normalised, span);
  const place = placeQuote(quote, content, normalised);
  return place.kind === "found" && isSame(place.span, span, false) ? quote : undefined;
}

/**
 * Whether two stretches are one statement.
 *
 * @param isOnRecord whether the first is a claim's, which may quote less or more of the sentence; of two proposals, one may be inside the other
 */
function isSame(one: Span, other: Span, isOnRecord: boolean): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return false;
  const lengths = [one.end - one.start, other.end - other.start];
  return shared * 2 > (isOnRecord ? Math.min(...lengths) : Math.max(...lengths));
}

/** "It is old, … and not safe"; a piece that begins with a capital is a sentence of its own. */
function joinedTo(before: string, piece: string): string {
  return `${before}${/^\p{Lu}/u.test(piece) && !/[.!?]$/.test(before) ? "." : ""} ${piece}`;
}

function asSentence(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const first = line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?…]["”’»)]*$/.test(first) ? first : `${first}.`;
}

function because(confidence: number, rule: string): string {
  return `${Math.round(confidence * 100) / 100} (${rule})`;
}

function byPlace(one: OwnStatement, other: OwnStatement): number {
  return one.start - other.start;
}
