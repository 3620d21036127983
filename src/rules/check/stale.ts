import { bounds } from "../../model/date.ts";
import { before } from "../../model/period.ts";
import { staleAfterOf } from "../../model/settings.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "check/stale",
  severity: "note",
  summary: "A check that has passed the desk's expiry date.",
  why: `What was true when it was checked may have changed: numbers are revised, people change posts, a planned law is passed. A
desk that goes on using its checks says in \`onrecord.yaml\` how long they last (\`stale-after: 6 months\`, for the desk or for
a folder under \`paths\`). When a check expires, look again, and write the new date under \`on\`.

Waive this for what can no longer change, such as what someone said on a certain day. Without \`stale-after\` nothing is
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
      `Checked on ${check.on}; checks here expire after ${period} (stale-after). Confirm that it still holds and update the date.`,
    );
  },
});
