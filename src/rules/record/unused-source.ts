import { referencesOf } from "../../desk/references.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "record/unused-source",
  severity: "note",
  summary: "A source in an article's file that nothing in the desk uses.",
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: reed
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`,
    },
  },
  desk: (desk, { report }) => {
    const used = new Set<string>();
    for (const record of desk.records) {
      for (const { to, target } of referencesOf(record)) if (to === "source") used.add(target);
    }
    for (const { article, sources } of desk.records) {
      // A file of sources alone is there for articles to come.
      if (!article) continue;
      for (const { id, record, path } of sources) {
        if (used.has(id)) continue;
        report(
          { file: record, place: { path, part: "key" } },
          `No claim uses the source "${id}". Delete it, or move it to a file of sources that articles share.`,
        );
      }
    }
  },
});
