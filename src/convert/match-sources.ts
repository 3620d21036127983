import type { Desk } from "../desk/desk.ts";
import { slugOf } from "../draft/proposed-id.ts";
import { likelyKind } from "../language/en/source-kind.ts";
import {
  NOBODY_WORDS,
  OWN_VOICE_WORDS,
  plainWords,
  UNDISCLOSED_WORDS,
} from "../language/en/spreadsheet-words.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { id as idSchema } from "../model/scalars.ts";
import type { Source } from "../model/source.ts";

/** Where the sources of the rows of a table are looked up, and those kept that the desk does not have yet. */
export interface SourceBook {
  /**
   * The chain of sources that a cell names, link by link, from the voice nearest to the article: "The Gazette <- Ada
   * Reed". Undefined where it says that nobody knows.
   */
  readonly chainOf: (cell: string) => readonly (readonly string[])[] | undefined;
  /**
   * Takes over sources that come with their ids.
   *
   * @returns why one of those that are wanted cannot be, as a sentence
   */
  readonly take: (wanted: Iterable<string>, known: Readonly<Record<string, Source>>) => string | undefined;
  /** A source that the desk does not have, and is to get. */
  readonly added: (id: string) => Source | undefined;
}

/**
 * @param kind what new sources are; undefined: what their names look like
 */
export function sourceBook(desk: Desk, kind: Source["kind"] | undefined): SourceBook {
  const added = new Map<string, Source>();
  const byName = new Map<string, string>();
  for (const [id, { source }] of desk.sources) remember(byName, id, source);
  const isTaken = (id: string) => desk.sources.has(id) || added.has(id) || desk.unreadable.sources.has(id);
  const known = (name: string): string | undefined => {
    const plain = plainWords(name);
    if (OWN_VOICE_WORDS.has(plain)) return OWN_VOICE;
    if (UNDISCLOSED_WORDS.has(plain)) return UNDISCLOSED;
    return byName.get(plain) ?? (desk.sources.has(plain) || added.has(plain) ? plain : undefined);
  };
  const make = (name: string): string => {
    const id = freeId(name, isTaken);
    const likely = kind ?? likelyKind(name);
    const source: Source =
      likely === "unnamed" ? { kind: likely, "described-as": name } : { name, kind: likely };
    added.set(id, source);
    remember(byName, id, source);
    return id;
  };
  /** Names may have "and" in them; several are meant only where each is known. */
  const voices = (link: string): readonly string[] => {
    const whole = known(link);
    if (whole !== undefined) return [whole];
    const parts = link.split(/\s*(?:;|&|\n|\band\b)\s*/i).filter(Boolean);
    const each = parts.map(known);
    const all = each.filter((id) => id !== undefined);
    if (parts.length > 1 && all.length === parts.length) return [...new Set(all)];
    const listed = link.split(/\s*[;\n]\s*/).filter(Boolean);
    return listed.length > 1
      ? [...new Set(listed.map((name) => known(name) ?? make(name)))]
      : [make(link.trim())];
  };
  return {
    chainOf: (cell) => {
      const links = cell.split(/\s*(?:<-|←)\s*/).filter((link) => link.trim() !== "");
      if (links.length === 0 || (links.length === 1 && NOBODY_WORDS.has(plainWords(cell)))) return undefined;
      return links.map(voices);
    },
    take: (wanted, sources) => {
      const all = new Set(wanted);
      const fresh = new Map<string, Source>();
      for (const id of all) {
        if (id === OWN_VOICE || id === UNDISCLOSED) continue;
        const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
        const there = desk.sources.get(id)?.source ?? added.get(id);
        if (there === undefined && source === undefined)
          return `No source has the id "${id}".${didYouMean(id, [...desk.sources.keys(), ...added.keys()])}`;
        if (there && source && !isSameSource(there, source))
          return `The id "${id}" is that of another source here: ${there.name ?? there["described-as"]}.`;
        if (there === undefined && source) {
          fresh.set(id, source);
          // A set is gone through to its end, also to what is added meanwhile.
          if (source.of !== undefined) all.add(source.of);
        }
      }
      for (const [id, source] of fresh) {
        added.set(id, source);
        remember(byName, id, source);
      }
      return undefined;
    },
    added: (id) => added.get(id),
  };
}

function remember(
  byName: Map<string, string>,
  id: string,
  { name, "described-as": described }: Source,
): void {
  const plain = plainWords(name ?? described ?? "");
  if (plain !== "" && !byName.has(plain)) byName.set(plain, id);
}

function isSameSource(one: Source, other: Source): boolean {
  const called = ({ name, "described-as": described }: Source) => plainWords(name ?? described ?? "");
  return called(one) === called(other);
}

/** Of a long description, so many letters say who it is. */
const LONGEST_ID = 40;

function freeId(name: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(name.replace(/^the\s+/i, ""));
  const short = slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, "");
  const isUsable = idSchema.safeParse(short).success && short !== OWN_VOICE && short !== UNDISCLOSED;
  const base = isUsable ? short : `source-${short}`.replace(/-$/, "");
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}
