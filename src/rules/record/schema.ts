import { defineRule } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

export default defineRule({
  id: "record/schema",
  severity: "error",
  fixed: true,
  summary: "A wrong type, a missing field, or a value that is not allowed.",
  why: `People and programs both read a record, and both rely on each field meaning one thing. A field with the wrong type, or
without the value it needs, is left out of every other check, so anything else wrong with it stays hidden. The message says
what the field may hold. \`docs/record.md\` lists every field, and an editor that knows the record's JSON Schema
(\`onrecord schema\`) completes them as you type.

It cannot be turned off or waived: what cannot be read cannot be judged.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  kind: fact
  attribution: { source: ministry, said: 2024-05 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  kind: facts
  attribution: { source: ministry, said: May 2024 }
`,
    },
  },
  ...reportsProblems("schema"),
});
