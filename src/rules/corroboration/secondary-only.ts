import { defineRule, inClaim } from "../define.ts";
import { SAPIENS, SCIENCE_WRITER } from "../guidelines.ts";

export default defineRule({
  id: "corroboration/secondary-only",
  severity: "warning",
  summary: "All evidence reports what others have.",
  why: `A secondary source says what somebody else's document, data or words are, and may have it wrong: the numbers of a report are
in the report, and what a law says is in the law. Evidence with \`primary: false\` is a way to the primary source, not the
end of it. Items that are only context do not count either way.

Follow it to where it has it from, and record that. Waive it where the primary source is closed to the desk, and say so
in the check's explanation.`,
  guideline: [SCIENCE_WRITER, SAPIENS],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: article, source: courier, shows: supports, primary: false }
    - { kind: document, source: council, shows: supports, primary: true }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: article, source: courier, shows: supports, primary: false }
    - { kind: document, source: council, shows: context, primary: true }
`,
    },
  },
  claim: (entry, { report }) => {
    const bearing = (entry.claim.evidence ?? []).filter(({ shows }) => shows !== "context");
    if (bearing.length === 0 || bearing.some(({ primary }) => primary !== false)) return;
    const all = bearing.length === 1 ? "The only evidence reports" : "All evidence here reports";
    report(
      inClaim(entry, "evidence"),
      `${all} what others have (primary: false). Look for the source itself: the document, the data, the recording, the person.`,
    );
  },
});
