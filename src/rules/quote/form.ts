import type { ClaimEntry, TextFile } from "../../desk/desk.ts";
import { insideQuotation } from "../../text/inside-quotation.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLNEAR } from "../guidelines.ts";
import { cueWords, hasCue } from "../shared/cue-words.ts";

export default defineRule({
  id: "quote/form",
  severity: "warning",
  needs: "text",
  summary: "A direct quote that is not in quotation marks in the text, or an indirect one that is.",
  why: `Quotation marks promise readers the speaker's own words. A record that calls the article's paraphrase a direct quote
credits the speaker with words that may not be theirs; one that calls a quotation indirect loses what was said.

Record the form that the text has.`,
  guideline: POLNEAR,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  form: direct
  attribution: ministry
`,
      text: "“The road is closed,” the ministry said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: the road is closed
  statement: The road is closed.
  form: direct
  attribution: ministry
`,
      text: "The ministry said the road is closed.\n",
    },
  },
  claim: (entry, { report }) => {
    const { text } = entry.record;
    const { form } = entry.claim;
    if (!text || entry.place?.kind !== "found" || form === undefined) return;
    const { span } = entry.place;
    const inside = insideQuotation(text.content, text.quotations(), span);
    if (form === "direct" && (inside === "none" || inside === "part")) {
      report(inClaim(entry, "form"), MESSAGES[inside]);
    } else if (form === "indirect" && inside === "whole" && !isRelayed(entry, text, span)) {
      report(inClaim(entry, "form"), "The article puts this in quotation marks: use form: direct.");
    }
  },
});

/** Whether somebody else's words are told inside the quotation: “Ms Reed told me that the road is closed,” he said. */
function isRelayed({ chain }: ClaimEntry, text: TextFile, span: Span): boolean {
  const cue = chain.at(-1)?.link.cue;
  const around = text.quotations().find((one) => one.inner.start <= span.start && span.start < one.inner.end);
  if (cue === undefined || !around) return false;
  return hasCue(cue, cueWords(text.content.slice(around.inner.start, span.start)));
}

const MESSAGES = {
  none: "The article does not put this in quotation marks: use form: indirect.",
  part: "The article puts only part of this in quotation marks: use form: mixed, or quote only that part.",
} as const;
