import type { ClaimEntry } from "../../desk/desk.ts";
import { besideRecord } from "../../desk/record-path.ts";
import { isInArticle, quotePath } from "../../model/claim.ts";
import { quoteHash, sinceVerified } from "../../text/lock.ts";
import { defineRule, inClaim, type Report } from "../define.ts";
import { verifiedIn } from "../example-lock.ts";

const CLAIMS = `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`;

export default defineRule({
  id: "quote/unverified",
  severity: "warning",
  needs: "no-text",
  summary: "A quote never compared with a text: there is neither a text nor an entry in the lock.",
  why: `A quote that nobody has compared with the text is taken on trust. Put the text next to the record (it is kept out of git)
and run \`onrecord verify\`: from then on, CI can prove the quotes without the text.

A lock written by another version of onrecord proves every quote whose hash is still the same. A version may compare quotes in
a different way; a quote affected by that must be verified again, and is not treated as edited.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: CLAIMS,
      files: {
        "claims/example.lock": verifiedIn("The road is closed.", { "road-closed": "The road is closed" }),
      },
    },
    failing: { claims: CLAIMS },
  },
  record: (record, { report }) => {
    // Of a lock that cannot be read nobody knows what it holds; that it cannot is reported.
    if (record.lock && !record.lock.lock) return;
    const claims = record.claims.filter(
      ({ claim, place, locked }) => !claim.withdrawn && isInArticle(claim) && !place && !locked,
    );
    for (const entry of record.claims) reportOtherForm(entry, report);
    const text = besideRecord(record.path, "txt");
    const what = `compared with the article's text. Save the text as ${text} and run \`onrecord verify\`.`;
    if (claims.length > 1 && !record.lock) {
      // One finding for a file that was never verified: the others would say the same.
      const location = { file: record, place: { path: ["claims"], part: "key" } } as const;
      const about = claims
        .map(({ quote }) => quoteHash(quote))
        .sort()
        .join(" ");
      report(location, `None of the ${claims.length} quotes in this file has ever been ${what}`, { about });
      return;
    }
    for (const entry of claims)
      report(inClaim(entry, ...quotePath(entry.claim)), `This quote has never been ${what}`);
  },
});

/** A quote whose hash was made by another version of the program, and which that hash no longer proves. */
function reportOtherForm(entry: ClaimEntry, report: Report): void {
  const { claim, quote, place, locked } = entry;
  if (claim.withdrawn || place || !locked || sinceVerified(quote, locked) !== "verify again") return;
  report(
    inClaim(entry, ...quotePath(claim)),
    "This quote was verified by a version of onrecord that compares quotes in a different way, so the lock no longer proves it. " +
      "Run `onrecord verify` again where the text is.",
  );
}
