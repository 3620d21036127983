import { quotePath } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { WEB_ANNOTATION } from "../guidelines.ts";

export default defineRule({
  id: "quote/ambiguous",
  severity: "error",
  needs: "text",
  verifies: true,
  summary: "A quote that appears more than once in the text, without the words before or after it.",
  why: `If a quote appears more than once, nobody can tell which occurrence is meant, and so which source, cue and paragraph go
with it. Add a few words from before or after it (\`quote: { exact, before, after }\`), exactly as in the text.`,
  guideline: WEB_ANNOTATION,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: { exact: The road is closed, after: until Monday }
  statement: The road is closed until Monday.
  attribution: ministry
`,
      text: "The road is closed, the mayor said. The road is closed until Monday, the ministry said.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed until Monday.
  attribution: ministry
`,
      text: "The road is closed, the mayor said. The road is closed until Monday, the ministry said.\n",
    },
  },
  claim: (entry, { report }) => {
    const { place, claim } = entry;
    const { text } = entry.record;
    if (place?.kind !== "ambiguous" || !text) return;
    report(
      inClaim(entry, ...quotePath(claim)),
      `These words appear ${place.count === 2 ? "twice" : `${place.count} times`} in ${text.path}. ` +
        "Say which occurrence you mean: quote: { exact: …, before: the words right before it, after: the words right after it }.",
      { related: place.places.map((span) => ({ file: text, place: { span }, message: "here" })) },
    );
  },
});
