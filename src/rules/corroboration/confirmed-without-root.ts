import type { ClaimEntry } from "../../desk/desk.ts";
import { nameOfRoot } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { defineRule, inClaim } from "../define.ts";
import { ADMIRALTY_CODE } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";
import { verdictMeaning } from "../shared/verdict-meaning.ts";

export default defineRule({
  id: "corroboration/confirmed-without-root",
  severity: "error",
  asksFor: [
    "kind",
    "attribution",
    "evidence",
    "evidence.*.source",
    "evidence.*.root",
    "evidence.*.primary",
    "confirms",
  ],
  summary: "The verdict says that the claim is so, and nothing independent of the claimant supports it.",
  why: `A claim is confirmed by those who do not have it from the claimant. What the claimant says again, what belongs to the same
body, and what only passes the claim on confirms nothing, and a verdict that rests on it tells readers that the desk knows
what it has only been told. Of a claim in the article's own voice the claimant is the publisher.

Record the evidence that the verdict rests on, with whose it is (\`source\`) and, where it reports another, whom it has it
from (\`root\`); or give a verdict that says that this is not settled. Where the claimant's source is not disclosed,
evidence at first hand (\`primary: true\`) from a known source is enough. Which verdicts confirm is said by the ratings of
the desk's scale: the highest does. Waive it where the claimant's own paper settles the matter, as a court's judgment
settles what the court decided.`,
  guideline: ADMIRALTY_CODE,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 2, shows: supports, primary: true }]
  check: { status: checked, verdict: accurate, explanation: The council's list has it., by: AB, on: 2024-05-03 }
`,
      settings: `
verdicts:
  - { name: accurate, rating: 2, meaning: It is so. }
  - { name: inaccurate, rating: 1, meaning: It is not so. }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: interview, source: reed, locator: at 0:40, shows: supports, primary: true }]
  check: { status: checked, verdict: accurate, explanation: She says so., by: AB, on: 2024-05-03 }
`,
      settings: `
verdicts:
  - { name: accurate, rating: 2, meaning: It is so. }
  - { name: inaccurate, rating: 1, meaning: It is not so. }
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { check, kind } = entry.claim;
    if (check?.verdict === undefined || kind === "opinion") return;
    if (verdictMeaning(desk.settings, check.verdict) !== "confirmed") return;
    const known = provenance();
    if (known.isCorroborated(entry) || isSeenAtFirstHand(entry, known)) return;
    const than = nameOfRoot(desk, known.rootOf(entry)) ?? "whoever claims it";
    const why = whyNotCounted(desk, known.corroborationsOf(entry));
    report(
      inClaim(entry, "check", "verdict"),
      `"${check.verdict}" says that it is so, and no root other than ${than} supports it. ${why}${why && " "}` +
        "Record evidence that is independent, with its source, or give a verdict that leaves it open.",
    );
  },
});

/** Where it is not known whom the claimant has it from, what the desk has seen at first hand does not hang on that. */
function isSeenAtFirstHand(entry: ClaimEntry, { rootOf, corroborationsOf }: Provenance): boolean {
  const { kind } = rootOf(entry);
  if (kind !== "undisclosed" && kind !== "circular" && kind !== "unrecorded") return false;
  return corroborationsOf(entry).some(
    (one) =>
      one.kind === "evidence" &&
      one.evidence.primary === true &&
      one.independent === "unknown" &&
      one.root.kind === "named",
  );
}
