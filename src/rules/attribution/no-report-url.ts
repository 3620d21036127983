import { nameOf } from "../../provenance/independence.ts";
import { relayFinder } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "attribution/no-report-url",
  severity: "note",
  asksFor: ["attribution.url", "attribution.*.url", "repeats", "article.publisher"],
  summary: "An outlet is credited for its own report, and the report's address is not recorded.",
  why: `Whoever checks a claim that was passed on begins with the report that it was taken from: what did that say, and whom did it
credit? Without an address, everybody looks for it again.

Write \`url\` on the outlet's link. A claim that is recorded as repeating one which the desk has of that outlet needs none:
the report is logged.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, the Courier reported
  statement: The road is closed.
  attribution:
    - { source: courier, cue: reported, url: "https://courier.example/road" }
    - undisclosed
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, the Courier reported
  statement: The road is closed.
  attribution: [{ source: courier, cue: reported }, undisclosed]
`,
    },
  },
  desk: (desk, { report }) => {
    const relayOf = relayFinder(desk);
    for (const entry of desk.claims.values()) {
      if (entry.claim.withdrawn || relayOf(entry)) continue;
      for (const { link, sourcePath } of entry.chain) {
        const isOutlet = desk.sources.get(link.source)?.source.kind === "outlet";
        if (!isOutlet || link.url !== undefined || link.source === entry.record.article?.publisher) continue;
        report(
          inClaim(entry, ...sourcePath),
          `The address of the report of ${nameOf(desk, link.source)} is not recorded. Find the report, and write its address as url on this link.`,
        );
      }
    }
  },
});
