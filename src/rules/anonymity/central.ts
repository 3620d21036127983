import { defineRule, inClaim } from "../define.ts";
import { NYT_CONFIDENTIAL } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/central",
  severity: "warning",
  mode: "in-house",
  summary: "A central claim that rests on unnamed sources alone.",
  why: `Where the story stands or falls with a claim, the reader has to take the house's word for it if nobody is named. That is a
decision for a senior editor.

Look for a document or for somebody on the record, and record it as evidence or as a claim that confirms this one. If there
is none, have the decision signed: a waiver says who took it and why.`,
  guideline: NYT_CONFIDENTIAL,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  central: true
  attribution: { source: insider, cue: said }
  evidence: [{ kind: document, source: council, locator: order 12, shows: supports, primary: true }]
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  central: true
  attribution: { source: insider, cue: said }
`,
    },
  },
  claim: (entry, { report, provenance }) => {
    if (entry.claim.central !== true) return;
    const known = provenance();
    const { kind } = known.rootOf(entry);
    if ((kind !== "unnamed" && kind !== "undisclosed") || known.isCorroborated(entry)) return;
    report(
      inClaim(entry, "central"),
      "The story stands or falls with this, and nobody who is named bears it out. Find a document or somebody on the record, or have a senior editor sign a waiver.",
    );
  },
});
