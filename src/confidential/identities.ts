import type { Desk, DeskFile } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import { commentsIn } from "../yaml/comments.ts";
import type { Path, Place } from "../yaml/problem.ts";
import { contactsInBroken, namesInBroken } from "./broken-file.ts";
import { contactSecrets, contactsOf, credits } from "./contacts-in-record.ts";
import { type Held, type Known, knownOf } from "./known.ts";
import type { Printed, Secret } from "./lookout.ts";
import { possibleNumbersIn } from "./numbers.ts";
import { isPrintedField, nameOfSource, sourceField, unnamed } from "./who.ts";

/** Something in a desk that may say who a confidential source is. */
export interface Identity {
  /** What it is; hidden: what is not certain enough to be a fault, and is not shown either. */
  readonly kind: "name" | "contact" | "comment" | "terms" | "hidden";
  readonly file: DeskFile;
  readonly place: Place;
  /** What must not be shown or kept anywhere. */
  readonly secrets: readonly Secret[];
  /** Where else it is. */
  readonly alsoAt?: { readonly file: DeskFile; readonly place: Place };
}

/**
 * Everything in a desk that may say who a confidential source is: a name on an unnamed source; the name of a person who did
 * not speak for attribution in a draft of ours; e-mail addresses and telephone numbers in a record that credits such a
 * source, whichever field or comment they are in. In a file that cannot be read, whatever looks like it.
 */
export function identitiesOf(desk: Desk): readonly Identity[] {
  const found = known.get(desk) ?? find(knownOf(desk));
  known.set(desk, found);
  return found;
}

/** The rule asks, and so does everything that prints. */
const known = new WeakMap<Desk, readonly Identity[]>();

export function secretsOf(desk: Desk): readonly Secret[] {
  return identitiesOf(desk).flatMap(({ secrets }) => secrets);
}

/** What a desk prints about its sources, without what it must not. */
export function printedBy(desk: Desk): Printed {
  const { onTerms } = knownOf(desk);
  const hidden = new Set(onTerms.map(({ source }) => source));
  const sources = desk.records.flatMap((record) => record.sources);
  const named = sources.filter(({ id, source }) => source.kind !== "unnamed" && !hidden.has(id));
  const namesOf = (isWanted: (kind: string) => boolean) =>
    named.flatMap(({ source }) => (isWanted(source.kind) ? (source.name ?? []) : []));
  return {
    persons: namesOf((kind) => kind === "person"),
    others: namesOf((kind) => kind !== "person"),
    descriptions: sources.flatMap(({ source }) => source["described-as"] ?? []),
  };
}

function find(who: Known): readonly Identity[] {
  const onTerms = new Set(who.onTerms.map(({ source }) => source));
  return [
    ...ofTerms(who),
    ...who.held.flatMap((held) => {
      const isUnnamed = (id: string) => who.unnamed.has(id) || (held.ours && onTerms.has(id));
      return [
        ...Object.entries(held.sources).flatMap(([id, source]) => ofSource(held, id, source)),
        ...(held.whole ? ofContacts(held, isUnnamed) : ofBrokenFile(held, who)),
      ];
    }),
  ];
}

/** The names of those who did not speak for attribution, where they are credited. */
function ofTerms({ held, onTerms }: Known): readonly Identity[] {
  return onTerms.flatMap(({ held: { record, whole }, source, path }) =>
    held.flatMap((other): readonly Identity[] => {
      const name = nameOfSource(other.sources[source]);
      if (name === undefined) return [];
      const kind = whole ? "terms" : "hidden";
      const alsoAt = { file: other.record, place: { path: ["sources", source, "name"] } };
      return [{ kind, file: record, place: { path }, secrets: [{ kind: "name", text: name }], alsoAt }];
    }),
  );
}

