import { bounds } from "../../model/date.ts";
import { before } from "../../model/period.ts";
import { staleAfterOf } from "../../model/settings.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "check/stale",
  severity: "note",
  summary: "A check that is older than the desk lets one grow.",
  why: `What was so when it was checked may have changed: numbers are revised, people change posts, a law that was planned is
passed. A desk that goes on using its checks says in \`onrecord.yaml\` how long one holds (\`stale-after: 6 months\`, for the
desk or for a folder under \`paths\`). When it has run out, look again, and write the new day under \`on\`.

What cannot change any more, such as what somebody said on a certain day, can be waived. Without \`stale-after\` nothing is
reported.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB, on: 2026-11-01 }
`,
      settings: "stale-after: 6 months\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  check: { status: checked, by: AB, on: 2024-05-03 }
`,
      settings: "stale-after: 6 months\n",
    },
  },
  claim: (entry, { desk, report, today }) => {
    const { check } = entry.claim;
    if (check?.status !== "checked" || check.on === undefined) return;
    const period = staleAfterOf(desk.settings, entry.record.path);
    if (period === undefined) return;
    const checked = bounds(check.on);
    if (!checked || checked.latest >= before(today, period)) return;
    report(
      inClaim(entry, "check", "on"),
      `Checked on ${check.on}, and a check holds for ${period} here (stale-after). See whether it is still so, and date it anew.`,
    );
  },
});
