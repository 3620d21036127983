import type { ClaimEntry, TextFile } from "../../desk/desk.ts";
import { writtenLinks } from "../../model/attribution.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLNEAR } from "../guidelines.ts";

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
    if (entry.chain.every(({ link }) => link.cue === undefined)) return;
    const near = surroundings(entry);
    if (near === undefined) return;
    for (const { link, path } of writtenLinks(entry.chain)) {
      if (link.cue === undefined || isIn(link.cue, near)) continue;
      report(
        inClaim(entry, ...path, "cue"),
        `"${link.cue}" does not appear near the quote. Use the article's own wording for the cue.`,
      );
    }
  },
});

/** The paragraph that the quote is in, with the one before it and the one after it: where a cue may stand. */
function surroundings({ place, record: { text } }: ClaimEntry): string | undefined {
  if (place?.kind !== "found" || !text) return undefined;
  const all = text.paragraphs();
  const first = all.findIndex((paragraph) => overlaps(paragraph, place.span));
  const last = all.findLastIndex((paragraph) => overlaps(paragraph, place.span));
  return comparable(text)
    .slice(Math.max(first - 1, 0), last + 2)
    .join(" ");
}

/** A text's paragraphs as cues are looked for in them; more than one claim is in each. */
function comparable(text: TextFile): readonly string[] {
  const paragraphs =
    known.get(text) ??
    text.paragraphs().map(({ start, end }) => normaliseQuote(text.content.slice(start, end)).toLowerCase());
  known.set(text, paragraphs);
  return paragraphs;
}

const known = new WeakMap<TextFile, readonly string[]>();

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** A cue may be interrupted: "told ... that". Its parts stand in this order. */
function isIn(cue: string, near: string): boolean {
  const parts = normaliseQuote(cue)
    .toLowerCase()
    .split(/\s*\.{3}\s*/);
  let from = 0;
  return parts.every((part) => {
    const at = near.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}
