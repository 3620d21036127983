import type { RecordFile, TextFile } from "../desk/desk.ts";
import type { Quote } from "../model/claim.ts";
import { nearestSentence } from "../text/nearest.ts";
import { placeQuote } from "../text/place-quote.ts";
import { shortened } from "../text/shortened.ts";
import { proposedId } from "./proposed-id.ts";
import { readFromText } from "./read-from-text.ts";

/** What somebody says of a claim that is to be logged. What they leave out is read from the text, where it can be. */
export interface GivenClaim {
  readonly id?: string | undefined;
  /** The article's words, as they stand there. */
  readonly quote: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly statement?: string | undefined;
  readonly kind?: string | undefined;
  readonly form?: string | undefined;
  readonly central?: boolean | undefined;
  /** From the voice nearest to the article to the root: ids, "undisclosed", or "none" alone. */
  readonly sources: readonly string[];
  readonly cue?: string | undefined;
  readonly role?: string | undefined;
  readonly terms?: string | undefined;
}

/** A claim's fields, as a record has them: every scalar is text. */
export type Fields = { readonly [key: string]: string | Fields | readonly Fields[] | readonly string[] };

/**
 * A claim that is to be logged, in the order in which records have their fields.
 *
 * @returns the claim, or why its quote cannot be placed in the article's text
 */
export function newClaim(
  record: RecordFile,
  given: GivenClaim,
): { readonly id: string; readonly fields: Fields } | { readonly problem: string } {
  const { exact, before, after } = { ...given, exact: given.quote };
  const quote: Quote = { exact, ...(before && { before }), ...(after && { after }) };
  const { text } = record;
  const place = text && placeQuote(quote, text.content, text.normalised);
  if (text && place?.kind === "missing") return { problem: notFound(quote, text) };
  if (text && place?.kind === "ambiguous")
    return {
      problem: `${text.path} has these words ${place.count} times. Say which, by the words before or after them (--before, --after).`,
    };
  const language = record.article?.language;
  const read =
    text && place?.kind === "found"
      ? readFromText(text.content, text.quotations(), place.span, language)
      : undefined;
  const statement = given.statement ?? exact.replace(/\s+/g, " ");
  const form = given.form ?? read?.form;
  return {
    id: given.id ?? proposedId(statement, new Set(record.claimIds)),
    fields: {
      quote: before || after ? quoted(quote) : exact,
      statement,
      ...(given.kind !== undefined && { kind: given.kind }),
      ...(form !== undefined && { form }),
      ...attribution(given),
      ...(given.central && { central: "true" }),
      ...(read && read.figures.length > 0 && { figures: read.figures.map(figureFields) }),
    },
  };
}

function notFound(quote: Quote, text: TextFile): string {
  const nearest = nearestSentence(quote.exact, text.normalised, text.passages(), text.sentences());
  const hint = nearest
    ? ` The nearest sentence: "${shortened(text.content.slice(nearest.start, nearest.end), 300)}"`
    : "";
  return `${text.path} does not have the words "${shortened(quote.exact, 200)}".${hint}`;
}

function quoted({ exact, before, after }: Quote): Fields {
  return { exact, ...(before && { before }), ...(after && { after }) };
}

function attribution({ sources, cue, role, terms }: GivenClaim): Fields {
  const [first, ...others] = sources;
  if (first === undefined) return {};
  const credit = { ...(role && { role }), ...(cue && { cue }), ...(terms && { terms }) };
  const isShort = Object.keys(credit).length === 0;
  if (others.length === 0) return { attribution: isShort ? first : { source: first, ...credit } };
  return { attribution: [{ source: first, ...credit }, ...others.map((source) => ({ source }))] };
}

function figureFields({ value, unit, printed }: ReturnType<typeof readFromText>["figures"][number]): Fields {
  const plain = (number: number) => String(number);
  return {
    value: typeof value === "number" ? plain(value) : { from: plain(value.from), to: plain(value.to) },
    ...(unit !== undefined && { unit }),
    printed,
  };
}
