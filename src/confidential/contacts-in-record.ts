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
interface Contacts {
  readonly secrets: readonly Secret[];
  /** Where they are, if they are there for a source without a name; those of others are hidden, and are no fault. */
  readonly faultAt?: Path;
}

/** Whose a value is: that of a source without a name, of a claim that credits one, or of somebody else. */
type Whose = "theirs" | "claim" | "others";

/** Who of the sources has no name, by id. */
type IsUnnamed = (id: string) => boolean;

/**
 * The contacts in a record, read whole, that credits a source without a name. What the desk writes about that source, or about a claim
 * that credits it, holds none; beside them are those of named sources and those in an article's own words.
 */
export function contactsOf({ value, ours }: Held, isUnnamed: IsUnnamed): readonly Contacts[] {
  const found: Contacts[] = [];
  walk(value, shapeOf(recordSchema), [], "others");
  return found.filter(({ secrets }) => secrets.length > 0);

  function walk(inner: unknown, shape: Shape | undefined, path: Path, around: Whose): void {
    if (typeof inner === "string") {
      // Stryker disable next-line ConditionalExpression: nothing is found in most texts, and not to look is faster.
      if (!MAY_HOLD.test(inner)) return;
      const role = shape?.field?.role;
      // What another outlet has printed hides nothing.
      if (role === "words" && !ours) return;
      const isFault = around !== "others" && FAULTS[around].has(role ?? "text");
      const contacts = contactSecrets(inner);
      found.push(isFault ? { secrets: contacts, faultAt: path } : { secrets: contacts });
      found.push({ secrets: possibleIn(inner, role) });
    } else if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) walk(item, shape?.items, [...path, index], around);
    } else if (isMap(inner)) {
      const whose = whoseIs(inner, shape, path, around, isUnnamed);
      for (const [key, below] of Object.entries(inner)) {
        // A key that is none of the model's can be anything.
        // Stryker disable next-line ConditionalExpression: those of the model hold no contacts.
        if (!shape?.keys.has(key)) found.push({ secrets: contactsAnywhere(key) });
        walk(below, shapeBelow(shape, key), [...path, key], whose);
      }
    }
  }
}

/** No contact is without a digit or an at sign. */
const MAY_HOLD = /[\d@]/;

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
  if (below.length === 1) {
    if (collection === "sources") return unnamed(map) === "yes" ? "theirs" : "others";
    return hasCredit(map, shape, isUnnamed) ? "claim" : "others";
  }
  // The nearest source decides: a passage of a ministry's document is the ministry's.
  const own = Object.entries(map).flatMap(([key, value]) => {
    const under = shape?.keys.get(key);
    return under?.field?.role === "source" ? ids(value) : [];
  });
  if (own.length === 0) return around;
  return own.some(isUnnamed) ? "theirs" : "others";
}

/** Whether a value refers to a source without a name. */
function hasCredit(value: unknown, shape: Shape | undefined, isUnnamed: IsUnnamed): boolean {
  if (typeof value === "string") return shape?.field?.role === "source" && isUnnamed(value);
  if (Array.isArray(value)) return value.some((item) => hasCredit(item, shape?.items, isUnnamed));
  return (
    isMap(value) &&
    Object.entries(value).some(([key, below]) => hasCredit(below, shapeBelow(shape, key), isUnnamed))
  );
}

/** Whether a record has or credits a source without a name. */
export function credits({ value, sources }: Held, isUnnamed: IsUnnamed): boolean {
  return Object.keys(sources).some(isUnnamed) || hasCredit(value, shapeOf(recordSchema), isUnnamed);
}

function ids(value: unknown): readonly string[] {
  return [value].flat().filter((id) => typeof id === "string");
}

function possibleIn(text: string, role: Role | undefined): readonly Secret[] {
  // Digits in an address of a page are mostly something else.
  if (role === "url") return [];
  const possible = possibleNumbers(text);
  // In a sum, no number begins with a nought and goes on.
  return role === "sum" ? possible.filter((number) => /^\(?0\d/.test(number.text)) : possible;
}

/** Whatever looks like a contact in any text. */
export function contactsAnywhere(text: string): readonly Secret[] {
  return [...contactSecrets(text), ...possibleNumbers(text)];
}

/** The contacts in any text. */
export function contactSecrets(text: string): readonly Secret[] {
  return contactsIn(text).map(({ start, end }) => {
    const contact = text.slice(start, end);
    return /@|%40/.test(contact) ? { kind: "words", text: contact } : asNumber(contact);
  });
}

/** What may be telephone numbers. */
export function possibleNumbers(text: string): readonly Secret[] {
  return possibleNumbersIn(text).map(asNumber);
}

function asNumber(text: string): Secret {
  return { kind: "number", text };
}
