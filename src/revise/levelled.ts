import type { Word } from "./words-in.ts";

/** Characters that quote, or that are typed for those that do. */
export const MARKS = "\"“”„‟″«»＂'‘’‚‛ʼ＇`´′‹›";

const APOSTROPHES = /[’‘‛ʼ＇`´′]/gu;
const PLAIN = /^(?:[A-Za-z0-9]+|[.,:;!?])$/;
const LONG_DASH = /^(?:[—―]|-{2,})$/u;
const SHORT_DASH = /^[-‐‑‒–−﹣－]$/u;
const SPACE = /^\s?$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * A piece of a text without what is only typography. A dash between words is told from a hyphen inside one by the space
 * around it, because either may be typed for the other.
 *
 * @param at where it is in `text`: UTF-16 code units
 */
export function levelled(piece: string, kind: Word["kind"], text: string, at: number): string {
  if (kind === "mark") return '"';
  if (PLAIN.test(piece)) return piece;
  if (kind !== "sign") return piece.normalize("NFC").replace(APOSTROPHES, "'");
  if (piece === "…") return "...";
  if (!LONG_DASH.test(piece) && !SHORT_DASH.test(piece)) return piece.normalize("NFC");
  const [before, after] = [text.charAt(at - 1), text.charAt(at + piece.length)];
  if (DIGIT.test(before) && DIGIT.test(after)) return "-";
  if (LONG_DASH.test(piece)) return "–";
  return SPACE.test(before) && SPACE.test(after) ? "–" : "-";
}
