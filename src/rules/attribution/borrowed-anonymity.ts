import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import type { PlacedLink } from "../../model/attribution.ts";
import { answersFor } from "../../provenance/belonging.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_OTHER_OUTLETS } from "../guidelines.ts";

export default defineRule({
  id: "attribution/borrowed-anonymity",
  severity: "warning",
  mode: "in-house",
  asksFor: ["article.publisher"],
  summary: "Another outlet's unnamed source, recorded as our own.",
  why: `Unless the copy says otherwise, readers assume that an unnamed source is ours: someone our editor knows, and whose
reasons for staying unnamed we have considered. With another outlet's source we know neither.

Credit the outlet first, then its source: \`attribution: [courier, insider]\`. Leave out what we cannot know about that
source: their reason, how they know, who approved their anonymity. A source \`of\` our own publisher is ours.`,
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
    const holders = holdersOf(desk);
    for (const entry of desk.claims.values()) {
      if (entry.claim.withdrawn || entry.record.mode !== "in-house") continue;
      const ours = entry.record.article?.publisher;
      const first = entry.chain.find(({ link }) => link.source !== ours);
      if (first && isUnnamed(desk, first.link.source) && isTheirs(desk, holders, first.link.source, ours)) {
        report(
          inClaim(entry, ...first.sourcePath),
          "This is another outlet's unnamed source, credited as our own. Put the outlet first: attribution: [outlet, source].",
        );
      }
      for (const [{ link, path }, outlets] of behindOutlets(desk, entry)) {
        const isBehindOutlet = outlets.some((outlet) => !isOurs(desk, outlet, ours));
        if (isBehindOutlet && link.anonymity && isUnnamed(desk, link.source)) {
          report(
            inClaim(entry, ...path, "anonymity"),
            "Only that outlet can say why its source is not named and who approved it. Remove this.",
          );
        }
      }
    }
  },
});

/** The outlets that unnamed sources have spoken to, as chains of the desk have it: for each, those right before it. */
function holdersOf(desk: Desk): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const entry of desk.claims.values()) {
    if (entry.claim.withdrawn || entry.chain.length < 2) continue;
    for (const [{ link }, outlets] of behindOutlets(desk, entry)) {
      const outlet = outlets.at(-1);
      if (outlet !== undefined && isUnnamed(desk, link.source))
        holders.set(link.source, (holders.get(link.source) ?? new Set()).add(outlet));
    }
  }
  return holders;
}

/** The links of a chain, each with the outlets before it; who says it together with an outlet is not behind it. */
function behindOutlets(
  desk: Desk,
  { chain }: ClaimEntry,
): readonly (readonly [link: PlacedLink, outlets: readonly string[]])[] {
  let before: readonly string[] = [];
  let beside: readonly string[] = [];
  return chain.map((link) => {
    if (!link.isJoint) {
      before = [...before, ...beside];
      beside = [];
    }
    if (isOutlet(desk, link.link.source)) beside = [...beside, link.link.source];
    return [link, before] as const;
  });
}

/** Whether a source belongs to an outlet, or has spoken to one, that is not the article's own publisher. */
function isTheirs(
  desk: Desk,
  holders: ReturnType<typeof holdersOf>,
  source: string,
  ours: string | undefined,
): boolean {
  const owner = desk.sources.get(source)?.source.of;
  // Whose it is counts for more than who has quoted it.
  if (owner !== undefined && isOutlet(desk, owner)) return !isOurs(desk, owner, ours);
  return [...(holders.get(source) ?? [])].some((outlet) => !isOurs(desk, outlet, ours));
}

function isOurs(desk: Desk, outlet: string, ours: string | undefined): boolean {
  return ours !== undefined && answersFor(desk, outlet, ours);
}

function isUnnamed(desk: Desk, id: string): boolean {
  return desk.sources.get(id)?.source.kind === "unnamed";
}

function isOutlet(desk: Desk, id: string): boolean {
  return desk.sources.get(id)?.source.kind === "outlet";
}
