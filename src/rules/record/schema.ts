import { defineRule } from "../define.ts";
import { reportsProblems } from "../problems.ts";

export default defineRule({
  id: "record/schema",
  severity: "error",
  fixed: true,
  summary: "A wrong type, a missing field, or a value that is not one of those allowed.",
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
