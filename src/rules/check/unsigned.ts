import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "check/unsigned",
  severity: "warning",
  asksFor: ["check.by", "check.on"],
  summary: "A finished check that does not say who did it or when.",
  why: `A check is done by someone, on a certain day: the name says who to ask, and the date says what could be known. Without
them a check cannot be picked up again when the facts move on. Write \`by\` (initials will do) and \`on\` (the date).

Records imported from elsewhere may have lost this. Rather than guess, turn the rule off for their folder (\`paths\` in
\`onrecord.yaml\`).`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB, on: 2024-05 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB }
`,
    },
  },
  claim: (entry, { report }) => {
    const { check } = entry.claim;
    if (check?.status !== "checked") return;
    const lacking = [
      ...(check.by === undefined ? ["who checked it (by)"] : []),
      ...(check.on === undefined ? ["when (on)"] : []),
    ];
    if (lacking.length === 0) return;
    report(
      inClaim(entry, "check", "status"),
      `Checked, but the record does not say ${lacking.join(" or ")}. Add it.`,
    );
  },
});
