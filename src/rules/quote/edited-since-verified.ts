import { quotePath } from "../../model/claim.ts";
import { sinceVerified } from "../../text/lock.ts";
import { defineRule, inClaim } from "../define.ts";
import { verifiedIn } from "../example-lock.ts";
import { REUTERS_QUOTES } from "../guidelines.ts";

export default defineRule({
  id: "quote/edited-since-verified",
  severity: "error",
  needs: "no-text",
  summary: "A quote that has changed since it was verified, when the text is not available.",
  why: `The lock holds a hash of each quote as it was found in the text. If the text is not available, that hash is the only proof
of the quote: one that has been edited since is unproven, however small the edit.

Restore the words, or get the text and run \`onrecord verify\` again.`,
  guideline: REUTERS_QUOTES,
  houses: { reuters: "nothing in quotation marks may be altered" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`,
      files: {
        "claims/example.lock": verifiedIn("The road is closed.", { "road-closed": "The road is closed" }),
      },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is open
  statement: The road is closed.
  attribution: ministry
`,
      files: {
        "claims/example.lock": verifiedIn("The road is closed.", { "road-closed": "The road is closed" }),
      },
    },
  },
  claim: (entry, { report }) => {
    const { place, locked, quote, claim } = entry;
    if (place || !locked || sinceVerified(quote, locked) !== "edited") return;
    const against = entry.record.lock?.lock?.text.sha256.slice(0, 8) ?? "";
    report(
      inClaim(entry, ...quotePath(claim)),
      `This quote has changed since it was verified against text ${against}, and the text is not available. ` +
        "Restore the words, or run `onrecord verify` where the text is.",
    );
  },
});