/** Whatever is under a name, or under a key that there is not, of a source that is not plainly one with a name. */
function ofSource({ record, whole }: Held, id: string, source: unknown): readonly Identity[] {
  const is = unnamed(source);
  if (is === "no") return [];
  const entries = isMap(source) ? Object.entries(source) : [["", source] as const];
  return entries.flatMap(([key, value]): readonly Identity[] => {
    const field = sourceField(key);
    const path: Path = key === "" ? ["sources", id] : ["sources", id, key];
    const texts = isPrintedField(field) ? [] : textsIn(value);
    const isName = field === "name" || key === "";
    const secrets = texts
      .filter((text) => isName || MAY_IDENTIFY.test(text))
      .map((text): Secret => ({ kind: isName || LIKE_A_NAME.test(text) ? "name" : "words", text }));
    if (secrets.length === 0) return [];
    const numbers = texts.flatMap((text) =>
      possibleNumbersIn(text).map((number) => ({ kind: "number", text: number }) as const),
    );
    const kind = whole && is === "yes" && field === "name" ? "name" : "hidden";
    return [{ kind, file: record, place: { path }, secrets: [...secrets, ...numbers] }];
  });
}

/** Anything but a code of a few small letters. */
const MAY_IDENTIFY = /\p{Lu}|\p{Lo}|\d|.{5}/u;
/** Two to five words, with capitals but for those in the middle. */
const LIKE_A_NAME = /^\s*\p{Lu}\S*(?:\s+\S+){0,3}\s+\p{Lu}\S*\s*$/u;

/** Every text in a value, and the texts of a list or map as one: { first: Greta, last: Zweisam }. */
function textsIn(value: unknown): readonly string[] {
  return [...joinedTexts(value), ...singleTexts(value)];
}

function singleTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return isCollection(value) ? Object.values(value).flatMap(singleTexts) : [];
}

/** One text for each list or map that holds more than one: what is nested is not joined again and again. */
function joinedTexts(value: unknown): readonly string[] {
  if (!isCollection(value)) return [];
  const single = singleTexts(value);
  if (single.length < 2) return [];
  const inner = Object.values(value).filter(isCollection);
  // A list in a list says nothing else.
  const isAlone = Object.keys(value).length === 1;
  return [...(isAlone ? [] : [single.join(" ")]), ...inner.flatMap(joinedTexts)];
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function ofContacts(held: Held, isUnnamed: (id: string) => boolean): readonly Identity[] {
  if (!credits(held, isUnnamed)) return [];
  const { record, ours } = held;
  const fields = contactsOf(held, isUnnamed).map(
    ({ path, secrets, isFault }): Identity => ({
      kind: isFault ? "contact" : "hidden",
      file: record,
      place: { path },
      secrets,
    }),
  );
  // The text of a draft is not published yet.
  const draft = ours && record.text ? contactSecrets(record.text.content) : [];
  return [...fields, ...ofComments(held), ...hidden(held, draft)];
}

function ofComments({ record }: Held): readonly Identity[] {
  const { content } = record;
  const secretsIn = (text: string) => ({ contacts: contactSecrets(text), possible: possibleNumbersIn(text) });
  // Most records hold nothing behind a # that could be one, and need not be read again.
  const mayHold = (content.match(/#[^\n]*/g) ?? []).some((line) => {
    const { contacts, possible } = secretsIn(line);
    return contacts.length + possible.length > 0;
  });
  if (!mayHold) return [];
  return commentsIn(content).flatMap((span): readonly Identity[] => {
    const { contacts, possible } = secretsIn(content.slice(span.start, span.end));
    const place = { span };
    const numbers = possible.map((text): Secret => ({ kind: "number", text }));
    if (contacts.length > 0)
      return [{ kind: "comment", file: record, place, secrets: [...contacts, ...numbers] }];
    return numbers.length > 0 ? [{ kind: "hidden", file: record, place, secrets: numbers }] : [];
  });
}

/** A file that cannot be read whole: what is not in its values is looked for in its lines. */
function ofBrokenFile(held: Held, who: Known): readonly Identity[] {
  const { content } = held.record;
  const names = namesInBroken(content, held.ours);
  const mayKnow = who.unnamed.size > 0 || who.onTerms.length > 0 || names.length > 0;
  return hidden(held, [...names, ...(mayKnow ? contactsInBroken(content) : [])]);
}

function hidden({ record }: Held, secrets: readonly Secret[]): readonly Identity[] {
  const place = { span: { start: 0, end: 0 } };
  return secrets.length === 0 ? [] : [{ kind: "hidden", file: record, place, secrets }];
}
