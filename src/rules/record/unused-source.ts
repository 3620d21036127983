import { referencesInDrafts, referencesOf } from "../../desk/references.ts";
import { wordsIn } from "../../desk/unread.ts";
import { nearestTo } from "../../model/did-you-mean.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "record/unused-source",
  severity: "note",
  summary: "A source in an article's file that nothing in the desk uses.",
  why: `A source that nothing refers to usually means one of two things: someone meant to credit it and did not, or its claim is
gone. Find out which. If its claim is gone, delete it.

Sources kept for future articles belong in a file without an article, such as \`claims/sources.yaml\`. They are not reported
there.`,
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
      for (const { to, target } of [...referencesOf(record), ...referencesInDrafts(record)])
        if (to === "source") used.add(target);
      // What cannot be used has been reported, and may name it.
      for (const { value } of record.unread) for (const word of wordsIn(value)) used.add(word);
    }
    // A source that is misspelled where it is used is one slip, and reported there.
    const unknown = [...used].filter((id) => !desk.sources.has(id)).slice(0, SLIPS_CONSIDERED);
    for (const { article, sources, unread } of desk.records) {
      // A file of sources alone is there for articles to come.
      if (!article || unread.some(({ path }) => path.length < 2 && path[0] === "claims")) continue;
      for (const { id, record, path } of sources) {
        if (used.has(id) || unknown.some((written) => nearestTo(written, [id]) === id)) continue;
        report(
          { file: record, place: { path, part: "key" } },
          `Nothing uses the source "${id}". Delete it, or move it to a file of shared sources.`,
        );
      }
    }
  },
});

const SLIPS_CONSIDERED = 100;
