import type { TextFile } from "../../desk/desk.ts";
import { writtenLinks } from "../../model/attribution.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLNEAR } from "../guidelines.ts";
import { cueWords, hasCue } from "../shared/cue-words.ts";

export default defineRule({
  id: "quote/cue-not-found",
  severity: "warning",
  needs: "text",
  summary: "A cue whose words do not appear near the quote.",
  why: `The cue is the article's own wording of who says what. If its words do not appear near the quote, either the quote or the
attribution came from somewhere else, and the record credits someone with words that the article does not give them.

Write the cue as the article prints it. If other words interrupt it, write "..." between its parts.`,
  guideline: POLNEAR,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, cue: said }
`,
      text: "The road is closed, the ministry said on Monday.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, cue: insisted }
`,
      text: "The road is closed, the ministry said on Monday.\n",
    },
  },
  claim: (entry, { report }) => {
    if (entry.place?.kind !== "found" || !entry.record.text) return;
    for (const { link, path } of writtenLinks(entry.chain)) {
      if (link.cue === undefined || isNear(link.cue, entry.record.text, entry.place.span)) continue;
      report(
        inClaim(entry, ...path, "cue"),
        `"${link.cue}" does not appear near the quote. Use the article's own wording for the cue.`,
      );
    }
  },
});

/** Paragraphs of a quotation, dialogue or list that are looked through for a cue. */
const FURTHEST = 100;

/**
 * Whether a cue stands in the paragraph that the quote is in, in the one before it or the one after it; or, where that
 * paragraph goes on with a quotation, a dialogue or a list, further up in it or in what introduces it.
 */
function isNear(cue: string, text: TextFile, span: Span): boolean {
  const all = text.paragraphs();
  const first = all.findIndex((paragraph) => overlaps(paragraph, span));
  const last = all.findLastIndex((paragraph) => overlaps(paragraph, span));
  const words = comparable(text);
  const near = (from: number) => words.slice(Math.max(from - 1, 0), last + 2).join(" ");
  if (hasCue(cue, near(first))) return true;
  let top = first;
  for (let at = all[top]; at && first - top < FURTHEST && goesOn(text, at); at = all[top]) top--;
  return top < first && hasCue(cue, near(top));
}

/** UTF-16 code units; longer than any sign, number or name that a paragraph begins with. */
const LONGEST_LABEL = 150;

/**
 * How a paragraph begins that is one of several: with a quotation mark, with the sign or the number of an item, or with
 * the name of the speaker.
 */
const GOES_ON =
  /^(?:["“„«‘'»]|[•·‣◦▪●*–—-]\s*\S|\(?(?:\d{1,3}|\p{L})[.)]\s|\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){0,3}:\s)/u;

function goesOn(text: TextFile, { start, end }: Span): boolean {
  return GOES_ON.test(text.content.slice(start, Math.min(end, start + LONGEST_LABEL)));
}

/** A text's paragraphs as cues are looked for in them; more than one claim is in each. */
function comparable(text: TextFile): readonly string[] {
  const paragraphs =
    known.get(text) ?? text.paragraphs().map(({ start, end }) => cueWords(text.content.slice(start, end)));
  known.set(text, paragraphs);
  return paragraphs;
}

const known = new WeakMap<TextFile, readonly string[]>();

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
