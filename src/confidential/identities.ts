import type { Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import { commentsIn } from "../yaml/comments.ts";
import type { Place } from "../yaml/problem.ts";
import { namesInBroken } from "./broken-file.ts";
import {
  contactSecrets,
  contactsAnywhere,
  contactsOf,
  credits,
  possibleNumbers,
} from "./contacts-in-record.ts";
import { type Held, type Known, knownOf } from "./known.ts";
import type { Printed, Secret } from "./lookout.ts";
import { textsIn } from "./texts-in.ts";
import { isPrintedField, nameOfSource, sourceField, unnamed } from "./who.ts";

/** Something in a desk that may say who a confidential source is. */
export type Identity = Fault | Hidden;

/** What must not be in the desk. */
interface Fault {
  readonly kind: "name" | "contact" | "comment" | "terms";
  readonly file: DeskFile;
  readonly place: Place;
  /** What must not be shown or kept anywhere. */
  readonly secrets: readonly Secret[];
  /** Where else it is. */
  readonly alsoAt?: { readonly file: DeskFile; readonly place: Place };
}

/** What is not certain enough to be a fault, and is not shown either. */
interface Hidden {
  readonly kind: "hidden";
  readonly secrets: readonly Secret[];
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
    named.filter(({ source }) => isWanted(source.kind)).flatMap(({ source }) => textsIn(source.name));
  return {
    persons: namesOf((kind) => kind === "person"),
    others: namesOf((kind) => kind !== "person"),
    descriptions: sources.flatMap(({ source }) => textsIn(source["described-as"])),
  };
}

function find(who: Known): readonly Identity[] {
  const onTerms = new Set(who.onTerms.map(({ source }) => source));
  const sources = JSON.stringify([[...who.unnamed], [...onTerms]]);
  return [
    ...ofTerms(who),
    ...who.held.flatMap((held) => {
      const before = inRecords.get(held.record);
      if (before?.sources === sources) return before.identities;
      const isUnnamed = (id: string) => who.unnamed.has(id) || (held.ours && onTerms.has(id));
      const identities = [
        ...Object.entries(held.sources).flatMap(([id, source]) => ofSource(held, id, source)),
        ...(held.whole ? ofContacts(held, isUnnamed) : ofBrokenFile(held, who)),
      ];
      inRecords.set(held.record, { sources, identities });
      return identities;
    }),
  ];
}

/** What a record holds is the same for as long as the same sources have no name, though other records change. */
const inRecords = new WeakMap<
  RecordFile,
  { readonly sources: string; readonly identities: readonly Identity[] }
>();

/** The names of those who did not speak for attribution, where they are credited. */
function ofTerms({ held, onTerms }: Known): readonly Identity[] {
  return onTerms.flatMap(({ held: { record, whole }, source, path }) =>
    held.flatMap((other): readonly Identity[] => {
      const secrets = textsIn(nameOfSource(other.sources[source])).map(asName);
      if (secrets.length === 0 || !whole) return hidden(secrets);
      const alsoAt = { file: other.record, place: { path: ["sources", source, "name"] } };
      return [{ kind: "terms", file: record, place: { path }, secrets, alsoAt }];
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
    const texts = isPrintedField(field) ? [] : textsIn(value);
    const isName = field === "name" || key === "";
    const secrets = texts
      .filter((text) => isName || MAY_IDENTIFY.test(text))
      .map((text): Secret => (isName || LIKE_A_NAME.test(text) ? asName(text) : { kind: "words", text }))
      .concat(texts.flatMap(possibleNumbers));
    const isFault = whole && is === "yes" && field === "name" && secrets.length > 0;
    return isFault
      ? [{ kind: "name", file: record, place: { path: ["sources", id, key] }, secrets }]
      : hidden(secrets);
  });
}

function asName(text: string): Secret {
  return { kind: "name", text };
}

/** Anything but a code of a few small letters. */
const MAY_IDENTIFY = /\p{Lu}|\p{Lo}|\d|.{5}/u;
/** Two to five words, with capitals but for those in the middle. */
const LIKE_A_NAME = /^\s*\p{Lu}\S*(?:\s+\S+){0,3}\s+\p{Lu}\S*\s*$/u;

function ofContacts(held: Held, isUnnamed: (id: string) => boolean): readonly Identity[] {
  if (!credits(held, isUnnamed)) return [];
  const { record, ours } = held;
  const fields = contactsOf(held, isUnnamed).map(
    ({ faultAt: path, secrets }): Identity =>
      path ? { kind: "contact", file: record, place: { path }, secrets } : { kind: "hidden", secrets },
  );
  // The text of a draft is not published yet.
  const draft = ours && record.text ? contactSecrets(record.text.content) : [];
  return [...fields, ...ofComments(held), ...hidden(draft)];
}

function ofComments({ record }: Held): readonly Identity[] {
  const { content } = record;
  const behindMarks = [...content.matchAll(/#[^\n]*/g)];
  // Most records hold nothing behind a # that could be one, and need not be read again.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: reading them for nothing finds nothing.
  if (!behindMarks.some(([line]) => contactsAnywhere(line).length > 0)) return [];
  return commentsIn(content).flatMap((span): readonly Identity[] => {
    const comment = content.slice(span.start, span.end);
    const secrets = contactsAnywhere(comment);
    const isFault = contactSecrets(comment).length > 0;
    return isFault ? [{ kind: "comment", file: record, place: { span }, secrets }] : hidden(secrets);
  });
}

/** A file that cannot be read whole: what is not in its values is looked for in its lines. */
function ofBrokenFile(held: Held, who: Known): readonly Identity[] {
  const { content } = held.record;
  const names = namesInBroken(content, held.ours);
  const mayKnow = who.unnamed.size > 0 || who.onTerms.length > 0 || names.length > 0;
  return hidden(mayKnow ? [...names, ...contactsAnywhere(content)] : []);
}

function hidden(secrets: readonly Secret[]): readonly Hidden[] {
  return secrets.length === 0 ? [] : [{ kind: "hidden", secrets }];
}
