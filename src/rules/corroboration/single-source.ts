import type { ClaimEntry } from "../../desk/desk.ts";
import { isInArticle } from "../../model/claim.ts";
import { nameOfRoot } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { repeatsItsArticle } from "../../provenance/relay.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { BBC_GATHERING, GUARDIAN_SOURCING } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "corroboration/single-source",
  severity: "warning",
  asksFor: ["kind", "evidence", "evidence.*.source", "evidence.*.root", "confirms", "denies", "repeats"],
  summary: "A fact that goes back to a single source.",
  why: `What one source says may be true, but nobody else has said it. However many outlets have passed it on, readers have one
voice to trust. The message names the root, and gives the reason why each thing on file for the claim does not count: another
claim or a piece of evidence counts only if its own root is known and independent.

Look for someone who knows it from elsewhere, and record that as evidence or as a claim that \`confirms\` this one. The rule
does not report a denial (only those who deny can say what they deny), or a claim that the desk has rated on independent
evidence. Waive it where one source is enough: a person on what they did themselves, an organisation on its own decision.`,
  guideline: [BBC_GATHERING, GUARDIAN_SOURCING],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, shows: supports, primary: true }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-shut:
  quote: It has been shut
  statement: The road has been shut.
  attribution: reed
  confirms: [{ claim: road-closed, scope: that nobody can pass }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { claim, chain, record } = entry;
    if ((claim.kind ?? "fact") !== "fact" || claim.denies !== undefined || !isInArticle(claim)) return;
    if (repeatsItsArticle(entry)) return;
    const known = provenance();
    const root = known.rootOf(entry);
    if ((root.kind !== "named" && root.kind !== "unnamed") || root.source === undefined) return;
    if (known.isCorroborated(entry) || isSettledAgainst(entry, known)) return;
    const offered = known.corroborationsOf(entry);
    const why = offered.length === 0 ? "Nothing else on file supports it." : whyNotCounted(desk, offered);
    const advice =
      record.mode === "in-house"
        ? "Find an independent source, or have an editor sign a waiver."
        : "Look for an independent source, and record what you find as evidence.";
    const last = chain.at(-1);
    report(
      last ? inClaim(entry, ...last.sourcePath) : claimItself(entry),
      `Single source: ${nameOfRoot(desk, root)}. ${why} ${advice}`,
    );
  },
});

/** What the desk has rated on independent evidence against it stands for itself. */
function isSettledAgainst(entry: ClaimEntry, { contradictingEvidence }: Provenance): boolean {
  return (
    entry.claim.check?.verdict !== undefined &&
    contradictingEvidence(entry).some(({ independent }) => independent === "yes")
  );
}
