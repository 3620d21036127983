import { lastVoices, type PlacedLink } from "../../model/attribution.ts";
import { nameOf } from "../../provenance/independence.ts";
import { relayFinder } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_OTHER_OUTLETS } from "../guidelines.ts";

export default defineRule({
  id: "attribution/stops-at-relay",
  severity: "warning",
  asksFor: ["attribution.url", "attribution.*.url", "repeats", "article.publisher"],
  summary: "A chain that ends at an outlet that may only be passing on what someone else said.",
  why: `"According to Bloomberg" can mean that Bloomberg found it out, or that Bloomberg printed what someone told it. A record
that ends there mistakes the messenger for the source, and counts a claim as confirmed when two outlets got it from one place.

Add the next link: whoever the outlet credits. If the article does not say, end the chain with \`undisclosed\`. If the
outlet's own report is available, give its address (\`url\`) on the link, or log it and record this claim as repeating it.`,
  guideline: NPR_OTHER_OUTLETS,
  houses: { npr: "anyone who passes on another outlet's report must summarise its sourcing" },
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
      const voices = lastVoices(entry.chain);
      const [last] = voices;
      if (!last || entry.claim.withdrawn || last.link.url !== undefined) continue;
      const isRelay = ({ link: { source } }: PlacedLink) =>
        desk.sources.get(source)?.source.kind === "outlet" && source !== entry.record.article?.publisher;
      if (!voices.every(isRelay) || relayOf(entry)) continue;
      const { source } = last.link;
      report(
        inClaim(entry, ...last.sourcePath),
        `The chain stops at ${nameOf(desk, source)}, and nothing says where that outlet got this. ` +
          "Add the next link, or undisclosed if the article does not say. If the outlet found it out itself, add its report's address (url).",
      );
    }
  },
});
