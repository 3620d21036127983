import { defineRule } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

export default defineRule({
  id: "record/schema",
  severity: "error",
  fixed: true,
  summary: "A wrong type, a missing field, or a value that is not one of those allowed.",
  why: `A record is read by people and by programs, and both rely on its fields meaning one thing. A field of the wrong type, or
without the value that it needs, is left out of all further checks, and so hides what is wrong with it. The message says what
the field may hold; \`docs/record.md\` lists them all, and an editor that knows the record's JSON Schema
(\`onrecord schema\`) completes them while you type.

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
