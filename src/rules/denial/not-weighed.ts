import { fullAddress } from "../../model/address.ts";
import { nameOf } from "../../provenance/independence.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { unweighedDenials } from "../shared/unweighed-denials.ts";

export default defineRule({
  id: "denial/not-weighed",
  severity: "warning",
  asksFor: [
    "check.explanation",
    "check.missing",
    "check.weighs",
    "evidence",
    "evidence.*.source",
    "evidence.*.root",
  ],
  summary: "A claim is denied, but its check does not mention the denial.",
  why: `A check that leaves out a denial has not looked at everything on file. The denial may be empty, or narrower than it
sounds; then the check should say so. A reader who knows of the denial and finds no mention of it has reason to doubt the
rest.

Name the denial in the check: in \`weighs\` (its address), or in \`explanation\` or \`missing\`, by its id or by who denies it
("the council denies it"). Evidence from whoever denies the claim counts too. A denial that does not answer the claim
(\`responsive: none\`) need not be weighed.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, weighs: [road-open], explanation: "Seen on the spot, on May 3.", by: AB, on: 2024-05-03 }
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: council
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, explanation: "Seen on the spot, on May 3.", by: AB, on: 2024-05-03 }
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: council
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { check } = entry.claim;
    if (!check || (check.status !== "checked" && check.verdict === undefined)) return;
    const known = provenance();
    // Which one was meant by an address that no claim has cannot be told; it is reported as such.
    if (check.weighs?.some((reference) => !desk.claims.has(fullAddress(reference, entry.record.name))))
      return;
    const left = unweighedDenials(desk, entry, known);
    if (left.length === 0) return;
    const named = left.map((by) => {
      const { source } = known.rootOf(by);
      return `"${by.address}"${source === undefined ? "" : ` (${nameOf(desk, source)})`}`;
    });
    const [deny, denial, them] =
      left.length === 1 ? ["denies", "the denial", "it"] : ["deny", "these denials", "them"];
    const addresses = left.map((by) => (by.record === entry.record ? by.id : by.address)).join(", ");
    report(
      inClaim(entry, "check"),
      `${listed(named)} ${deny} this, but the check does not mention ${denial}. ` +
        `Take ${them} into account and record that: weighs: [${addresses}].`,
      { related: left.map((by) => ({ ...claimItself(by), message: "the denial" })) },
    );
  },
});

const SHOWN = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > SHOWN + 1 ? SHOWN : names.length);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return [all.slice(0, -1).join(", "), ...all.slice(-1)].filter((part) => part !== "").join(" and ");
}
