import { isInArticle } from "../../model/claim.ts";
import { shortened } from "../../text/shortened.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "check/recheck",
  severity: "note",
  todo: true,
  summary: "A claim that was checked before the article's words changed.",
  why: `An article that changes after it was checked takes its checks along only where the words that were checked are still
there. \`onrecord revise\` compares the old text with the new one and marks every claim of which a number, a name, a "not", a
qualifier, who said it or the words themselves have changed. Its verdict is kept under \`was\`, and counts for nothing until
somebody has checked the claim again and written \`status: checked\`.

To hold a story until that is done, have the check in CI fail on it: \`onrecord check --fail-on error --fail-on
check/recheck\`.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB, on: 2024-05-03 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is not closed
  statement: The road is not closed.
  attribution: ministry
  check:
    status: recheck
    was: accurate
    changed: "negation: is closed -> is not closed"
    since: 2024-05-04
    by: AB
    on: 2024-05-03
`,
    },
  },
  claim: (entry, { report }) => {
    const { check } = entry.claim;
    if (check?.status !== "recheck" || !isInArticle(entry.claim)) return;
    const what = check.changed === undefined ? "" : ` (${shortened(check.changed, LONGEST)})`;
    report(
      inClaim(entry, "check", "status"),
      `The article has changed since this was checked${what}. Check it again.`,
    );
  },
});

/** What changed comes first in it: in a narrow list, the rest is cut off. */
const LONGEST = 120;
