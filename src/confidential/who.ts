import { isMap } from "../desk/record-fields.ts";
import { nearestTo } from "../model/did-you-mean.ts";
import { type Shape, shapeOf } from "../model/field.ts";
import { sourceSchema } from "../model/source.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";

/** Whether a source goes without a name. Possibly: nothing says what kind of source it is, and it is taken for one. */
export type Unnamed = "yes" | "possibly" | "no";

/** Whether what a record has for a source is one without a name, also where it is not written as it should be. */
export function unnamed(source: unknown): Unnamed {
  return unnamedByKind(fieldOf(SOURCE, source, "kind"));
}

export function unnamedByKind(kind: unknown): Unnamed {
  const meant = kindMeant(kind);
  if (meant === undefined) return "possibly";
  return meant === "unnamed" ? "yes" : "no";
}

export function isPerson(source: unknown): boolean {
  return kindMeant(fieldOf(SOURCE, source, "kind")) === "person";
}

function kindMeant(kind: unknown): string | undefined {
  if (typeof kind !== "string") return undefined;
  const written = kind.trim().toLowerCase();
  // What comes nearest to "named" is "unnamed".
  return written === "named" ? undefined : meantBy(written, SOURCE_KINDS);
}

const SOURCE = shapeOf(sourceSchema);

/** The field of a source that a key is meant to be; undefined where there is none like it. */
export function sourceField(key: string): string | undefined {
  return meantBy(key, [...SOURCE.keys.keys()]);
}

const PRINTED: ReadonlySet<string | undefined> = new Set(
  [...SOURCE.keys].flatMap(([key, { field }]) => (field?.role === "name" ? [] : [key])),
);

/** Whether a field of a source says what may be printed of it: all but its name. */
export function isPrintedField(field: string | undefined): boolean {
  return PRINTED.has(field);
}

/** What a record has for the name of a source, also where it is not written as it should be. */
export function nameOfSource(source: unknown): unknown {
  return fieldOf(SOURCE, source, "name");
}

/** The value of a field, also where its key is misspelled. */
export function fieldOf(shape: Shape, map: unknown, field: string): unknown {
  if (!isMap(map)) return undefined;
  const keys = [...shape.keys.keys()];
  return map[field] ?? Object.entries(map).find(([key]) => meantBy(key, keys) === field)?.[1];
}

/** Terms, and whether who spoke on them may be named. Where a slip may mean either ("of-record"), the first counts. */
const NAMES_ITS_SOURCE: Readonly<Record<string, boolean>> = {
  background: false,
  "deep-background": false,
  "off-record": false,
  "on-record": true,
  undisclosed: true,
};
const TERMS = Object.keys(NAMES_ITS_SOURCE);
const NOT_FOR_ATTRIBUTION: ReadonlySet<string | undefined> = new Set(
  TERMS.filter((term) => !NAMES_ITS_SOURCE[term]),
);

/** Whether terms are such that the words may be used, if at all, without the name of who said them. */
export function isNotForAttribution(terms: unknown): boolean {
  return typeof terms === "string" && NOT_FOR_ATTRIBUTION.has(meantBy(terms, TERMS));
}

function meantBy(written: string, words: readonly string[]): string | undefined {
  return words.includes(written) ? written : nearestTo(written, words);
}
