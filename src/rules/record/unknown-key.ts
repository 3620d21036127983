import { defineRule } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

export default defineRule({
  id: "record/unknown-key",
  severity: "error",
  fixed: true,
  summary: "A key that is not part of the format.",
  why: `A misspelled key looks as if it says something, but it says nothing: \`atribution\` leaves the claim without an
attribution. So every key that is not part of the format is an error. Put your own notes in comments (\`# …\`), which are kept.

Where it is clear which key you meant, \`onrecord check --fix\` corrects it. The rule cannot be turned off or waived.`,
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
