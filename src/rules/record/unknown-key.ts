import { defineRule } from "../define.ts";
import { reportsProblems } from "../problems.ts";

export default defineRule({
  id: "record/unknown-key",
  severity: "error",
  fixed: true,
  summary: "A key that no record has.",
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  atribution: ministry
`,
    },
  },
  ...reportsProblems("unknown-key"),
});
