import type { ClaimEntry, RecordFile } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { quotePath, type RelationKind } from "../../model/claim.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { hasMostWordsOf, haveNearlyAllWordsOf } from "../../text/says-the-same.ts";
import { defineRule, inClaim } from "../define.ts";
import { EDITORS_CODE } from "../guidelines.ts";
import { isInHeadline } from "../shared/headline.ts";

/** How one claim of an article can bear another one out. */
const SUPPORTING = ["repeats", "confirms"] as const satisfies readonly RelationKind[];

export default defineRule({
  id: "attribution/headline-unsupported",
  severity: "warning",
  needs: "text",
  asksFor: ["repeats", "confirms"],
  summary: "A claim in the headline that nothing in the body supports.",
  why: `Many readers see only the headline. The article itself must say the same, with its conditions and its source; otherwise
the headline makes a claim that nobody in the article makes.

Where a paragraph of the text has most of the headline's words, or the whole body nearly all, nothing is reported. Otherwise, record which claim in the body the headline repeats (\`repeats\`, with what it leaves out as the scope). If there is none, the
headline has to change. In another outlet's article, this is a finding about the article itself.`,
  guideline: EDITORS_CODE,
  examples: {
    passing: {
      claims: `
headline:
  quote: A made-up article
  statement: The article is made up.
  attribution: none
  repeats: [{ claim: made-up, scope: all of it }]
made-up:
  quote: This article was made up for an example
  statement: The article was made up.
  attribution: none
`,
    },
    failing: {
      claims: `
headline:
  quote: A made-up article
  statement: The article is made up.
  attribution: none
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`,
    },
  },
  record: (record, { report }) => {
    if (!record.article) return;
    const claims = record.claims.filter(({ claim }) => !claim.withdrawn);
    const headlines = new Set(claims.filter((entry) => isInHeadline(entry)));
    if (headlines.size === 0) return;
    const supported = supportedBy(
      claims.filter((entry) => !headlines.has(entry)),
      record,
    );
    const body = bodyOf(record, normaliseQuote(record.article.title));
    for (const entry of headlines) {
      if (supported.has(entry.id) || namesClaimOf(entry, claims, headlines, record)) continue;
      const { exact } = entry.quote;
      if (body.some((paragraph) => hasMostWordsOf(exact, paragraph)) || haveNearlyAllWordsOf(exact, body))
        continue;
      report(
        inClaim(entry, ...quotePath(entry.claim)),
        `${record.text ? "No paragraph of the article says this in similar words" : "No claim in the body says this"}. ` +
          "Link the claim that supports it (repeats). If there is none, the article does not support its headline.",
      );
    }
  },
});

/** The paragraphs of an article below its headline, as far as its text is available. */
function bodyOf({ text }: RecordFile, title: string): readonly string[] {
  if (!text) return [];
  const all = text.paragraphs().map(({ start, end }) => text.content.slice(start, end));
  return all.filter((paragraph) => !title.includes(normaliseQuote(paragraph)));
}

/** The ids of the claims that the body's claims repeat or confirm. */
function supportedBy(body: readonly ClaimEntry[], record: RecordFile): ReadonlySet<string> {
  return new Set(body.flatMap((entry) => bornOut(entry, record)));
}

function namesClaimOf(
  entry: ClaimEntry,
  claims: readonly ClaimEntry[],
  headlines: ReadonlySet<ClaimEntry>,
  record: RecordFile,
): boolean {
  const named = new Set(bornOut(entry, record));
  return claims.some((other) => named.has(other.id) && !headlines.has(other));
}

/** The ids of claims of its own article that a claim repeats or confirms. */
function bornOut({ claim }: ClaimEntry, { name }: RecordFile): readonly string[] {
  return SUPPORTING.flatMap((kind) => claim[kind] ?? []).flatMap(({ claim: reference }) => {
    const address = fullAddress(reference, name);
    return address.startsWith(`${name}/`) ? [address.slice(name.length + 1)] : [];
  });
}
