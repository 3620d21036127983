import { isInArticle } from "../../model/claim.ts";
import { shortened } from "../../text/shortened.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { HOPKINS_TEMPLATE } from "../guidelines.ts";

export default defineRule({
  id: "check/unchecked",
  severity: "note",
  todo: true,
  asksFor: ["kind", "check"],
  summary: "A fact or a prediction whose check is not finished.",
  why: `This is the list of what is left to do: before an article runs, an editor wants it to be empty, or to know what is on it.
Check the claim and write \`status: checked\` with who and when; a verdict is optional. If it cannot be settled yet, say under
\`missing\` what would settle it.

Opinions are not on the list, nor are claims that the desk has on file but the article leaves out. A desk that logs articles
without checking them (an audit of their sourcing) turns the rule off; one that checks only in-house drafts turns it off for
the other folders.`,
  guideline: HOPKINS_TEMPLATE,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB, on: 2024-05-03 }
sad-day:
  quote: It is a sad day for the town
  statement: The day is a sad one for the town.
  kind: opinion
  attribution: reed
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-opens:
  quote: The road will open on Monday
  statement: The road will open on Monday.
  kind: prediction
  attribution: ministry
  check: { status: in-progress, missing: The ministry's notice of the works. }
`,
    },
  },
  claim: (entry, { report }) => {
    const { kind, check } = entry.claim;
    if (kind === "opinion" || !isInArticle(entry.claim)) return;
    // What is to be checked again has a rule of its own.
    if (check?.status === "checked" || check?.status === "recheck") return;
    const location = check ? inClaim(entry, "check", "status") : claimItself(entry);
    const isBegun = check?.status === "in-progress";
    report(location, left(isBegun, check?.missing));
  },
});

const LONGEST = 120;

/** What is left to do first: in a narrow list of forty, the rest is cut off. */
function left(isBegun: boolean, missing: string | undefined): string {
  if (missing === undefined) return isBegun ? "Check in progress." : "Not checked yet.";
  return `${isBegun ? "Check in progress. Still missing" : "To check"}: ${shortened(missing, LONGEST)}`;
}
