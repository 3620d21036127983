import type { Source } from "../../model/source.ts";
import { nameOf } from "../../provenance/independence.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "attribution/chain-without-cue",
  severity: "warning",
  asksFor: ["attribution.*.cue", "attribution.source"],
  summary: "Two people in a chain, and no words that say that one got it from the other.",
  why: `A chain says who got the claim from whom: \`[reed, cole]\` means that Reed passes on what Cole told them. An article that
says "Reed and Cole wrote" has two people who say the same thing together, and each vouches for it. The two are easily
mixed up in a record, and the root is then wrong.

If both said it, write them on one link: \`source: [reed, cole]\`. If one really got it from the other, add the cue of the
second link: the article's words that say so ("citing", "was told by").`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, Ada Reed and an engineer at the ministry wrote
  statement: The road is closed.
  attribution: { source: [reed, insider], cue: wrote }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, Ada Reed and an engineer at the ministry wrote
  statement: The road is closed.
  attribution: [{ source: reed, cue: wrote }, insider]
`,
    },
  },
  claim: (entry, { desk, report }) => {
    const kindOf = (id: string) => desk.sources.get(id)?.source.kind;
    for (const [index, { link, sourcePath, isJoint }] of entry.chain.entries()) {
      const before = entry.chain[index - 1]?.link;
      if (!before || isJoint || link.cue !== undefined) continue;
      if (!isPerson(kindOf(before.source)) || !isPerson(kindOf(link.source))) continue;
      const [one, other] = [nameOf(desk, before.source), nameOf(desk, link.source)];
      report(
        inClaim(entry, ...sourcePath),
        `Did ${one} get this from ${other}, or did both say it? If both did, write source: [${before.source}, ${link.source}] on one link; otherwise give this link a cue.`,
      );
    }
  },
});

/** An unnamed source is somebody, too. */
function isPerson(kind: Source["kind"] | undefined): boolean {
  return kind === "person" || kind === "unnamed";
}
