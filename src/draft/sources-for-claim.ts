import type { Desk, RecordFile } from "../desk/desk.ts";
import { usageError } from "../errors.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { nearestTo } from "../model/did-you-mean.ts";
import { id as idSchema } from "../model/scalars.ts";
import type { Source } from "../model/source.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";
import type { Written } from "../yaml/change.ts";
import { slugOf } from "./proposed-id.ts";

/** A source that is made with a claim: its id and its fields. */
export interface SourceToMake {
  readonly id: string;
  readonly fields: { readonly [field: string]: Written | undefined };
}

/** What somebody gives to make a source. */
export interface GivenSource {
  /** As it is printed; of an unnamed one, how it is described. */
  readonly name: string;
  readonly kind: Source["kind"];
  /** The id of the source that it belongs to. */
  readonly of?: string | undefined;
}

/** The sources of a desk that may be credited in an article: its own first, by how often it credits them. */
export function sourcesFor(desk: Desk, record: RecordFile): readonly string[] {
  const uses = new Map<string, number>();
  for (const { chain } of record.claims)
    for (const { link } of chain) uses.set(link.source, (uses.get(link.source) ?? 0) + 1);
  for (const { id } of record.sources) uses.set(id, (uses.get(id) ?? 0) + 0.5);
  const ids = [...desk.sources.keys()];
  const rank = (id: string) => uses.get(id) ?? 0;
  return ids.toSorted((one, other) => rank(other) - rank(one));
}

/** The source that is meant by its id or its name, in whichever letters; undefined where the desk has none such. */
export function sourceMeant({ sources }: Desk, typed: string): string | undefined {
  const plain = typed.trim().toLowerCase();
  if (plain === OWN_VOICE || plain === UNDISCLOSED || sources.has(plain)) return plain;
  for (const [id, { source }] of sources) {
    const name = source.name ?? source["described-as"];
    if (name?.trim().toLowerCase() === plain) return id;
  }
  return undefined;
}

/**
 * The error of a source that the desk does not have: which was probably meant, and how one is made.
 */
export function noSuchSource({ sources }: Desk, typed: string): Error {
  const names = new Map([...sources].map(([id, { source }]) => [source.name ?? id, id]));
  const near = nearestTo(typed, [...names.keys(), ...sources.keys()]) ?? nameWith(typed, [...names.keys()]);
  const guess = near === undefined ? "" : ` Did you mean "${names.get(near) ?? near}"?`;
  return usageError`The desk has no source "${typed}".${guess} To make one, say what kind it is: ${SOURCE_KINDS.join(", ")}.`;
}

/** "Kartapolov" is Andrei Kartapolov, if there is one of that name. */
function nameWith(typed: string, names: readonly string[]): string | undefined {
  const found = names.filter((name) => name.toLowerCase().split(/\s+/).includes(typed.trim().toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}

/** A source to be made, with an id that no other has. Of an unnamed one, the id says no more than its description. */
export function sourceToMake(
  { sources }: Desk,
  { name, kind, of }: GivenSource,
  others: readonly SourceToMake[] = [],
): SourceToMake {
  const isTaken = (one: string) => sources.has(one) || others.some(({ id }) => id === one);
  const slug = shortened(slugOf(name.replace(/^(?:the|an?)\s+/i, "")));
  const base = idSchema.safeParse(slug).success ? slug : `${kind}-${slug || 1}`;
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  const called = kind === "unnamed" ? { "described-as": name.trim() } : { name: name.trim() };
  return { id, fields: { ...(kind !== "unnamed" && called), kind, ...(kind === "unnamed" && called), of } };
}

/** In letters: an id is typed. */
const LONGEST_ID = 40;

function shortened(slug: string): string {
  return slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, "");
}
