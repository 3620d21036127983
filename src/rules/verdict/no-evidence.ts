import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { settlesNothing, verdictMeaning } from "../../model/verdict-scale.ts";
import { parseSum, references } from "../../text/sum.ts";
import { defineRule, inClaim } from "../define.ts";
import { IFCN_PRINCIPLES } from "../guidelines.ts";

export default defineRule({
  id: "verdict/no-evidence",
  severity: "warning",
  asksFor: ["evidence", "figures", "figures.*.derived"],
  summary: "A verdict with no evidence logged.",
  why: `Readers should be able to repeat the check. Without evidence they can only take the desk's word for it. Log what the
verdict is based on: the document, the interview, the passage further down in the same article. What you looked at without
result is evidence too (\`shows: context\`): it saves the next person from looking there again.

A claim whose figures are all worked out from those of other claims needs no evidence of its own if each of those has some:
figure/sum checks the sum itself. If the desk's scale has ratings, a verdict without one settles nothing and needs no
evidence. A verdict of "false" on a claim that is denied is left to verdict/denial-alone.`,
  guideline: IFCN_PRINCIPLES,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports, primary: true }]
  check: { status: checked, verdict: imprecise, explanation: Buses may use it., by: AB, on: 2024-05-03 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, verdict: imprecise, explanation: Buses may use it., by: AB, on: 2024-05-03 }
`,
    },
  },
  claim: (entry, { desk, provenance, report }) => {
    const { check, evidence } = entry.claim;
    if (check?.verdict === undefined || evidence?.some(({ shows }) => shows !== "said")) return;
    if (settlesNothing(desk.settings, check.verdict) || isWorkedOut(entry, desk)) return;
    const isDenied = () =>
      provenance()
        .answersTo(entry.address)
        .some(({ kind }) => kind === "denies");
    if (verdictMeaning(desk.settings, check.verdict) === "false" && isDenied()) return;
    const lack =
      evidence === undefined
        ? "no evidence is logged"
        : "the evidence only shows that the source said it (shows: said)";
    report(
      inClaim(entry, "check", "verdict"),
      `The verdict is "${check.verdict}", but ${lack}. Log what it is based on, and what you looked at without result (shows: context).`,
    );
  },
});

/** Whether all figures of a claim are worked out from those of other claims that have evidence. */
function isWorkedOut({ claim: { figures = [] }, record }: ClaimEntry, desk: Desk): boolean {
  return (
    figures.length > 0 &&
    figures.every(({ derived, claims = [] }) => {
      const parsed = derived === undefined ? undefined : parseSum(derived);
      if (!parsed?.ok) return false;
      const named = [...references(parsed.sum).map(({ claim }) => claim), ...claims];
      return (
        named.length > 0 &&
        named.every(
          (written) => desk.claims.get(fullAddress(written, record.name))?.claim.evidence !== undefined,
        )
      );
    })
  );
}
