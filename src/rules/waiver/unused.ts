import { defineRule, inClaim } from "../define.ts";
import { canSpeak, isWaivable } from "../shared/waivable.ts";

export default defineRule({
  id: "waiver/unused",
  severity: "warning",
  waivable: false,
  summary: "A waiver of something that is no longer found.",
  why: `A waiver that waives nothing is not harmless: it may hide a finding that nobody has looked at yet. Once the claim has
been corrected, or the rule has become more exact, delete the waiver; git keeps it.

Waivers of rules that are turned off are not reported, nor are those of rules that cannot run here because the article's text
(or the git history) is not available. This cannot be waived.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed; it opens on Monday.
  attribution: ministry
  waivers:
    - { rule: record/compound-statement, by: EF, on: 2024-05-03, reason: The notice has it in one sentence. }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  waivers:
    - { rule: record/compound-statement, by: EF, on: 2024-05-03, reason: The notice has it in one sentence. }
`,
    },
  },
  unusedWaivers: (unused, { desk, report, ruleOf }) => {
    for (const { entry, waiver, index } of unused) {
      // That it cannot be waived is reported by waiver/unknown-rule.
      const rule = ruleOf(waiver.rule);
      if (!rule || !isWaivable(rule) || !canSpeak(rule, entry.record, desk)) continue;
      const isSecond = entry.claim.waivers?.some((other) => other !== waiver && other.rule === waiver.rule);
      report(
        inClaim(entry, "waivers", index, "rule"),
        isSecond
          ? `${waiver.rule} is waived here twice. Delete one of the waivers.`
          : `${waiver.rule} no longer finds anything here. Delete the waiver.`,
      );
    }
  },
});
