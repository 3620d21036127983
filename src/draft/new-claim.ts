import type { Desk, RecordFile } from "../desk/desk.ts";
import type { Quote } from "../model/claim.ts";
import { claimSchema } from "../model/claim.ts";
import type { Written } from "../yaml/change.ts";
import { proposedId } from "./proposed-id.ts";
import { noSuchSource, type SourceToMake, sourceMeant } from "./sources-for-claim.ts";
import { wordsOfClaim } from "./words-of-claim.ts";

/** A claim as somebody gives it. What is left out is read from the text, or not recorded. */
export interface GivenClaim {
  readonly id?: string | undefined;
  readonly quote: Quote;
  /** Whom the article credits, by id or name, from the voice nearest to it to the root, each with its cue. */
  readonly credits: readonly {
    readonly source: string;
    readonly cue?: string | undefined;
    readonly role?: string | undefined;
  }[];
  /** Any other field of a claim, as a record has it. */
  readonly fields: { readonly [field: string]: Written | undefined };
}

/** A claim to be written into a record. */
export interface NewClaim {
  readonly id: string;
  readonly fields: { readonly [field: string]: Written };
}

/**
 * Makes a claim of what is given: its words as the text prints them, how the article quotes and which figures it prints,
 * an id that no claim of the record has or had.
 *
 * @param made the sources that are made with it, which the desk does not have yet
 * @param taken ids that other claims get at the same time
 * @throws {UsageError} for a source that there is not, and words that are in the text more than once
 */
export function newClaim(
  desk: Desk,
  record: RecordFile,
  given: GivenClaim,
  made: readonly SourceToMake[] = [],
  taken: readonly string[] = [],
): NewClaim {
  const { quote, form, figures } = wordsOfClaim(record, given.quote);
  const statement = given.fields["statement"] ?? statementFrom(quote.exact);
  const isPlain = quote.before === undefined && quote.after === undefined;
  const all: GivenClaim["fields"] = {
    quote: isPlain ? quote.exact : { exact: quote.exact, before: quote.before, after: quote.after },
    form,
    attribution: attributionOf(desk, given.credits, made),
    ...(figures.length > 0 && {
      figures: figures.map(({ value, unit, printed }) => ({ value, unit, printed })),
    }),
    ...given.fields,
    statement,
  };
  const ids = new Set([...takenIds(desk, record), ...taken]);
  return { id: given.id ?? proposedId(String(statement), ids), fields: inOrder(all) };
}

/** The ids that no new claim of a record may get: of its claims and drafts, and of those that git knows it had. */
export function takenIds(desk: Desk, record: RecordFile): readonly string[] {
  const former = desk.history?.().former.keys() ?? [];
  const before = [...former].filter((address) => address.startsWith(`${record.name}/`));
  return [...record.claimIds, ...before.map((address) => address.slice(record.name.length + 1))];
}

/**
 * An attribution as a record has it; undefined where nobody is given.
 *
 * @param made sources that are made with it
 * @throws {UsageError} for a source that there is not
 */
export function attributionOf(
  desk: Desk,
  credits: GivenClaim["credits"],
  made: readonly SourceToMake[],
): Written | undefined {
  const links = credits.map(({ source, cue, role }): Written => {
    const id = made.find((one) => one.id === source)?.id ?? sourceMeant(desk, source);
    if (id === undefined) throw noSuchSource(desk, source);
    return cue === undefined && role === undefined ? id : { source: id, role, cue };
  });
  return links.length > 1 ? links : links[0];
}

/** What words say when they stand alone: without the comma that led on to who said them. */
export function statementFrom(words: string): string {
  return words.replace(/\s+/g, " ").replace(/^[\s"“‘'«]+|[\s,;:"”»–—-]+$/gu, "");
}

/** The fields in the order in which records have them; those that no claim has come last, for the check to name. */
function inOrder(fields: GivenClaim["fields"]): NewClaim["fields"] {
  const order = Object.keys(claimSchema.shape);
  const rank = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  const entries = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
  return Object.fromEntries(entries.toSorted(([one], [other]) => rank(one) - rank(other)));
}
