import type { Evidence } from "../../model/evidence.ts";
import { defineRule, inClaim } from "../define.ts";
import { IFCN_PRINCIPLES, SCIENCE_WRITER } from "../guidelines.ts";
import { placePassage } from "../shared/evidence-passage.ts";

export default defineRule({
  id: "evidence/no-locator",
  severity: "note",
  asksFor: ["evidence.*.locator", "evidence.*.kind"],
  summary: "Evidence that does not say where to look in it: a page, a paragraph, a timestamp.",
  why: `Anyone who checks the check has to find what you found. In a decree of sixty pages or an hour of video, "it says so
somewhere" is no use. Write \`locator: page 12\`, \`paragraph 4\`, \`00:14:20\`, \`table 2, row 1994\`: whatever leads there
fastest.

A post has no pages and needs no locator. Nor does a passage (\`quote\`) that appears exactly once in a text or web page that
the desk keeps (\`file\`): it has been found there. If the whole document is one page, waive this or say so: \`locator: the
whole page\`.`,
  guideline: [SCIENCE_WRITER, IFCN_PRINCIPLES],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, locator: page 2, shows: supports }
    - { kind: post, source: reed, shows: supports }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, quote: closed to all traffic, shows: supports }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    for (const [index, item] of (entry.claim.evidence ?? []).entries()) {
      if (item.locator !== undefined || item.kind === "post") continue;
      // A passage that is not in the kept file is reported as such.
      const place = placePassage(desk, item);
      if (place !== undefined && place.kind !== "ambiguous") continue;
      const where = WHERE[item.kind];
      const why =
        place === undefined
          ? ""
          : ` The passage appears ${place.count === 2 ? "twice" : `${place.count} times`} in ${item.file ?? "the file"}.`;
      report(
        inClaim(entry, "evidence", index),
        `The record does not say where to look in ${where.what}.${why} Write locator: ${where.locator}.`,
      );
    }
  },
});

/** Where things are found in each kind of evidence. */
const WHERE: Readonly<Record<Evidence["kind"], { readonly what: string; readonly locator: string }>> = {
  document: { what: "the document", locator: "the page or paragraph" },
  interview: { what: "the interview", locator: "the time in the recording, or the page of the notes" },
  dataset: { what: "the dataset", locator: "the table and the row or column" },
  broadcast: { what: "the broadcast", locator: "the time, for example 00:14:20" },
  post: { what: "the post", locator: "the paragraph" },
  article: { what: "the article", locator: "the paragraph" },
};
