import { defineRule, inClaim } from "../define.ts";
import { canSpeak, isWaivable } from "../shared/waivable.ts";

export default defineRule({
  id: "waiver/unused",
  severity: "warning",
  waivable: false,
  summary: "A waiver of something that is not found any more.",
  why: `A waiver that waives nothing is not harmless: it stands there ready for a finding that nobody has looked at yet. When
the claim has been put right, or the rule has become more exact, delete the waiver; git keeps it.

Waivers of rules that are turned off are not counted, nor those of rules that cannot be judged here, because the article's
text (or the git history) is not at hand. This cannot be waived.`,
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
          ? `${waiver.rule} is waived here a second time. Keep one of the waivers, and delete the other.`
          : `${waiver.rule} finds nothing here any more. Delete the waiver.`,
      );
    }
  },
});
