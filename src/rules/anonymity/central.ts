import { isInArticle } from "../../model/claim.ts";
import { nameOf } from "../../provenance/independence.ts";
import { defineRule, inClaim } from "../define.ts";
import { NYT_CONFIDENTIAL } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "anonymity/central",
  severity: "warning",
  mode: "in-house",
  summary: "The article stands or falls with a claim for which nobody with a name speaks.",
  why: `If a detail from an unnamed source is wrong, a detail is wrong. If it is the one thing that the story is
about, the story is, and nobody is there to answer for it but the newsroom. The same goes for what another outlet has
from it does not say whom.

Find a source that is independent and speaks for it, and record it as evidence or as a claim that \`confirms\` this
one; only what counts as corroboration is counted. Where none can be had, one of those who answer for the newsroom
decides whether it runs, and signs a waiver that says why.`,
  guideline: NYT_CONFIDENTIAL,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: insider
  central: true
  evidence: [{ kind: document, source: council, shows: supports, primary: true }]
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: insider
  central: true
  evidence: [{ kind: interview, source: reed, shows: supports, primary: true }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (!entry.claim.central || !isInArticle(entry.claim)) return;
    const known = provenance();
    const { kind, source } = known.rootOf(entry);
    if ((kind !== "unnamed" && kind !== "undisclosed") || source === undefined) return;
    if (known.isCorroborated(entry)) return;
    const name = nameOf(desk, source);
    const rests =
      kind === "unnamed"
        ? `on a source without a name alone (${name})`
        : `on what ${name} reports without saying whom it has it from`;
    const why = whyNotCounted(desk, known.corroborationsOf(entry));
    report(
      inClaim(entry, "central"),
      `The article stands or falls with this, and it rests ${rests}. ${why === "" ? "" : `${why} `}` +
        "Find an independent source that speaks for it, or have a senior editor sign a waiver.",
    );
  },
});
