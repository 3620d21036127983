import { defineRule } from "../define.ts";
import { reportsProblems } from "../problems.ts";

export default defineRule({
  id: "record/syntax",
  severity: "error",
  fixed: true,
  summary: "A file that cannot be read, or YAML that does not parse.",
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: "The ministry said: the road is closed"
  statement: The road is closed.
  attribution: ministry
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The ministry said: the road is closed
  statement: The road is closed.
  attribution: ministry
`,
    },
  },
  ...reportsProblems("syntax"),
});
