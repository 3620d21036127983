import { normaliseQuote } from "../../text/normalise.ts";
import { defineRule, inClaim } from "../define.ts";
import { WEB_ANNOTATION } from "../guidelines.ts";
import { nearestPassage, placePassage } from "../shared/evidence-passage.ts";

export default defineRule({
  id: "evidence/quote-not-found",
  severity: "error",
  summary: "A passage that does not match the saved file word for word.",
  why: `What the desk quotes against an article must be as exact as what it quotes from it. The passage is looked for in the
saved file just as an article's quotes are looked for in its text: quotation marks, dashes and spaces may differ, but words
may not. Copy the passage from the file. If you leave words out, mark the gap with … or […]: then each part must be there, in
order.

Only text files and web pages are read, not PDFs, pictures or recordings. To have a passage from one of those checked, save
its text next to it and name that under \`file\`.`,
  guideline: WEB_ANNOTATION,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - kind: document
      source: council
      file: evidence/notice.txt
      quote: The road is closed … until Monday
      shows: supports
`,
      files: { "evidence/notice.txt": "The road is closed to all traffic until Monday.\n" },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - kind: document
      source: council
      file: evidence/notice.txt
      quote: The road is closed until Monday
      shows: supports
`,
      files: { "evidence/notice.txt": "The road is closed to all traffic until Monday.\n" },
    },
  },
  claim: (entry, { desk, report }) => {
    for (const [index, item] of (entry.claim.evidence ?? []).entries()) {
      if (item.quote === undefined || placePassage(desk, item)?.kind !== "missing") continue;
      const printed = nearestPassage(desk, item);
      const file = item.file ?? "the file";
      report(
        inClaim(entry, "evidence", index, "quote"),
        `This passage ${printed === undefined ? `is not in ${file}, and nothing like it is` : `does not match ${file} word for word`}. Copy it from there, or name the right file.`,
        printed === undefined ? {} : { compare: { recorded: normaliseQuote(item.quote), printed } },
      );
    }
  },
});
