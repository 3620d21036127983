import type { PlacedLink } from "../model/attribution.ts";
import { contactsIn } from "../text/contacts.ts";
import { commentsIn } from "./comments.ts";
import type { ClaimEntry, Desk, DeskFile, RecordFile } from "./desk.ts";
import type { Path, Place } from "./problem.ts";

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
      ...ofBrokenFile(record),
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
        : [{ kind: "name", file: record, place: { path: [...path, "name"] }, words: [source.name] }];
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
        words: [entry.source.name],
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

function contact(file: RecordFile, path: Path, text: string | undefined): readonly Confidence[] {
  const words = text === undefined ? [] : wordsOf(text);
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

function ofBrokenFile(record: RecordFile): readonly Confidence[] {
  const { content } = record;
  const isBroken = record.problems.some(
    ({ kind }) => kind === "syntax" || kind === "schema" || kind === "duplicate-id",
  );
  if (!isBroken || !/\bunnamed\b/.test(content)) return [];
  const names = [...content.matchAll(/\bunnamed\b/g)].flatMap(({ index }) => {
    const around = content.slice(lineStart(content, index, 3), lineEnd(content, index, 3));
    return [...around.matchAll(NAME_NEAR_UNNAMED)].map(([, name = ""]) => name.trim());
  });
  const words = [...wordsOf(content), ...names];
  if (words.length === 0) return [];
  return [{ kind: "unreadable", file: record, place: { span: { start: 0, end: 0 } }, words }];
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
