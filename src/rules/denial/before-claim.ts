import type { ClaimEntry } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { bounds } from "../../model/date.ts";
import { defineRule, inClaim, type Location } from "../define.ts";

export default defineRule({
  id: "denial/before-claim",
  severity: "warning",
  summary: "A denial that was made before what it denies.",
  why: `Nobody can deny what has not been said yet. An older statement set against a new claim may be right or out of date, but it
does not answer the claim, and readers who take it for an answer are misled. The rule compares only dates that leave no doubt;
it ignores any marked as approximate or uncertain (\`~\`, \`?\`, \`%\`).

Check both dates. If they are right, record the older statement under \`contradicts\`: the two cannot both be true, and neither
answers the other. Waive this if the claim was known before the article's source said it.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, said: 2024-05-01 }
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: { source: council, said: 2024-05-01 }
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, said: 2024-05-01 }
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: { source: council, said: 2024-04 }
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
  },
  claim: (entry, { desk, report }) => {
    if (!entry.claim.denies) return;
    const denial = saidOf(entry);
    if (!denial) return;
    for (const [index, { claim }] of entry.claim.denies.entries()) {
      const denied = desk.claims.get(fullAddress(claim, entry.record.name));
      const said = denied && !denied.claim.withdrawn ? saidOf(denied) : undefined;
      if (!said || denial.latest >= said.earliest) continue;
      report(
        inClaim(entry, "denies", index),
        `This was said on ${denial.date}, before what it denies (${said.date}), so it cannot be an answer to it. ` +
          "Check both dates; if they are right, record it under contradicts.",
        { related: [{ ...said.location, message: "what it denies" }] },
      );
    }
  },
});

interface Said {
  readonly date: string;
  readonly earliest: number;
  readonly latest: number;
  readonly location: Location;
}

/** When the voice nearest to the root that has a date said it; undefined where that is in doubt. */
function saidOf(entry: ClaimEntry): Said | undefined {
  const last = entry.chain.findLast(({ link }) => link.said !== undefined);
  const date = last?.link.said;
  if (!last || date === undefined || /[~?%]/.test(date)) return undefined;
  const read = bounds(date);
  return read && { ...read, date, location: inClaim(entry, ...last.path, "said") };
}
