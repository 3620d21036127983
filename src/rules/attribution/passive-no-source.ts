import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import {
  hiddenSpeaker,
  isBareParticiple,
  isFiled,
  isSight,
  mayBeActive,
  namesSomebody,
  nobodysWord,
} from "../../language/en/nobodys-word.ts";
import { OWN_VOICE, UNDISCLOSED } from "../../model/address.ts";
import type { Mode } from "../../model/article.ts";
import { writtenLinks } from "../../model/attribution.ts";
import { quotePath } from "../../model/claim.ts";
import { isEnglish } from "../../model/language.ts";
import { insideQuotation } from "../../text/inside-quotation.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { quoteWords } from "../../text/place-quote.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_IDENTIFY, POLNEAR } from "../guidelines.ts";
import { afterCue } from "../shared/around-cue.ts";

export default defineRule({
  id: "attribution/passive-no-source",
  severity: "warning",
  summary: "An attribution that names nobody: has been seen as, is believed to, it emerged, reports claim.",
  why: `A passive makes a claim look attributed when nobody answers for it. Who sees it that way? Neither readers nor a checker
can ask, and it is an easy place for an article to hide its own opinion.

In a draft, say who, or say it in our own voice and answer for it. In another outlet's article, treat the claim as the
article's own until you find someone who holds it. The rule reads cues, and quotes in the article's own voice; it passes what
says further on who it was ("by analysts", "according to the ministry").`,
  guideline: [NPR_IDENTIFY, POLNEAR],
  examples: {
    passing: {
      claims: `
road-dear:
  quote: The road is seen as a waste of money by the council
  statement: The council sees the road as a waste of money.
  kind: opinion
  attribution: { source: council, cue: is seen as }
`,
    },
    failing: {
      claims: `
road-dear:
  quote: The road has been seen as a waste of money
  statement: The road is a waste of money.
  kind: opinion
  attribution: { source: nobody-named, cue: has been seen as }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  nobody-named: { kind: unnamed, described-as: not said by whom }\n",
      },
    },
  },
  claim: (entry, { desk, report }) => {
    if (!isEnglish(entry.record.article?.language)) return;
    if (entry.claim.attribution === OWN_VOICE) {
      const words = hiddenSpeaker(outsideMarks(quoteWords(entry.quote)));
      if (words !== undefined && !isInQuotation(entry))
        report(inClaim(entry, ...quotePath(entry.claim)), message(words, entry.record.mode));
      return;
    }
    for (const { link, path } of writtenLinks(entry.chain)) {
      if (link.cue === undefined || !namesNobody(desk, link.source)) continue;
      const cue = normaliseQuote(link.cue);
      const ofNobody = isNobody(desk, link.source);
      if (!(ofNobody && isBareParticiple(cue)) && nobodysWord(cue) === undefined) continue;
      if (!ofNobody && mayBeActive(cue)) continue;
      const rests = afterCue(entry, cue);
      if (/\bby$/i.test(cue) || namesSomebody(cue)) continue;
      if (rests.some((rest) => namesSomebody(rest) || isSight(cue, rest) || isFiled(cue, rest))) continue;
      report(inClaim(entry, ...path, "cue"), message(link.cue, entry.record.mode));
    }
  },
});

function message(words: string, mode: Mode): string {
  return mode === "in-house"
    ? `"${words}" names nobody. Say who, or say it in our own voice.`
    : `"${words}" names nobody. Treat it as the article's own claim until you find someone who says so.`;
}

function namesNobody(desk: Desk, source: string): boolean {
  return source === UNDISCLOSED || desk.sources.get(source)?.source.kind === "unnamed";
}

/** Whether it is recorded that there is nobody: undisclosed, or described as not named. */
function isNobody(desk: Desk, source: string): boolean {
  return (
    source === UNDISCLOSED ||
    /\b(?:nobody|no one|not (?:said|named|given|stated|specified|disclosed|clear|known)|un(?:specified|stated|known|clear|attributed)|passive)\b/i.test(
      desk.sources.get(source)?.source["described-as"] ?? "",
    )
  );
}

/** What somebody is quoted as saying is not said in the article's own voice. */
function outsideMarks(words: string): string {
  return words.replace(/"[^"]*(?:"|$)/g, " ");
}

function isInQuotation({ place, record: { text } }: ClaimEntry): boolean {
  return (
    place?.kind === "found" &&
    text !== undefined &&
    insideQuotation(text.content, text.quotations(), place.span) === "whole"
  );
}
