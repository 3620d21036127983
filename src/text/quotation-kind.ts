import { isAttribution, REPORTING_VERBS } from "../language/en/speech-cues.ts";
import { isNickname, isTitle } from "../language/en/titles.ts";
import type { Span } from "./span.ts";

/** More words than this in marks are somebody's words. */
const MOST_SCARE_WORDS = 3;
/** A reporting verb governs a quotation this many words after it: "called the draft law “a disgrace”". */
const GOVERNED_WORDS = 5;
/** "described the vote of the autumn session as “a farce”" */
const DESCRIBED_WORDS = 12;
/** UTF-16 code units before a quotation that are read for what governs it. */
const REACH = 150;

const SENTENCE_END = /[.!?…]["”»’')\]]*(?=\s|$)/;
const NEW_SENTENCE = /[.!?…]["”»’')\]]*\s+/g;
const DESCRIBING = /^(?:describ|characteri[sz]|denounc|dismiss|brand|label|referr?)(?:e|es|ed|ing|s)?$/;
const SO_CALLED = /so[-\u2010\u2011 ]called\s*$/i;

/**
 * Whether words in quotation marks are said ("speech") or only used ("scare"): Russia's “partial”
 * mobilisation, and also titles, slogans and nicknames. A rule of thumb for English: speech is what is no title and longer
 * than three words, ends as a sentence does, follows a colon or, by a few words, a verb of speech, or is
 * followed by who said it.
 *
 * @param inner the words between the marks
 * @param outer the same with the marks
 * @param paragraph the paragraph that they stand in
 */
export function quotationKind(text: string, inner: Span, outer: Span, paragraph: Span): "speech" | "scare" {
  const quoted = text.slice(inner.start, inner.end);
  const before = sentenceBefore(text.slice(Math.max(paragraph.start, outer.start - REACH), outer.start));
  if (SO_CALLED.test(before)) return "scare";
  if (quoted.split(/\s+/, MOST_SCARE_WORDS + 1).length > MOST_SCARE_WORDS) {
    const after = text.slice(outer.end, Math.min(paragraph.end, outer.end + REACH));
    return isTitle(quoted, before, after) || isNickname(quoted, before, after) ? "scare" : "speech";
  }
  if (SENTENCE_END.test(quoted)) return "speech";
  if (isGoverned(before)) return "speech";
  const cutOff = quoted.endsWith(",") || /^\s*[,–—]/.test(text.slice(outer.end, outer.end + 3));
  const opensSentence = !/[\p{L}\p{N}]/u.test(before);
  return (cutOff || opensSentence) && isAttribution(text, outer.end, paragraph.end) ? "speech" : "scare";
}

function sentenceBefore(before: string): string {
  return before.split(NEW_SENTENCE).at(-1) ?? "";
}

function isGoverned(before: string): boolean {
  if (before.trimEnd().endsWith(":")) return true;
  const words = before.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.slice(-GOVERNED_WORDS).some((word) => REPORTING_VERBS.has(word))) return true;
  if (/\baccording to\b/.test(words.slice(-GOVERNED_WORDS).join(" "))) return true;
  return words.at(-1) === "as" && words.slice(-DESCRIBED_WORDS).some((word) => DESCRIBING.test(word));
}
