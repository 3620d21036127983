import type { ClaimEntry, Desk, TextFile } from "../../desk/desk.ts";
import { type Credit, creditsByCue, creditsIn, namesPronoun } from "../../language/en/credits.ts";
import { mentionedWords, namingWords } from "../../language/en/name-mentions.ts";
import { UNDISCLOSED } from "../../model/address.ts";
import { roleOf } from "../../model/attribution.ts";
import { isEnglish } from "../../model/language.ts";
import { answersFor } from "../../provenance/belonging.ts";
import { nameOf } from "../../provenance/independence.ts";
import { insideQuotation } from "../../text/inside-quotation.ts";
import { shortened } from "../../text/shortened.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLNEAR } from "../guidelines.ts";
import { isInHeadline } from "../shared/headline.ts";
import { mayNameIn } from "../shared/mentions.ts";
import { sourceNamed } from "../shared/named-source.ts";
import { ownWords } from "../shared/own-words.ts";
import { overlaps, stretchAround } from "../shared/stretch.ts";

export default defineRule({
  id: "attribution/other-voice",
  severity: "warning",
  needs: "text",
  summary: "Words that the article gives to another source than the one credited.",
  why: `Words end up in the wrong mouth when a record is copied from the claim above it, or when two people speak in turn. What
follows (the root, who has to be asked, whether two voices are independent) is then about the wrong person.

Credit the source that the article credits. The rule speaks only where the article puts another source of the desk beside the
words by name, and names the credited one nowhere in that paragraph, nor in those that the quotation spans. It passes pronouns, roles
("the minister said"), unnamed sources and several voices together. Waive it where the article goes wrong, and say how you know.`,
  guideline: POLNEAR,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: council, cue: said }
`,
      text: "The council met on Monday. “The road is closed,” the mayor said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: council, cue: said }
`,
      text: "Ada Reed met drivers on Monday. “The road is closed,” Ms Reed said.\n",
    },
  },
  claim: (entry, { desk, report }) => {
    const { text, article } = entry.record;
    if (!text || entry.place?.kind !== "found" || !isEnglish(article?.language)) return;
    const [link] = entry.chain;
    if (!link || !isCertain(desk, entry) || isInHeadline(entry)) return;
    const { span } = entry.place;
    const stretch = stretchAround(text, span);
    const words = text.content.slice(stretch.start, stretch.end);
    const isMentioned = mayNameIn(desk, words);
    if (entry.chain.some(({ link: { source } }) => isMentioned(source))) return;
    const credits = creditsOf(entry, text, span, stretch);
    const [first] = credits;
    const voices = credits.map(({ who }) =>
      who.kind === "name" ? sourceNamed(desk, entry.record, who.words) : undefined,
    );
    const [other] = voices;
    if (!first || !other || voices.some((voice) => voice !== other)) return;
    if (entry.chain.some(({ link: { source } }) => answersFor(desk, source, other.id))) return;
    const roles = entry.chain.flatMap(({ link }) => roleOf(link) ?? []);
    if (roles.some((role) => hasRole(role, ownWords(text), stretch, credits))) return;
    const sentence = text.sentences().find((one) => overlaps(one, first));
    if (!sentence) return;
    report(
      inClaim(entry, ...link.sourcePath),
      `The article credits ${nameOf(desk, other.id)} here and does not mention ${nameOf(desk, link.link.source)}: "${shortened(text.content.slice(sentence.start, sentence.end), LONGEST)}". Correct the source.`,
    );
  },
});

/** UTF-16 code units of a sentence that a message shows. */
const LONGEST = 160;

/** Whether every voice of a chain has a name, and no two speak together. */
function isCertain({ sources }: Desk, { chain, record }: ClaimEntry): boolean {
  return chain.every(({ link: { source }, isJoint }) => {
    const kind = sources.get(source)?.source.kind;
    const isNamed = source !== UNDISCLOSED && kind !== undefined && kind !== "unnamed";
    return isNamed && !isJoint && source !== record.article?.publisher;
  });
}

/**
 * Whom the article credits with a quote: by the record's cue, in the sentences that the quote is in, or else by any verb that
 * reports there. What is wholly quoted may be credited elsewhere in its stretch.
 */
function creditsOf(entry: ClaimEntry, text: TextFile, span: Span, stretch: Span): readonly Credit[] {
  const isQuoted = insideQuotation(text.content, text.quotations(), span) === "whole";
  const inStretch = text.sentences().filter((one) => overlaps(one, stretch));
  const own = inStretch.filter((one) => overlaps(one, span));
  const cues = entry.chain.flatMap(({ link: { cue } }) => cue ?? []);
  const byCue = (among: readonly Span[]) =>
    cues.flatMap((cue) => among.flatMap((one) => inSentence(text, one, (words) => creditsByCue(words, cue))));
  const first = byCue(own);
  if (first.length > 0) return first;
  const further = byCue(inStretch);
  if (further.length > 0) return isQuoted ? further : [];
  const verbs = own.flatMap((one) => inSentence(text, one, creditsIn));
  if (verbs.length > 0)
    return own.some((one) => namesPronoun(ownWords(text).slice(one.start, one.end))) ? [] : verbs;
  return isQuoted ? inStretch.flatMap((one) => inSentence(text, one, creditsIn)) : [];
}

function inSentence(
  text: TextFile,
  { start, end }: Span,
  read: (words: string) => readonly Credit[],
): readonly Credit[] {
  return read(ownWords(text).slice(start, end)).map((credit) => ({
    ...credit,
    start: credit.start + start,
    end: credit.end + start,
  }));
}

/** Whether a role is spoken of elsewhere than where the other voice is credited. */
function hasRole(role: string, own: string, { start, end }: Span, credits: readonly Credit[]): boolean {
  let rest = "";
  let at = start;
  for (const credit of credits) {
    rest += own.slice(at, Math.max(at, credit.start));
    at = Math.max(at, credit.end);
  }
  const words = mentionedWords(rest + own.slice(at, end));
  return [...namingWords(role)].some((word) => words.has(word));
}
