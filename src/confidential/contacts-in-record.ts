import { isMap } from "../desk/record-fields.ts";
import { type Role, type Shape, shapeBelow, shapeOf } from "../model/field.ts";
import { recordSchema } from "../model/record.ts";
import type { Path } from "../yaml/problem.ts";
import { contactsIn } from "./contacts.ts";
import type { Held } from "./known.ts";
import type { Secret } from "./lookout.ts";
import { possibleNumbersIn } from "./numbers.ts";
import { unnamed } from "./who.ts";

/** E-mail addresses and telephone numbers in one value of a record. */
export interface Contacts {
  readonly path: Path;
  readonly secrets: readonly Secret[];
  /** Whether they are there for a source without a name; those of others are hidden, and are no fault. */
  readonly isFault: boolean;
}

/** Whose a value is: that of a source without a name, of a claim that credits one, or of somebody else. */
type Whose = "theirs" | "claim" | "others";

/** Who of the sources has no name, by id. */
type IsUnnamed = (id: string) => boolean;

/**
 * The contacts in a record that credits a source without a name. What the desk writes about that source, or about a claim
 * that credits it, holds none; beside them are those of named sources and those in an article's own words.
 */
export function contactsOf({ value, ours, whole }: Held, isUnnamed: IsUnnamed): readonly Contacts[] {
  const found: Contacts[] = [];
  walk(value, shapeOf(recordSchema), [], "others");
  return found;

  function walk(inner: unknown, shape: Shape | undefined, path: Path, around: Whose): void {
    if (typeof inner === "string") {
      const secrets = secretsIn(inner, shape?.field?.role, ours);
      const isFault = whole && around !== "others" && FAULTS[around].has(shape?.field?.role ?? "text");
      if (secrets.contacts.length > 0) found.push({ path, secrets: secrets.contacts, isFault });
      if (secrets.possible.length > 0) found.push({ path, secrets: secrets.possible, isFault: false });
    } else if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) walk(item, shape?.items, [...path, index], around);
    } else if (isMap(inner)) {
      const whose = whoseIs(inner, shape, path, around, isUnnamed);
      for (const [key, below] of Object.entries(inner)) {
        const shapeThere = shapeBelow(shape, key);
        // A key that there is not can be anything.
        if (!shapeThere || shape?.values) walk(key, undefined, [...path, key], "others");
        walk(below, shapeThere, [...path, key], whose);
      }
    }
  }
}

/** Where a contact is a fault. The article's words, a signature or an address of the page are not the desk's notes. */
const FAULTS: Readonly<Record<Exclude<Whose, "others">, ReadonlySet<Role>>> = {
  theirs: new Set<Role>(["text", "passage", "description", "url", "file"]),
  claim: new Set<Role>(["text"]),
};

function whoseIs(
  map: Readonly<Record<string, unknown>>,
  shape: Shape | undefined,
  [collection, ...below]: Path,
  around: Whose,
  isUnnamed: IsUnnamed,
): Whose {
  if (collection === "sources" && below.length === 1) return unnamed(map) === "yes" ? "theirs" : "others";
  if (collection === "claims" && below.length === 1)
    return credited(map, shape).some(isUnnamed) ? "claim" : "others";
  // The nearest source decides: a passage of a ministry's document is the ministry's.
  const own = Object.entries(map).flatMap(([key, value]) => {
    const under = shape?.keys.get(key);
    return under?.field?.role === "source" ? ids(value) : [];
  });
  if (own.length === 0) return around;
  return own.some(isUnnamed) ? "theirs" : "others";
}

/** Every source that a value names. */
function credited(value: unknown, shape: Shape | undefined): readonly string[] {
  if (typeof value === "string") return shape?.field?.role === "source" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => credited(item, shape?.items));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => credited(below, shapeBelow(shape, key)));
}

/** Whether a record has or credits a source without a name. */
export function credits({ value, sources }: Held, isUnnamed: IsUnnamed): boolean {
  return Object.keys(sources).some(isUnnamed) || credited(value, shapeOf(recordSchema)).some(isUnnamed);
}

function ids(value: unknown): readonly string[] {
  return [value].flat().filter((id) => typeof id === "string");
}

interface Found {
  readonly contacts: readonly Secret[];
  readonly possible: readonly Secret[];
}

/** @param ours whether the article is a draft: what another outlet has printed hides nothing */
function secretsIn(text: string, role: Role | undefined, ours: boolean): Found {
  if (role === "words" && !ours) return { contacts: [], possible: [] };
  // Digits in an address of a page are mostly something else. In a sum, no number begins with a nought and goes on.
  const numbers = role === "url" ? [] : possibleNumbersIn(text);
  const possible = role === "sum" ? numbers.filter((number) => /^\(?0\d/.test(number)) : numbers;
  return { contacts: contactSecrets(text), possible: possible.map(asNumber) };
}

/** The contacts in any text. */
export function contactSecrets(text: string): readonly Secret[] {
  return contactsIn(text).map(({ start, end }) => {
    const contact = text.slice(start, end);
    return /@|%40/.test(contact) ? { kind: "words", text: contact } : asNumber(contact);
  });
}

function asNumber(text: string): Secret {
  return { kind: "number", text };
}
