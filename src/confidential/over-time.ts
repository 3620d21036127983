import type { Desk, RecordFile } from "../desk/desk.ts";
import { chainOf } from "../model/attribution.ts";
import { quoteOf } from "../model/claim.ts";
import { quoteHash } from "../text/lock.ts";
import { contactsOf, credits } from "./contacts-in-record.ts";
import { printedBy, secretsOf } from "./identities.ts";
import { knownOf } from "./known.ts";
import type { Printed, Secret } from "./lookout.ts";
import { textsIn } from "./texts-in.ts";
import { isPerson, nameOfSource, unnamed } from "./who.ts";

/** Records as they were; several may be of one file. */
export interface Former {
  /** Those that define sources and credit them. */
  readonly records: readonly RecordFile[];
  /** Parts of records, of which something may be shown: what is not in a part may credit a source without a name. */
  readonly parts?: readonly RecordFile[];
}

/**
 * What must not be shown of a desk and of what its records were before: what is hidden today, what was hidden then, and the
 * name that a source had before it went without one. A source that is named today is not hidden because it was not then.
 */
export function hiddenOverTime(
  now: Desk,
  { records: whole, parts = [] }: Former,
): { readonly secrets: readonly Secret[]; readonly printed: Printed } {
  const former = [...whole, ...parts];
  const records = [...new Set([...now.records, ...former])];
  const all: Desk = { ...now, now: undefined, records };
  const { held, unnamed: everUnnamed, onTerms } = knownOf(all);
  const renamed = becameUnnamed(now, former);
  const isHidden = (id: string) =>
    renamed.has(id) || (now.sources.has(id) ? isUnnamedNow(now, id) : everUnnamed.has(id));
  const names = held.flatMap(({ sources }) =>
    Object.entries(sources)
      .filter(([id]) => isHidden(id))
      .flatMap(([, source]) => textsIn(nameOfSource(source))),
  );
  const isUnnamed = (id: string) => everUnnamed.has(id) || renamed.has(id);
  const hidesAnybody = everUnnamed.size > 0 || onTerms.length > 0;
  const ofParts = new Set(parts);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: where nobody is, `secretsOf` finds them all.
  const isAnybodyRenamed = renamed.size > 0;
  const contacts = held
    .filter(
      (one) => (hidesAnybody && ofParts.has(one.record)) || (isAnybodyRenamed && credits(one, isUnnamed)),
    )
    .flatMap((one) => contactsOf(one, isUnnamed));
  const secrets: readonly Secret[] = [
    ...secretsOf(all),
    ...contacts.flatMap((one) => one.secrets),
    ...names.map((text): Secret => ({ kind: "name", text })),
    ...[...renamed].map((text): Secret => ({ kind: "words", text })),
  ];
  const hidden = new Set([...names, ...onTerms.flatMap((one) => namesIn(records, one.source))]);
  const printed = printedBy(all);
  return {
    // A desk of many versions says the same many times over.
    secrets: [...new Map(secrets.map((secret) => [`${secret.kind} ${secret.text}`, secret])).values()],
    printed: {
      persons: distinct(printed.persons).filter((name) => !hidden.has(name)),
      others: distinct(printed.others).filter((name) => !hidden.has(name)),
      descriptions: distinct(printed.descriptions),
    },
  };
}

function isUnnamedNow({ sources, records }: Desk, id: string): boolean {
  const entry = sources.get(id);
  if (entry) return unnamed(entry.source) !== "no";
  return records.some(({ sourceIds }) => sourceIds.includes(id));
}

/**
 * The ids of persons that the desk no longer has, and in whose place the same quote is credited to a source without a
 * name: whoever takes a name out of the desk takes it out of the id, too.
 */
function becameUnnamed(now: Desk, former: readonly RecordFile[]): ReadonlySet<string> {
  const unnamedQuotes = new Set(
    [...now.claims.values(), ...now.drafts.values()]
      .filter(({ chain }) => chain.some(({ link }) => isUnnamedNow(now, link.source)))
      .map(({ quote }) => quoteHash(quote)),
  );
  const gone = new Set(goneFrom(now, former));
  // Stryker disable next-line ConditionalExpression: none of them would be found, and to look for them takes time.
  if (gone.size === 0) return gone;
  const found = former.flatMap(({ claims, drafts }) =>
    [...claims, ...drafts]
      .filter(({ claim }) => unnamedQuotes.has(quoteHash(quoteOf(claim))))
      .flatMap(({ claim }) => chainOf(claim).map(({ link }) => link.source)),
  );
  return new Set(found.filter((id) => gone.has(id)));
}

/**
 * The ids of persons whom records defined and the desk no longer has, where it has sources without a name: one of these may
 * be one of those.
 */
export function mayBeUnnamedNow(now: Desk, former: readonly RecordFile[]): readonly string[] {
  const ids = now.records.flatMap(({ sourceIds }) => sourceIds);
  return ids.some((id) => isUnnamedNow(now, id)) ? distinct(goneFrom(now, former)) : [];
}

function goneFrom(now: Desk, former: readonly RecordFile[]): readonly string[] {
  return former.flatMap(({ sources }) =>
    sources.filter(({ id, source }) => !now.sources.has(id) && isPerson(source)).map(({ id }) => id),
  );
}

function namesIn(records: readonly RecordFile[], id: string): readonly string[] {
  return records.flatMap(({ sources }) =>
    sources.filter((entry) => entry.id === id).flatMap(({ source }) => textsIn(source.name)),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
