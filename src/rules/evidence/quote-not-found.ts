import { normaliseQuote } from "../../text/normalise.ts";
import { defineRule, inClaim } from "../define.ts";
import { WEB_ANNOTATION } from "../guidelines.ts";
import { nearestPassage, placePassage } from "../shared/evidence-passage.ts";

export default defineRule({
  id: "evidence/quote-not-found",
  severity: "error",
  summary: "A passage that does not stand, word for word, in the file that is kept of it.",
  why: `What the desk quotes against an article has to be as exact as what it quotes from it. The passage is looked for in the
kept file as an article's quotes are in its text: quotation marks, dashes and spaces may differ, words may not. Copy the
passage from the file. Where you leave words out, say so with … or […]: then each part has to be there, in order.

Only text files and web pages are read. A PDF, a picture or a recording is not; to have a passage of one looked for, keep
its text beside it and name that under \`file\`.`,
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
      report(
        inClaim(entry, "evidence", index, "quote"),
        `This passage does not stand word for word in ${item.file ?? "the file"}${printed === undefined ? ", nor does anything like it" : ""}. Copy it from there, or correct which file it is in.`,
        printed === undefined ? {} : { compare: { recorded: normaliseQuote(item.quote), printed } },
      );
    }
  },
});
