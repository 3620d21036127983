import type { ClaimEntry } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { nameOf } from "../../provenance/independence.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";

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

Name the denial in the check: in \`weighs\` (its address), or by its id in \`explanation\` or \`missing\`. Evidence from whoever
denies the claim counts too.`,
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
    const denials = known.answersTo(entry.address).filter(({ kind }) => kind === "denies");
    if (denials.length === 0) return;
    // Which one was meant by an address that no claim has cannot be told; it is reported as such.
    if (check.weighs?.some((reference) => !desk.claims.has(fullAddress(reference, entry.record.name))))
      return;
    const weighed = weighedBy(entry);
    const heard = new Set((entry.claim.evidence ?? []).flatMap(({ source, root }) => [source, root]));
    for (const by of new Set(denials.map((denial) => denial.by))) {
      const { source } = known.rootOf(by);
      if ((source !== undefined && heard.has(source)) || isWeighed(by, entry, weighed)) continue;
      const who = source === undefined ? "" : ` (${nameOf(desk, source)})`;
      report(
        inClaim(entry, "check"),
        `"${by.address}"${who} denies this, but the check does not mention it. ` +
          `Take it into account and record that: weighs: [${by.record === entry.record ? by.id : by.address}].`,
        { related: [{ ...claimItself(by), message: "the denial" }] },
      );
    }
  },
});

/** What a check names: the claims that it weighs, and whatever in its words may be a claim's id or address. */
function weighedBy({ claim: { check }, record }: ClaimEntry): ReadonlySet<string> {
  const words = `${check?.explanation ?? ""} ${check?.missing ?? ""}`.match(/[a-z0-9-]+(?:\/[a-z0-9-]+)?/g);
  return new Set([
    ...(check?.weighs ?? []).map((reference) => fullAddress(reference, record.name)),
    ...(words ?? []),
  ]);
}

/** A denial that only repeats one which was weighed has been weighed with it. */
function isWeighed(by: ClaimEntry, entry: ClaimEntry, weighed: ReadonlySet<string>): boolean {
  if (weighed.has(by.address) || weighed.has(by.id)) return true;
  return (by.claim.repeats ?? []).some(({ claim }) => {
    const address = fullAddress(claim, by.record.name);
    const within = `${entry.record.name}/`;
    return weighed.has(address) || (address.startsWith(within) && weighed.has(address.slice(within.length)));
  });
}
