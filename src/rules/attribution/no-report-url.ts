import { writtenLinks } from "../../model/attribution.ts";
import { nameOf } from "../../provenance/independence.ts";
import { relayFinder } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "attribution/no-report-url",
  severity: "note",
  asksFor: ["attribution.url", "attribution.*.url", "repeats", "article.publisher"],
  summary: "A credited report without its address.",
  why: `Checking a claim that was passed on begins with the report it was taken from: what did that say, and who did it credit?
Without an address, everyone has to find it again.

Write \`url\` on the outlet's link. It is not needed if the claim is recorded as repeating one that the desk has logged from
that outlet's own report.`,
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
      for (const { link, sourcePath } of writtenLinks(entry.chain)) {
        const isOutlet = desk.sources.get(link.source)?.source.kind === "outlet";
        if (!isOutlet || link.url !== undefined || link.source === entry.record.article?.publisher) continue;
        report(
          inClaim(entry, ...sourcePath),
          `The record does not give the address of the report by ${nameOf(desk, link.source)}. Find the report and add its address as url on this link.`,
        );
      }
    }
  },
});
