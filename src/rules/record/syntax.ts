import { defineRule } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

export default defineRule({
  id: "record/syntax",
  severity: "error",
  fixed: true,
  summary: "A file that cannot be read, or that is not valid YAML.",
  why: `If a file is not valid YAML, nothing in it is checked. The usual causes are a colon followed by a space inside a value
(put the value in quotation marks), a quotation mark that is not closed, uneven indentation, and tabs. The message says which,
and where.

It cannot be turned off or waived: what cannot be read cannot be judged.`,
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
