import { shortened } from "../../text/shortened.ts";
import { defineRule } from "../define.ts";
import { quotationsSaid } from "../shared/unlogged-quotations.ts";

export default defineRule({
  id: "quote/orphan",
  severity: "warning",
  needs: "text",
  summary: "A quotation in the text that no claim records.",
  why: `When an article quotes someone, it makes a claim about what was said, and usually one about the world. A quotation that no
claim records is a gap in the audit. Titles, slogans, nicknames and phrases of a few words are not counted. Log it, or turn the rule off for articles that are only partly checked.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  form: direct
  attribution: ministry
`,
      text: "“The road is closed,” the ministry said. It called the works “urgent”.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  form: direct
  attribution: ministry
`,
      text: "“The road is closed,” the ministry said. “It will open again on Monday,” it added.\n",
    },
  },
  record: (record, { report }) => {
    const { text } = record;
    if (!text || record.article === undefined) return;
    for (const { words, isLogged, start, end } of quotationsSaid(record, text)) {
      if (isLogged) continue;
      report(
        { file: record, place: { path: ["claims"], part: "key" } },
        `The article quotes "${shortened(words.replace(/[,.;]+$/u, ""))}". No claim records it: log one.`,
        {
          about: words,
          related: [{ file: text, place: { span: { start, end } }, message: "it is here" }],
        },
      );
    }
  },
});
