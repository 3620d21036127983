import { defineRule } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

export default defineRule({
  id: "record/unknown-key",
  severity: "error",
  fixed: true,
  summary: "A key that no record has.",
  why: `A key that is misspelled looks like it says something and says nothing: \`atribution\` leaves the claim without
an attribution. So every key that the format does not have is an error. Notes of your own belong in comments (\`# …\`), which
are kept.

Where the key meant is plain, \`onrecord check --fix\` corrects it. It cannot be turned off or waived.`,
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
