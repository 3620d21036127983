import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "check/unsigned",
  severity: "warning",
  asksFor: ["check.by", "check.on"],
  summary: "A check that is done, and does not say by whom or when.",
  why: `Somebody stands behind a check, and on a certain day: who it was says whom to ask, and when says what could be known. A
check without them cannot be taken up again when the facts move on. Write \`by\` (initials do) and \`on\` (the day).

Records that were brought in from elsewhere may have lost this. Rather than guess, turn the rule off for their folder
(\`paths\` in \`onrecord.yaml\`).`,
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
      ...(check.by === undefined ? ["by whom (by)"] : []),
      ...(check.on === undefined ? ["when (on)"] : []),
    ];
    if (lacking.length === 0) return;
    report(
      inClaim(entry, "check", "status"),
      `Checked, but the record does not say ${lacking.join(" or ")}. Add it.`,
    );
  },
});
