import { quotePath } from "../../model/claim.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_QUOTES, WEB_ANNOTATION } from "../guidelines.ts";
import { nearestPlace } from "../shared/nearest-place.ts";

export default defineRule({
  id: "quote/not-found",
  severity: "error",
  needs: "text",
  verifies: true,
  asksFor: ["in-article"],
  summary: "A quote that does not match the article's text word for word.",
  why: `A record may be read out in court: a quote is the article's own words or it is worth nothing. Not one word may differ; only
typographic marks, spaces and line breaks may. The nearest sentence in the text is shown next to the quote, but never put in
its place: copy the words yourself, so that you have seen them.`,
  guideline: [REUTERS_QUOTES, WEB_ANNOTATION],
  houses: { reuters: "nothing in quotation marks may be altered" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed to lorries
  statement: The road is closed to lorries.
  attribution: ministry
`,
      text: "The road is closed to lorries until Monday, the ministry said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed to all lorries
  statement: The road is closed to lorries.
  attribution: ministry
`,
      text: "The road is closed to lorries until Monday, the ministry said.\n",
    },
  },
  claim: (entry, { report }) => {
    const { place, quote, claim } = entry;
    const { text } = entry.record;
    if (place?.kind !== "missing" || !text) return;
    const location = inClaim(entry, ...quotePath(claim));
    if (place.elsewhere > 0) {
      const times = place.elsewhere === 1 ? "once" : `${place.elsewhere} times`;
      report(
        location,
        `These words appear ${times} in ${text.path}, but not next to the before and after that you gave. Correct those.`,
      );
      return;
    }
    const nearest = nearestPlace(entry);
    if (!nearest) {
      report(location, `This quote is not in ${text.path}, and nothing like it is. Copy it from the text.`);
      return;
    }
    const printed = normaliseQuote(text.content.slice(nearest.start, nearest.end));
    report(location, `This quote does not match ${text.path} word for word. Copy it from the text.`, {
      related: [{ file: text, place: { span: nearest }, message: "the nearest sentence" }],
      compare: { recorded: normaliseQuote(quote.exact), printed },
    });
  },
});
