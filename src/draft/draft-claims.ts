import type { Desk, RecordFile, TextFile } from "../desk/desk.ts";
import type { Quote } from "../model/claim.ts";
import { placeQuote } from "../text/place-quote.ts";
import type { Span } from "../text/span.ts";
import { draftedSource } from "./draft-sources.ts";
import { startOf } from "./links.ts";
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
  /** The claim or draft of the record that it answers, by its id. */
  readonly answers?: { readonly is: "denies" | "confirms"; readonly id: string } | undefined;
  /** How sure it is and what found it, for the comment above it. */
  readonly why: string;
}

/** Drafts to be written, with the sources that are to be made with them. */
export interface GivenDrafts {
  readonly claims: readonly GivenDraft[];
  readonly sources: readonly GivenSource[];
  /** How many proposals a claim or a draft of the record has already. */
  readonly there: number;
  /** How many are left out because their words are not in the text just once. */
  readonly unplaced: number;
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
  { relations, links, statements }: ReadDraft,
): GivenDrafts {
  const sources: GivenSource[] = [];
  const claims: GivenDraft[] = [];
  const written: Quoted[] = [...record.claims, ...record.drafts].flatMap(({ id, place }) =>
    place?.kind === "found" ? [{ id, span: place.span }] : [],
  );
  const before = written.length;
  const ids = new Set(takenIds(desk, record));
  let there = 0;
  let unplaced = 0;
  /** The id of the claim that is made of a proposal, or that quotes it already. */
  const add = (span: Span, draft: Omit<GivenDraft, "id" | "quote">): string | undefined => {
    const quote = quoteOnce(text, span);
    if (!quote) {
      unplaced += 1;
      return undefined;
    }
    const known = written.find((one, index) => isSame(one.span, span, index < before));
    if (known) {
      there += 1;
      return known.id;
    }
    const id = proposedId(String(draft.fields["statement"]), ids);
    ids.add(id);
    claims.push({ ...draft, id, quote });
    written.push({ id, span });
    return id;
  };
  const made: (string | undefined)[] = [];
  for (const [index, relation] of relations.entries()) {
    const { name } = whoSays(text.content, relation);
    const by = draftedSource(desk, record, name, sources);
    if (by?.made && !sources.includes(by.made)) sources.push(by.made);
    const link = links.find(({ from }) => from === index);
    // "These claims" says nothing without who rejects them.
    const span = link?.isBare ? sentenceOf(text, relation) : wholeOf(text, relation);
    const cue = saidIn(text.content, relation.cue.slice(0, 1));
    const answered = link && made[link.to];
    const id =
      span &&
      add(span, {
        credits: by
          ? [
              {
                source: by.source,
                role: by.role,
                cue: cue === "" ? undefined : cue,
              },
            ]
          : [],
        fields: {
          statement: asSentence(
            link?.isBare ? text.content.slice(span.start, span.end) : statementOf(text, relation),
          ),
          check: { status: "draft" },
        },
        answers: link && answered !== undefined ? { is: link.is, id: answered } : undefined,
        why: because(relation.confidence, relation.rule),
      });
    made.push(id);
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
  return { claims, sources: sources.filter(({ name }) => used.has(name)), there, unplaced };
}

/** A stretch of the text that a claim or a draft quotes. */
interface Quoted {
  readonly id: string;
  readonly span: Span;
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
  // Without the "that" before it, which is not what was said.
  const [that = ""] = THAT.exec(text.slice(first.start, first.end)) ?? [];
  if (isClose) return { start: first.start + that.length, end: last.end };
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

/** What a statement says, without its quotation marks and what interrupts it. */
function statementOf({ content: text }: TextFile, { content }: ReadRelation): string {
  return content
    .map(({ start, end }) => {
      const words = text.slice(start, end).replace(/\s+/g, " ").replace(THAT, "").trim();
      const bare = statementFrom(words);
      // What quotes in the middle needs its marks.
      return hasPairs(bare) ? bare : words.replace(/[\s,;:–—-]+$/u, "");
    })
    .reduce(joinedTo);
}

/** "that the bridge is closed", but not "that is not so". */
const THAT = /^that\s+(?!(?:is|was|are|were|has|had|would|will|can|could|isn[’']t|wasn[’']t)\b)/i;

function hasPairs(words: string): boolean {
  const number = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return number(/“/g) === number(/”/g) && number(/"/g) % 2 === 0;
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
