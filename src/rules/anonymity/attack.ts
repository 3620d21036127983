import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { isInArticle } from "../../model/claim.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { defineRule, inClaim } from "../define.ts";
import { GUARDIAN_PEJORATIVES, NPR_ANONYMOUS, NYT_ON_RECORD } from "../guidelines.ts";
import { hiddenRoot } from "../shared/hidden-voice.ts";

export default defineRule({
  id: "anonymity/attack",
  severity: "warning",
  summary: "An attack on a person or organisation by someone who is not named.",
  why: `People who are attacked should know who is attacking them, and so should readers. An anonymous attack costs the attacker
nothing, and its target cannot answer it. The rule checks claims marked \`attack: true\` that come through an unnamed source,
or from a source that nobody discloses.

In a draft, leave it out, get someone to say it under their name, or print what was done instead of what someone thinks of it.
In another outlet's article, give it no weight. Waive this if the attack is the news and the person who makes it would be in
danger: a whistleblower, a victim.`,
  guideline: [NPR_ANONYMOUS, NYT_ON_RECORD, GUARDIAN_PEJORATIVES],
  examples: {
    passing: {
      claims: `
liar:
  quote: The minister is a liar
  statement: The minister is a liar.
  kind: opinion
  attribution: [courier, reed]
  attack: true
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: insider
`,
    },
    failing: {
      claims: `
liar:
  quote: The minister is a liar
  statement: The minister is a liar.
  kind: opinion
  attribution: insider
  attack: true
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (!entry.claim.attack || !isInArticle(entry.claim)) return;
    const attacker = hiddenAttacker(entry, desk, provenance());
    if (attacker === undefined) return;
    const advice =
      entry.record.mode === "in-house"
        ? "Leave it out, get someone to say it under their name, or print what was done instead."
        : "Readers cannot tell who is attacking: give it no weight of its own.";
    report(
      inClaim(entry, "attack"),
      `This is an attack by someone who is not named (${attacker}). ${advice}`,
    );
  },
});

/** Who attacks without a name, in words; undefined where everybody on the way has one. */
function hiddenAttacker(entry: ClaimEntry, desk: Desk, provenance: Provenance): string | undefined {
  const unnamed = entry.chain.findLast(
    ({ link }) => desk.sources.get(link.source)?.source.kind === "unnamed",
  );
  return unnamed ? nameOf(desk, unnamed.link.source) : hiddenRoot(entry, desk, provenance);
}
