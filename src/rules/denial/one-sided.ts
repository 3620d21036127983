import type { ClaimEntry } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { isInArticle } from "../../model/claim.ts";
import { bounds } from "../../model/date.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { BBC_REPLY_IN_COPY, NPR_FAIRNESS } from "../guidelines.ts";

export default defineRule({
  id: "denial/one-sided",
  severity: "warning",
  summary: "A denial on file that the article leaves out.",
  why: `The article prints a claim, someone has denied it, and the article does not say so: readers get only one side. The rule
sees this from a claim that is marked \`in-article: false\` and \`denies\` a claim in its article. It does not report a denial
if the article prints another denial of the claim by the same organisation, or if the denial came only after publication.

In a draft of your own, add the denial. In someone else's article, take it into account when you check the claim.`,
  guideline: [BBC_REPLY_IN_COPY, NPR_FAIRNESS],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: council
ministry-denies:
  quote: The road was never closed
  statement: The road was not closed.
  attribution: ministry
  in-article: false
  denies: [{ claim: road-closed, scope: all of it }]
reed-denies:
  quote: The road is open
  statement: The road is open.
  attribution: reed
  denies: [{ claim: road-closed, scope: all of it }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: council
ministry-denies:
  quote: The road was never closed
  statement: The road was not closed.
  attribution: ministry
  in-article: false
  denies: [{ claim: road-closed, scope: all of it }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (isInArticle(entry.claim) || !entry.claim.denies || cameLater(entry)) return;
    const known = provenance();
    const { source } = known.rootOf(entry);
    for (const { claim } of entry.claim.denies) {
      const denied = desk.claims.get(fullAddress(claim, entry.record.name));
      if (denied?.record !== entry.record || denied.claim.withdrawn || !isInArticle(denied.claim)) continue;
      if (isSaidInArticle(entry, denied, known)) continue;
      const who =
        source === undefined ? "This denial is on file" : `${nameOf(desk, source)} denies "${claim}"`;
      const advice =
        entry.record.mode === "in-house"
          ? "Add it to the article."
          : `Readers get only one side: take the denial into account when you check "${claim}".`;
      report(inClaim(entry, "in-article"), `${who}, but the article leaves that out. ${advice}`, {
        related: [{ ...claimItself(denied), message: "what is denied" }],
      });
      return;
    }
  },
});

/** Whether the article has another denial of the claim by the same body. */
function isSaidInArticle(denial: ClaimEntry, denied: ClaimEntry, known: Provenance): boolean {
  const root = known.rootOf(denial);
  return known
    .answersTo(denied.address)
    .some(
      ({ kind, by }) =>
        kind === "denies" &&
        by.record === denial.record &&
        isInArticle(by.claim) &&
        known.independence(root, known.rootOf(by)).independent === "no",
    );
}

/** An article cannot have what was said after it was published. */
function cameLater({ chain, record: { article } }: ClaimEntry): boolean {
  const said = chain.findLast(({ link }) => link.said !== undefined)?.link.said;
  const [denial, published] = [said, article?.published].map((date) =>
    date === undefined ? undefined : bounds(date),
  );
  return denial !== undefined && published !== undefined && denial.earliest > published.latest;
}
