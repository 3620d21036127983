import { defineRule, inClaim } from "../define.ts";
import { REUTERS_WIKIPEDIA, SAPIENS, SCIENCE_WRITER } from "../guidelines.ts";
import { tertiaryFinder } from "../shared/tertiary-publishers.ts";

export default defineRule({
  id: "corroboration/tertiary",
  severity: "warning",
  summary: "An encyclopaedia or a news aggregator used as evidence.",
  why: `An encyclopaedia sums up what others have found, and an aggregator passes on what others have written. Neither knows
anything itself, and what it says today may be gone tomorrow. Both are good for finding the source: follow the footnote or the
link, and record what it leads to.

An archived copy of such a page counts as one too: the rule reads the address inside the copy's. List other publishers that
your desk treats this way under \`tertiary-publishers\` in the settings. As \`context\`, such a page may be recorded freely.`,
  guideline: [REUTERS_WIKIPEDIA, SCIENCE_WRITER, SAPIENS],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: article, url: "https://en.wikipedia.org/wiki/Road", shows: context }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: article, url: "https://en.wikipedia.org/wiki/Road", shows: supports }]
`,
    },
  },
  desk: (desk, { report }) => {
    const tertiary = tertiaryFinder(desk);
    for (const record of desk.records) {
      for (const entry of record.claims) {
        if (entry.claim.withdrawn) continue;
        for (const [index, item] of (entry.claim.evidence ?? []).entries()) {
          const found = item.shows === "context" ? undefined : tertiary(item);
          if (!found) continue;
          report(
            inClaim(entry, "evidence", index, found.field),
            `${found.name} only gathers what others have found. Follow it to its source, and record that.`,
          );
        }
      }
    }
  },
});
