import { UNDISCLOSED } from "../../model/address.ts";
import { defineRule, inClaim } from "../define.ts";
import { GUARDIAN_PEJORATIVES, NPR_ANONYMOUS, NYT_ON_RECORD } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/attack",
  severity: "warning",
  summary: "An attack on somebody, by somebody who is not named.",
  why: `Whoever is attacked by nobody cannot answer, and whoever attacks risks nothing. Houses that allow it at all do so in rare
cases, after a senior editor was asked.

In a draft, find somebody who says it by name, give the facts behind it, or leave it out; where it is one of the rare cases,
a waiver says who decided. In another outlet's article the finding is one about the article.`,
  guideline: [NPR_ANONYMOUS, GUARDIAN_PEJORATIVES, NYT_ON_RECORD],
  examples: {
    passing: {
      claims: `
minister-lies:
  quote: The minister lies, Ms Reed said
  statement: The minister lies.
  attack: true
  attribution: { source: reed, cue: said }
`,
    },
    failing: {
      claims: `
minister-lies:
  quote: The minister lies, an engineer said
  statement: The minister lies.
  attack: true
  attribution: { source: insider, cue: said }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    if (entry.claim.attack !== true) return;
    const isHidden = entry.chain.some(
      ({ link: { source } }) => source === UNDISCLOSED || desk.sources.get(source)?.source.kind === "unnamed",
    );
    if (!isHidden) return;
    report(
      inClaim(entry, "attack"),
      entry.record.mode === "in-house"
        ? "This attacks somebody, and nobody stands behind it by name. Find somebody who does, or give the facts behind it."
        : "This attacks somebody, and nobody stands behind it by name: whoever is attacked cannot answer.",
    );
  },
});
