import { quoteHash, sha256 } from "../../text/lock.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { shortened } from "../../text/shortened.ts";
import { claimItself, defineRule } from "../define.ts";

const FORMER = "The bridge is closed to lorries";

export default defineRule({
  id: "record/reused-id",
  severity: "error",
  needs: "history",
  summary: "A claim whose id belonged to another claim, which was withdrawn or deleted.",
  why: `A claim's address is what other records, corrections and readers' links point to. If an id that was withdrawn or deleted
comes back for another quote, all of them point to something that was never meant. Give the new claim an id of its own.

If it is the old claim that has come back with its quote put right, waive it, or bring it back with the words that it had and
correct those in a commit of their own. git is asked for what the ids stood for; in a desk that is not in git, or in a shallow
clone, nothing can be known of that.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
bridge-closed:
  quote: The bridge is closed to lorries
  statement: The bridge is closed to lorries.
  attribution: ministry
`,
      history: {
        "example/bridge-closed": {
          quote: FORMER,
          sha256: quoteHash({ exact: FORMER }),
          fate: "deleted",
          commit: sha256("a made-up commit").slice(0, 40),
          on: "2024-05-02",
        },
      },
    },
    failing: {
      claims: `
bridge-closed:
  quote: The footbridge will be pulled down
  statement: The footbridge will be pulled down.
  attribution: ministry
`,
      history: {
        "example/bridge-closed": {
          quote: FORMER,
          sha256: quoteHash({ exact: FORMER }),
          fate: "withdrawn",
          commit: sha256("a made-up commit").slice(0, 40),
          on: "2024-05-02",
        },
      },
    },
  },
  desk: (desk, { report }) => {
    for (const [address, former] of desk.history?.().former ?? []) {
      const entry = desk.claims.get(address);
      if (!entry || entry.claim.withdrawn || quoteHash(entry.quote) === former.sha256) continue;
      report(
        claimItself(entry),
        `The id "${entry.id}" stood for another quote, "${shortened(normaliseQuote(former.quote))}", which was ${former.fate} on ${former.on} (commit ${former.commit.slice(0, 7)}). An id is never used again: give this claim another one.`,
      );
    }
  },
});
