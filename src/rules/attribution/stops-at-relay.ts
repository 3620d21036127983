import { nameOf } from "../../provenance/independence.ts";
import { relayFinder } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_OTHER_OUTLETS } from "../guidelines.ts";

export default defineRule({
  id: "attribution/stops-at-relay",
  severity: "warning",
  asksFor: ["attribution.url", "attribution.*.url", "repeats", "article.publisher"],
  summary: "A chain that ends at an outlet which may only pass on what another one has said.",
  why: `"According to Bloomberg" can mean that Bloomberg found it out, or that Bloomberg printed what somebody told it. A record that
ends there takes the messenger for the source, and counts as confirmed what two outlets have from one.

Add the next link: whom the outlet credits. Where the article does not say, end the chain with \`undisclosed\`. Where the
outlet's own report is at hand, give its address (\`url\`) on the link, or log it and record this claim as repeating it.`,
  guideline: NPR_OTHER_OUTLETS,
  houses: { npr: "who passes on another outlet's report must summarise its sourcing" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, the Courier reported
  statement: The road is closed.
  attribution: [{ source: courier, cue: reported }, undisclosed]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, the Courier reported
  statement: The road is closed.
  attribution: { source: courier, cue: reported }
`,
    },
  },
  desk: (desk, { report }) => {
    const relayOf = relayFinder(desk);
    for (const entry of desk.claims.values()) {
      const last = entry.chain.at(-1);
      if (!last || entry.claim.withdrawn || last.link.url !== undefined) continue;
      const { source } = last.link;
      const isOutlet = desk.sources.get(source)?.source.kind === "outlet";
      if (!isOutlet || source === entry.record.article?.publisher || relayOf(entry)) continue;
      report(
        inClaim(entry, ...last.sourcePath),
        `The chain ends at ${nameOf(desk, source)}, and nothing says whom it has this from. ` +
          "Add the next link, or undisclosed where the article does not say; if it is its own report, add the report's address (url).",
      );
    }
  },
});
