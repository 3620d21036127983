import type { ClaimEntry } from "../../desk/desk.ts";
import { checkedOf } from "../../model/checked.ts";
import { verdictMeaning } from "../../model/verdict-scale.ts";
import { nameOfRoot } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { defineRule, inClaim } from "../define.ts";
import { ADMIRALTY_CODE } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "corroboration/confirmed-without-root",
  severity: "warning",
  asksFor: [
    "kind",
    "attribution",
    "evidence",
    "evidence.*.source",
    "evidence.*.root",
    "evidence.*.primary",
    "confirms",
  ],
  summary: "A verdict that the claim is true, when nothing independent of the claimant supports it.",
  why: `Only those who did not get a claim from the claimant can confirm it. It confirms nothing if the claimant says it again,
if it comes from the same organisation, or if someone only passes it on. A verdict based on these tells readers that the desk
knows what it has only been told. For a claim in the article's own voice, the claimant is the publisher.

Record the evidence that the verdict is based on, with its source (\`source\`) and, if it reports someone else, where that
source got it (\`root\`); or give a verdict that says that this is not settled. If the claimant's source is not disclosed,
first-hand evidence (\`primary: true\`) from a known source is enough. So is a body's own document or dataset (\`primary:
true\`), for it can be the fact itself: a court's judgment is what the court decided. A check that only says that the source
said it (\`shows: said\`, \`what: attribution\`) confirms nothing and is not reported. The desk's scale decides which
verdicts confirm: those with \`confirms: true\`, or else the highest rating.`,
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
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: inaccurate, rating: 1, meaning: It is not true. }
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
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: inaccurate, rating: 1, meaning: It is not true. }
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { check, kind, evidence = [] } = entry.claim;
    if (check?.verdict === undefined || kind === "opinion" || !checkedOf(entry.claim).statement) return;
    // That it was said is no evidence for a verdict, and verdict/no-evidence says so.
    if (evidence.length > 0 && evidence.every(({ shows }) => shows === "said")) return;
    if (verdictMeaning(desk.settings, check.verdict) !== "confirmed") return;
    const known = provenance();
    if (known.isCorroborated(entry) || isSeenAtFirstHand(entry, known) || isItsOwnRecord(entry)) return;
    const than = nameOfRoot(desk, known.rootOf(entry)) ?? "the claimant";
    const why = whyNotCounted(desk, known.corroborationsOf(entry));
    report(
      inClaim(entry, "check", "verdict"),
      `"${check.verdict}" says that this is true, but nothing independent of ${than} supports it. ${why}${why && " "}` +
        "Record independent evidence with its source, or give a verdict that leaves this open.",
    );
  },
});

/** A register, a law, a ruling or a dataset can be the fact itself, whoever keeps it; what somebody says cannot. */
function isItsOwnRecord({ claim: { evidence = [] } }: ClaimEntry): boolean {
  return evidence.some(
    ({ kind, shows, primary }) =>
      shows === "supports" && primary === true && (kind === "document" || kind === "dataset"),
  );
}

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
