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
  if (words.size === 0) return (text) => text;
  // The longest first: a name may be part of an address.
  const inOrder = [...words].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(inOrder.map((word) => escaped(word)).join("|"), "giu");
  return (text) => text.replace(pattern, (found) => found.replace(/\S/g, "█"));
}

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
