import { quoteHash, sha256 } from "../../text/lock.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { shortened } from "../../text/shortened.ts";
import { claimItself, defineRule } from "../define.ts";

const FORMER = "The bridge is closed to lorries";

export default defineRule({
  id: "record/reused-id",
  severity: "error",
  needs: "history",
  summary: "A claim whose id belonged to another claim, since withdrawn or deleted.",
  why: `Other records, corrections and readers' links point to a claim by its address. If the id of a withdrawn or deleted claim
is used for another quote, all of them point to the wrong thing. Give the new claim its own id.

If this is the old claim with its quote corrected, waive the rule; or restore the original words and correct them in a
separate commit. The rule asks git what each id used to mean. If the desk is not in git, or the clone is shallow, it cannot
tell.`,
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
        `The id "${entry.id}" belonged to another quote, "${shortened(normaliseQuote(former.quote))}", which was ${former.fate} on ${former.on} (commit ${former.commit.slice(0, 7)}). Ids are never reused: give this claim a new one.`,
      );
    }
  },
});
