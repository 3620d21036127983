import type { ClaimEntry, Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import type { PlacedLink } from "../model/attribution.ts";
import { commentsIn } from "../yaml/comments.ts";
import { locate } from "../yaml/layout.ts";
import { parse } from "../yaml/parse.ts";
import type { Path, Place } from "../yaml/problem.ts";
import { contactsIn } from "./contacts.ts";

/** Something in a desk that may say who a confidential source is. */
export interface Confidence {
  readonly kind: "name" | "contact" | "comment" | "terms" | "unreadable";
  readonly file: DeskFile;
  readonly place: Place;
  /** The words that must not be shown or kept anywhere. */
  readonly words: readonly string[];
  /** Where else those words stand. */
  readonly alsoAt?: { readonly file: DeskFile; readonly place: Place };
}

/**
 * Everything in a desk that may say who a confidential source is: a name on an unnamed source; an e-mail address or a
 * telephone number on it, in a link or an interview that credits it, or in a comment of a record that knows it; the name
 * of a person who did not speak for attribution. In files that cannot be read, whatever looks like it.
 */
export function confidencesOf(desk: Desk): readonly Confidence[] {
  const found =
    known.get(desk) ??
    desk.records.flatMap((record) => [
      ...ofSources(record),
      ...record.claims.flatMap((entry) => ofClaim(desk, entry)),
      ...ofComments(desk, record),
      ...ofBrokenFile(desk, record),
    ]);
  known.set(desk, found);
  return found;
}

/** The rule asks, and so does everything that prints. */
const known = new WeakMap<Desk, readonly Confidence[]>();

function ofSources(record: RecordFile): readonly Confidence[] {
  return record.sources.flatMap(({ source, path }): readonly Confidence[] => {
    if (source.kind !== "unnamed") return [];
    const named: readonly Confidence[] =
      source.name === undefined
        ? []
        : [
            {
              kind: "name",
              file: record,
              place: { path: [...path, "name"] },
              words: spelt(record, [...path, "name"], source.name),
            },
          ];
    return [...named, ...contact(record, [...path, "described-as"], source["described-as"])];
  });
}

function ofClaim(desk: Desk, entry: ClaimEntry): readonly Confidence[] {
  const { record, path, claim } = entry;
  const links = entry.chain.flatMap((link) => ofLink(desk, entry, link));
  const interviews = (claim.evidence ?? []).flatMap((item, index) => {
    if (item.kind !== "interview" || item.source === undefined || !isUnnamed(desk, item.source)) return [];
    return (["locator", "quote", "url"] as const).flatMap((field) =>
      contact(record, [...path, "evidence", index, field], item[field]),
    );
  });
  return [...links, ...interviews];
}

/** Terms under which the words may be used and their speaker not named. */
const NOT_FOR_ATTRIBUTION: ReadonlySet<string> = new Set(["background", "deep-background", "off-record"]);

function ofLink(
  desk: Desk,
  { record, path }: ClaimEntry,
  { link, path: below, sourcePath }: PlacedLink,
): readonly Confidence[] {
  const entry = desk.sources.get(link.source);
  if (
    entry?.source.kind === "person" &&
    entry.source.name !== undefined &&
    NOT_FOR_ATTRIBUTION.has(link.terms ?? "")
  ) {
    return [
      {
        kind: "terms",
        file: record,
        place: { path: [...path, ...sourcePath] },
        words: spelt(entry.record, [...entry.path, "name"], entry.source.name),
        alsoAt: { file: entry.record, place: { path: [...entry.path, "name"] } },
      },
    ];
  }
  if (entry?.source.kind !== "unnamed") return [];
  const fields = (["role", "venue", "url"] as const).flatMap((field) =>
    contact(record, [...path, ...below, field], link[field]),
  );
  const anonymity = (["reason", "basis", "interest"] as const).flatMap((field) =>
    contact(record, [...path, ...below, "anonymity", field], link.anonymity?.[field]),
  );
  return [...fields, ...anonymity];
}

/** A value, and how it is spelt in its file: with quotation marks doubled, with characters escaped. */
function spelt({ content, layout }: RecordFile, path: Path, value: string): readonly string[] {
  if (!layout) return [value];
  const { start, end } = locate(layout, path);
  // A block says in its first line only how it is to be read, and is found by its words.
  const written = content
    .slice(start, end)
    .replace(/^(["'])([\s\S]*)\1$/, "$2")
    .trim();
  return /^[|>]/.test(written) ? [value] : [value, written];
}

function contact(file: RecordFile, path: Path, text: string | undefined): readonly Confidence[] {
  const found = text === undefined ? [] : wordsOf(text);
  // Where a file spells a value in another way, the whole of it is hidden there.
  const words =
    text === undefined || found.length === 0
      ? []
      : [
          ...found,
          ...spelt(file, path, text)
            .slice(1)
            .filter((written) => /\\/.test(written)),
        ];
  return words.length === 0 ? [] : [{ kind: "contact", file, place: { path }, words }];
}

function wordsOf(text: string): readonly string[] {
  return contactsIn(text).map(({ start, end }) => text.slice(start, end));
}

function ofComments(desk: Desk, record: RecordFile): readonly Confidence[] {
  const { content } = record;
  // Most records hold nothing behind a # that could be one, and need not be read again.
  const mayHold = (content.match(/#[^\n]*/g) ?? []).some((line) => contactsIn(line).length > 0);
  if (!mayHold || !knowsUnnamed(desk, record)) return [];
  return commentsIn(content).flatMap(({ start, end }): readonly Confidence[] => {
    const words = wordsOf(content.slice(start, end));
    return words.length === 0
      ? []
      : [{ kind: "comment", file: record, place: { span: { start, end } }, words }];
  });
}

function knowsUnnamed(desk: Desk, { sources, claims }: RecordFile): boolean {
  return (
    sources.some(({ source }) => source.kind === "unnamed") ||
    claims.some(({ chain }) => chain.some(({ link }) => isUnnamed(desk, link.source)))
  );
}

/** What a source of a file that does not parse may be called. */
const NAME_NEAR_UNNAMED = /\bname["']?\s*:\s*["']?([^\n,}"'#]{3,80})/g;

/** What of a file could not be used is not in the desk: who it may name is looked for in what stands there. */
function ofBrokenFile(desk: Desk, record: RecordFile): readonly Confidence[] {
  const { content, problems } = record;
  if (problems.length === 0) return [];
  const { value } = parse(content);
  const { sources, claims } = isMap(value) ? value : {};
  const raw = isMap(sources) ? sources : {};
  const words = [
    ...Object.entries(raw).flatMap(([id, source]) => ofRawSource(record, id, source)),
    ...(isMap(claims) ? Object.values(claims) : []).flatMap((claim) => ofRawClaim(desk, raw, claim)),
    ...(/\bunnamed\b/.test(content) ? [...wordsOf(content), ...namesNearUnnamed(content)] : []),
  ];
  if (words.length === 0) return [];
  return [{ kind: "unreadable", file: record, place: { span: { start: 0, end: 0 } }, words }];
}

/** Fields of a source that say nothing about who it is, or that are to be printed. */
const PRINTED_FIELDS: ReadonlySet<string> = new Set(["kind", "of", "described-as", "count"]);
const NAMED_KINDS: ReadonlySet<unknown> = new Set([
  "person",
  "government",
  "organisation",
  "outlet",
  "document",
]);

/** Whatever stands under a name or a key that there is not, of a source that is not plainly one with a name. */
function ofRawSource(record: RecordFile, id: string, source: unknown): readonly string[] {
  if (!isMap(source) || NAMED_KINDS.has(source["kind"])) return [];
  return Object.entries(source).flatMap(([field, value]) =>
    PRINTED_FIELDS.has(field) || typeof value !== "string" || !MAY_IDENTIFY.test(value)
      ? []
      : spelt(record, ["sources", id, field], value),
  );
}

/** Anything but a code of a few small letters. */
const MAY_IDENTIFY = /\p{Lu}|\p{Lo}|\d|.{5}/u;

/** The names of those whom a claim that cannot be used credits, though they did not speak for attribution. */
function ofRawClaim(desk: Desk, raw: Readonly<Record<string, unknown>>, claim: unknown): readonly string[] {
  const attribution = isMap(claim) ? claim["attribution"] : undefined;
  return [attribution].flat().flatMap((link: unknown) => {
    if (!isMap(link)) return [];
    const { source: id, terms } = link;
    if (typeof id !== "string" || typeof terms !== "string" || !NOT_FOR_ATTRIBUTION.has(terms)) return [];
    const known = desk.sources.get(id);
    if (known?.source.kind === "person" && known.source.name !== undefined) {
      return spelt(known.record, [...known.path, "name"], known.source.name);
    }
    const own = raw[id];
    return isMap(own) && own["kind"] === "person" && typeof own["name"] === "string" ? [own["name"]] : [];
  });
}

function namesNearUnnamed(content: string): readonly string[] {
  return [...content.matchAll(/\bunnamed\b/g)].flatMap(({ index }) => {
    const around = content.slice(lineStart(content, index, 3), lineEnd(content, index, 3));
    return [...around.matchAll(NAME_NEAR_UNNAMED)].map(([, name = ""]) => name.trim());
  });
}

/** Where the line some lines above a place begins. */
function lineStart(text: string, at: number, lines: number): number {
  let start = at;
  for (let line = 0; line <= lines && start > 0; line += 1) start = text.lastIndexOf("\n", start - 1);
  return Math.max(start, 0);
}

function lineEnd(text: string, at: number, lines: number): number {
  let end = at;
  for (let line = 0; line <= lines && end !== -1; line += 1) end = text.indexOf("\n", end + 1);
  return end === -1 ? text.length : end;
}

function isUnnamed(desk: Desk, id: string): boolean {
  return desk.sources.get(id)?.source.kind === "unnamed";
}
