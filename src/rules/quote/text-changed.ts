import type { ClaimEntry } from "../../desk/desk.ts";
import { claimItself, defineRule } from "../define.ts";
import { verifiedIn } from "../example-lock.ts";

const TEXT = "The road is closed until Monday, the ministry said.\n";

const CLAIMS = `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`;

export default defineRule({
  id: "quote/text-changed",
  severity: "warning",
  needs: "text",
  summary: "The article's text has changed since its quotes were verified; lists the claims affected.",
  why: `Articles are edited after publication. If the text available is no longer the one in which the quotes were verified, some
quotes may have moved, changed or disappeared. Each of those is listed.

\`onrecord revise\` says of every claim whether it is still as it was checked, and what of it changed. If nothing did,
\`onrecord verify\` locks the quotes in the new text.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: CLAIMS,
      text: TEXT,
      files: { "claims/example.lock": verifiedIn(TEXT, { "road-closed": "The road is closed" }) },
    },
    failing: {
      claims: CLAIMS,
      text: `Corrected: ${TEXT}`,
      files: { "claims/example.lock": verifiedIn(TEXT, { "road-closed": "The road is closed" }) },
    },
  },
  record: (record, { report }) => {
    const { text, lock, claims } = record;
    if (!text || !lock?.lock || text.sha256 === lock.lock.text.sha256) return;
    const changes = claims.flatMap((entry) => {
      const change = changeOf(entry);
      return change === undefined ? [] : [{ ...claimItself(entry), message: change }];
    });
    const [was, is] = [lock.lock.text.sha256.slice(0, 8), text.sha256.slice(0, 8)];
    const effect =
      changes.length === 0
        ? "No quote moved."
        : `Quotes that moved, changed or disappeared: ${changes.length} of ${claims.length}.`;
    report(
      { file: record, place: { path: ["article"], part: "key" } },
      `The text has changed since the quotes were verified (${was} then, ${is} now). ${effect} Run \`onrecord revise ${record.name}\` to see which checks still hold.`,
      { about: `${lock.lock.text.sha256} ${text.sha256}`, related: changes },
    );
  },
});

/** What became of a verified quote in a changed text; undefined where it stands as and where it stood. */
function changeOf({ id, place, locked, claim }: ClaimEntry): string | undefined {
  if (!locked || !place || claim.withdrawn) return undefined;
  if (place.kind === "missing") return `${id}: no longer in the text`;
  if (place.kind === "ambiguous") return `${id}: now appears ${place.count} times`;
  if (place.span.start !== locked.start)
    return `${id}: moved from offset ${locked.start} to ${place.span.start}`;
  return place.span.end === locked.end ? undefined : `${id}: changed in length`;
}
