import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "waiver/unsigned",
  severity: "error",
  waivable: false,
  asksFor: ["waivers.*.by", "waivers.*.on", "waivers.*.reason"],
  summary: "A waiver without a name, a date or a reason: it waives nothing.",
  why: `A rule that is set aside in silence is not a rule. A waiver says who decided, when, and why in this case: then it can be
questioned, and a later editor knows what was meant. One that lacks any of the three waives nothing, and the finding is
reported as usual. Complete it, or delete it. \`onrecord waive\` asks for all three.

This cannot be waived.`,
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
    - { rule: record/compound-statement, reason: The notice has it in one sentence. }
`,
    },
  },
  claim: (entry, { report }) => {
    for (const [index, { rule, by, on, reason }] of (entry.claim.waivers ?? []).entries()) {
      const lacking = [
        ...(by === undefined ? ["who decided (by)"] : []),
        ...(on === undefined ? ["when (on)"] : []),
        ...(reason === undefined ? ["why (reason)"] : []),
      ];
      if (lacking.length === 0) continue;
      const last = lacking.pop();
      const list = lacking.length === 0 ? last : `${lacking.join(", ")} or ${last}`;
      report(
        inClaim(entry, "waivers", index, "rule"),
        `This waiver of ${rule} does not say ${list}, so it waives nothing. Add that, or delete the waiver.`,
      );
    }
  },
});
