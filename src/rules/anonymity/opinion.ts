import { defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED, AP_PRINCIPLES } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/opinion",
  severity: "warning",
  summary: "An opinion or a speculation of somebody who is not named.",
  why: `Anonymity is there for facts that could not be had otherwise. An opinion is worth what the person is worth who holds it; without
the person there is nothing to weigh, and a guess costs nobody anything.

In a draft, find somebody who says it by name, or leave it out. In another outlet's article the finding is one about the
article.`,
  guideline: [AP_INTERVIEWED, AP_PRINCIPLES],
  houses: { ap: "nobody is quoted anonymously on an opinion, only on matters of fact" },
  examples: {
    passing: {
      claims: `
road-dear:
  quote: The road is a waste of money, Ms Reed said
  statement: The road is a waste of money.
  kind: opinion
  attribution: { source: reed, cue: said }
`,
    },
    failing: {
      claims: `
road-dear:
  quote: The road is a waste of money, an engineer said
  statement: The road is a waste of money.
  kind: opinion
  attribution: { source: insider, cue: said }
`,
    },
  },
  claim: (entry, { report, provenance }) => {
    const { kind = "fact" } = entry.claim;
    if (kind === "fact" || provenance().rootOf(entry).kind !== "unnamed") return;
    const what = kind === "opinion" ? "An opinion" : "Speculation";
    report(
      inClaim(entry, "kind"),
      entry.record.mode === "in-house"
        ? `${what}, and nobody stands behind it by name. Find somebody who does, or leave it out.`
        : `${what}, and nobody stands behind it by name: there is nobody by whom a reader could weigh it.`,
    );
  },
});
