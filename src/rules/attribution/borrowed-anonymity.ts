import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_OTHER_OUTLETS } from "../guidelines.ts";

export default defineRule({
  id: "attribution/borrowed-anonymity",
  severity: "warning",
  mode: "in-house",
  summary: "Another outlet's unnamed source, recorded as our own.",
  why: `Unless the copy says otherwise, readers assume that an unnamed source is ours: someone our editor knows, and whose
reasons for staying unnamed we have considered. With another outlet's source we know neither.

Credit the outlet first, then its source: \`attribution: [courier, insider]\`. Leave out what we cannot know about that
source: their reason, how they know, who approved their anonymity.`,
  guideline: NPR_OTHER_OUTLETS,
  houses: { npr: "what another outlet reports must be clearly attributed to that outlet" },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, the Courier reported, citing an engineer
  statement: The road is closed.
  attribution: [{ source: courier, cue: reported }, { source: engineer, cue: citing }]
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  engineer: { kind: unnamed, described-as: an engineer who works on the road, of: courier }\n",
      },
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: engineer, cue: said }
road-open:
  quote: It will open in May, the Courier reported, citing an engineer
  statement: The road will open in May.
  attribution:
    - { source: courier, cue: reported }
    - { source: engineer, cue: citing, anonymity: { reason: might lose the job, approved-by: EF } }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  engineer: { kind: unnamed, described-as: an engineer who works on the road }\n",
      },
    },
  },
  desk: (desk, { report }) => {
    const theirs = heardByOutlets(desk);
    for (const entry of desk.claims.values()) {
      if (entry.claim.withdrawn || entry.record.mode !== "in-house") continue;
      const [first, ...others] = entry.chain;
      if (first && isUnnamed(desk, first.link.source)) {
        const { source } = first.link;
        const owner = desk.sources.get(source)?.source.of;
        if (theirs.has(source) || (owner !== undefined && isOutlet(desk, owner))) {
          report(
            inClaim(entry, ...first.sourcePath),
            "This is another outlet's unnamed source, credited as our own. Put the outlet first: attribution: [outlet, source].",
          );
        }
      }
      for (const [index, { link, path }] of others.entries()) {
        const isBehindOutlet = entry.chain
          .slice(0, index + 1)
          .some((before) => isOutlet(desk, before.link.source));
        if (!link.anonymity || !isBehindOutlet || !isUnnamed(desk, link.source)) continue;
        report(
          inClaim(entry, ...path, "anonymity"),
          "Only that outlet can say why its source is not named and who approved it. Remove this.",
        );
      }
    }
  },
});

/** Unnamed sources that stand behind an outlet somewhere in the desk. */
function heardByOutlets(desk: Desk): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const { chain, claim } of desk.claims.values()) {
    if (claim.withdrawn || chain.length < 2) continue;
    let isBehindOutlet = false;
    for (const { link } of chain) {
      if (isBehindOutlet && isUnnamed(desk, link.source)) heard.add(link.source);
      isBehindOutlet ||= isOutlet(desk, link.source);
    }
  }
  return heard;
}

function isUnnamed(desk: Desk, id: ClaimEntry["id"]): boolean {
  return desk.sources.get(id)?.source.kind === "unnamed";
}

function isOutlet(desk: Desk, id: string): boolean {
  return desk.sources.get(id)?.source.kind === "outlet";
}
