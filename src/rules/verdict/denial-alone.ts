import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { verdictMeaning } from "../../model/verdict-scale.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { type Root, rootOfEvidence } from "../../provenance/root.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "verdict/denial-alone",
  severity: "warning",
  asksFor: ["evidence", "evidence.*.source", "evidence.*.root", "contradicts"],
  summary: "A “false” verdict whose only basis is someone's denial.",
  why: `A denial shows that a claim is disputed, not that it is false: people deny what is true, and those it hurts have a reason
to. What refutes a claim must not come from those who deny it: a document, a measurement or someone else who was there. Log
that as evidence (\`shows: contradicts\`, with its \`source\`), or give a verdict that leaves the claim open.

Evidence from whoever denies it, or from the same organisation, is just the denial again. Waive this if the denier's own
document settles the matter by its nature, such as a register that only they keep, and say so. The rule looks only at a
verdict that the desk's scale rates lowest; without a scale of its own, a plain word such as false or inaccurate.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: courier
  evidence:
    - { kind: broadcast, source: gazette, locator: "00:01:10", shows: contradicts, primary: true }
  check: { status: checked, verdict: inaccurate, explanation: The film shows cars on it., by: AB, on: 2024-05-03 }
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: ministry
  denies: [{ claim: road-closed, scope: that it is closed to anybody }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: courier
  evidence:
    - { kind: interview, source: reed, locator: "00:01:10", shows: contradicts, primary: true }
  check: { status: checked, verdict: inaccurate, explanation: The ministry says it is open., by: AB, on: 2024-05-03 }
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: ministry
  denies: [{ claim: road-closed, scope: that it is closed to anybody }]
`,
    },
  },
  claim: (entry, { desk, provenance, report }) => {
    const verdict = entry.claim.check?.verdict;
    if (verdict === undefined || verdictMeaning(desk.settings, verdict) !== "false") return;
    const known = provenance();
    const denials = known.answersTo(entry.address).filter(({ kind }) => kind === "denies");
    if (denials.length === 0) return;
    const deniers = denials.map(({ by }) => known.rootOf(by));
    const rests = restsOn(entry, desk, known).some((root) =>
      deniers.every((denier) => isSomebodyElse(root, denier, known)),
    );
    if (rests) return;
    const names = [
      ...new Set(deniers.flatMap(({ source }) => (source === undefined ? [] : [nameOf(desk, source)]))),
    ];
    const by =
      names.length === 0
        ? ""
        : ` by ${names.slice(0, NAMES_SHOWN).join(" and ")}${names.length > NAMES_SHOWN ? " and others" : ""}`;
    const denied = denials.length === 1 ? `a denial${by}` : `denials${by}`;
    report(
      inClaim(entry, "check", "verdict"),
      `"${verdict}" rests only on ${denied}: nothing against the claim is known to come from anyone else. Log evidence that does, with its source, or leave the claim open.`,
      {
        related: denials.slice(0, NAMES_SHOWN).map(({ by: denial }) => ({
          file: denial.record,
          place: { path: denial.path, part: "key" },
          message: "the denial",
        })),
      },
    );
  },
});

const NAMES_SHOWN = 3;

/** Where that comes from which speaks against a claim and is no denial: evidence, and claims that contradict or correct it. */
function restsOn(entry: ClaimEntry, desk: Desk, { answersTo, rootOf }: Provenance): readonly Root[] {
  const evidence = (entry.claim.evidence ?? []).filter(({ shows }) => shows === "contradicts");
  const claims = [
    ...answersTo(entry.address).flatMap(({ kind, by }) =>
      kind === "contradicts" || kind === "corrects" ? [by] : [],
    ),
    ...(entry.claim.contradicts ?? []).flatMap(({ claim }) => {
      const other = desk.claims.get(fullAddress(claim, entry.record.name));
      return other && !other.claim.withdrawn ? [other] : [];
    }),
  ];
  return [...evidence.map((item) => rootOfEvidence(desk, item)), ...claims.map(rootOf)];
}

/** Whether something comes from another root than a denial does. That nobody knows whose a denial is taints nothing else. */
function isSomebodyElse(root: Root, denier: Root, { independence }: Provenance): boolean {
  const { independent } = independence(root, denier);
  if (independent !== "unknown") return independent === "yes";
  const isKnown = ({ kind }: Root) => kind === "named" || kind === "unnamed" || kind === "own-voice";
  return isKnown(root) && !isKnown(denier);
}
