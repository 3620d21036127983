import { RULE_GROUPS } from "../../model/rule-ids.ts";
import { ruleMeantBy } from "../../model/rule-meant.ts";
import { defineRule, inClaim } from "../define.ts";
import { isWaivable } from "../shared/waivable.ts";

const GROUPS: ReadonlySet<string> = new Set(RULE_GROUPS);

export default defineRule({
  id: "waiver/unknown-rule",
  severity: "error",
  waivable: false,
  misuse: true,
  summary: "A waiver of a rule that does not exist, or that cannot be waived.",
  why: `A waiver that names no existing rule waives nothing, but whoever signed it believes that it does. Correct the name: use
the one that the finding shows, \`group/name\`. A waiver covers one rule; a whole group is turned off in \`onrecord.yaml\`,
where everyone can see it.

Some rules cannot be waived: those in the group \`waiver\`, those that report what cannot be read, and
anonymity/identity-in-record, because no editor can sign away a source's safety. Fix what they report.`,
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
  statement: The road is closed; it opens on Monday.
  attribution: ministry
  waivers:
    - { rule: compound-statements, by: EF, on: 2024-05-03, reason: The notice has it in one sentence. }
    - { rule: waiver/unused, by: EF, on: 2024-05-03, reason: It may come back. }
`,
    },
  },
  claim: (entry, { report, ruleOf }) => {
    for (const [index, { rule }] of (entry.claim.waivers ?? []).entries()) {
      const location = inClaim(entry, "waivers", index, "rule");
      const known = ruleOf(rule);
      if (known) {
        if (!isWaivable(known))
          report(location, `${rule} cannot be waived. Fix what it reports, and delete the waiver.`);
        continue;
      }
      if (GROUPS.has(rule)) {
        report(
          location,
          `"${rule}" is a group of rules, but a waiver covers one rule. Write ${rule}/ and the rule's name.`,
        );
        continue;
      }
      const meant = ruleMeantBy(rule);
      report(
        location,
        `There is no rule "${rule}", so nothing is waived. ${meant === undefined ? "Copy the rule's name from the finding, or delete the waiver." : `Did you mean "${meant}"?`}`,
        {
          suggestions:
            meant === undefined
              ? []
              : [
                  {
                    message: `Change to "${meant}"`,
                    safe: false,
                    edits: [{ place: location.place, text: meant }],
                  },
                ],
        },
      );
    }
  },
});
