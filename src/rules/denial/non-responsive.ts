import { fullAddress } from "../../model/address.ts";
import { nameOf } from "../../provenance/independence.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "denial/non-responsive",
  severity: "warning",
  summary: "A denial that does not answer the claim it is set against.",
  why: `An organisation that is asked about one thing and denies another has not denied the first. Printed under the claim, its
words read like a denial, and readers think the claim is disputed. The record says so with \`responsive: none\`; this finding
keeps the gap in the editor's sight until someone has asked again.

In a draft, say in the copy what the words cover and what they leave open, or ask for a direct answer. In another outlet's
article, treat the claim as one that nobody has denied. Waive this once the check has done so.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road will be closed all summer
  statement: The road will be closed all summer.
  attribution: reed
road-open:
  quote: The road is open on Sundays
  statement: The road is open on Sundays.
  attribution: council
  denies: [{ claim: road-closed, scope: Sundays alone, responsive: partial }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road will be closed all summer
  statement: The road will be closed all summer.
  attribution: reed
no-second-tunnel:
  quote: There will be no second tunnel
  statement: There will be no second tunnel.
  attribution: council
  denies: [{ claim: road-closed, scope: a tunnel that nobody spoke of, responsive: none }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    for (const [index, { claim, responsive }] of (entry.claim.denies ?? []).entries()) {
      if (responsive !== "none") continue;
      const denied = desk.claims.get(fullAddress(claim, entry.record.name));
      const { source } = provenance().rootOf(entry);
      const who = source === undefined ? "Whoever says this" : nameOf(desk, source);
      const advice =
        entry.record.mode === "in-house"
          ? "Say in the copy what it covers, or ask for a direct answer."
          : "Treat that claim as one that this does not deny.";
      report(inClaim(entry, "denies", index, "responsive"), `${who} does not answer "${claim}". ${advice}`, {
        related: denied ? [{ ...claimItself(denied), message: "the claim it is set against" }] : [],
      });
    }
  },
});
