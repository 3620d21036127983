import { confidencesOf } from "./confidences.ts";
import type { Desk } from "./desk.ts";

/** Shorter words would take half of a text with them. */
const SHORTEST = 3;

/**
 * What hides, in any text that is to be printed or kept, the words that may say who a confidential source is. Each
 * character but a space becomes a █, so that nothing moves; however a format has escaped the words, they are found.
 */
export function concealer(desk: Desk): (text: string) => string {
  const words = new Set(
    confidencesOf(desk)
      .flatMap((confidence) => confidence.words)
      .flatMap((secret) => spellings(secret.trim()))
      .filter((word) => word.length >= SHORTEST),
  );
  if (words.size === 0) return showAll;
  // The longest first: a name may be part of an address.
  const inOrder = [...words].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(inOrder.map((word) => escaped(word)).join("|"), "giu");
  return (text) => text.replace(pattern, (found) => found.replace(/\S/g, "█"));
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
  return [secret, JSON.stringify(secret).slice(1, -1), xml, encodeURIComponent(secret), encodeURI(secret)];
}

/** As a regular expression that finds the words however they are spaced. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
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
