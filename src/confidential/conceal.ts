import type { Desk } from "../desk/desk.ts";
import { isUnspaced } from "../text/scripts.ts";
import { confidencesOf } from "./identities.ts";

/** Longer names are found in the middle of a word too: in a language that inflects them, an ending follows. */
const STANDS_ALONE_BELOW = 5;

/** Shorter ones ("An", "Wu") are told from ordinary words by their capitals. */
const ANY_CASE_FROM = 3;

/**
 * What hides, in any text that is to be printed or kept, the words that may say who a confidential source is. Each
 * character but a space becomes a █, so that nothing moves; however a format has escaped the words, they are found.
 */
export function concealer(desk: Desk): (text: string) => string {
  const known = concealers.get(desk) ?? hiding(confidencesOf(desk).flatMap(({ words }) => words));
  concealers.set(desk, known);
  return known;
}

/** Whatever prints asks, more than once for a command. */
const concealers = new WeakMap<Desk, (text: string) => string>();

/** What hides these words in any text. */
export function hiding(secrets: readonly string[]): (text: string) => string {
  const words = [...new Set(secrets.flatMap((secret) => spellings(secret.trim())))].filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );
  if (words.length === 0) return showAll;
  // The longest first: a name may be part of an address.
  const inOrder = words.sort((one, other) => other.length - one.length);
  const ofAnyCase = (word: string) => word.length >= ANY_CASE_FROM;
  const patterns = [
    { words: inOrder.filter(ofAnyCase), flags: "giu" },
    { words: inOrder.filter((word) => !ofAnyCase(word)), flags: "gu" },
  ].flatMap((set) =>
    set.words.length === 0 ? [] : [new RegExp(set.words.map(patternOf).join("|"), set.flags)],
  );
  return (text) =>
    patterns.reduce((shown, pattern) => shown.replace(pattern, (found) => found.replace(/\S/g, "█")), text);
}

/** Most desks have nothing to hide. */
const showAll = (text: string): string => text;

/** A secret as JSON, XML, a workflow command or an address would write it, and as it stands when a line is broken. */
function spellings(secret: string): readonly string[] {
  const xml = secret
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;");
  // Half a surrogate pair cannot stand in an address.
  const wellFormed = secret.replace(/\p{Cs}/gu, "\uFFFD");
  return [
    secret,
    secret.normalize("NFC"),
    secret.normalize("NFD"),
    JSON.stringify(secret).slice(1, -1),
    // YAML's single quotation marks double their own.
    secret.replace(/'/g, "''"),
    xml,
    encodeURIComponent(wellFormed),
    encodeURI(wellFormed),
  ];
}

/** Where a word begins: also after an escape, of which the last letter belongs to no word. */
const BEGINS = String.raw`(?:(?<![\p{L}\p{N}])|(?<=\\[nrt])|(?<=%[0-9A-F]{2})|(?<=\\u[0-9A-F]{4}))`;
const ENDS = String.raw`(?![\p{L}\p{N}])`;

/** As a regular expression that finds the words however they are spaced. */
function patternOf(word: string): string {
  const words = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  // "pl███ed" would tell what it hides. Scripts without spaces do not say where a word begins.
  return word.length >= STANDS_ALONE_BELOW || isUnspaced(word) ? words : `${BEGINS}${words}${ENDS}`;
}

/** A plain value with every text in it concealed. */
export function concealIn<Value>(value: Value, conceal: (text: string) => string): Value {
  return conceal === showAll ? value : (inside(value, conceal) as Value);
}

/** Maps and lists keep their shape, so that the type above holds. */
function inside(value: unknown, conceal: (text: string) => string): unknown {
  if (typeof value === "string") return conceal(value);
  if (Array.isArray(value)) return value.map((item) => inside(item, conceal));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner, conceal)]));
}
