import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import type { Claim } from "../../model/claim.ts";
import { nameOf } from "../../provenance/independence.ts";
import { sentences } from "../../text/sentences.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { mayMention } from "../shared/mentions.ts";

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
    const denials = known
      .answersTo(entry.address)
      .filter(({ kind, relation }) => kind === "denies" && relation.responsive !== "none");
    if (denials.length === 0) return;
    // Which one was meant by an address that no claim has cannot be told; it is reported as such.
    if (check.weighs?.some((reference) => !desk.claims.has(fullAddress(reference, entry.record.name))))
      return;
    const weighed = weighedBy(entry);
    const heard = new Set((entry.claim.evidence ?? []).flatMap(({ source, root }) => [source, root]));
    const passages = onDenials(check, entry);
    const left = [...new Set(denials.map(({ by }) => by))].filter((by) => {
      const { source } = known.rootOf(by);
      if (source !== undefined && heard.has(source)) return false;
      return !isWeighed(by, entry, weighed) && !isSpokenOf(desk, by, passages);
    });
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

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w+|rebut\w*|disput\w+|contradict\w*|contest(?:s|ed|ing)?|disavow\w*|repudiat\w+|disagree\w*|object(?:s|ed|ions?)|otherwise|contrary|challeng\w+|untrue|false|not (?:true|so)|no such)\b/i;

/** The sentences of a check's words that speak of a denial. */
function onDenials(
  { explanation = "", missing = "" }: NonNullable<Claim["check"]>,
  { record }: ClaimEntry,
): readonly string[] {
  return [explanation, missing].flatMap((text) =>
    DENYING.test(text)
      ? sentences(text, undefined, record.article?.language)
          .map(({ start, end }) => text.slice(start, end))
          .filter((sentence) => DENYING.test(sentence))
      : [],
  );
}

/** Whether somebody who denies the claim is named where a denial is spoken of. */
function isSpokenOf(desk: Desk, { chain }: ClaimEntry, passages: readonly string[]): boolean {
  return passages.some((passage) => chain.some(({ link }) => mayMention(desk, passage, link.source)));
}

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
