import { defineRule, inClaim } from "../define.ts";
import { SAPIENS, SCIENCE_WRITER } from "../guidelines.ts";

export default defineRule({
  id: "corroboration/secondary-only",
  severity: "warning",
  summary: "All the evidence is second-hand.",
  why: `A secondary source reports someone else's document, data or words, and may get them wrong: the numbers of a report are in
the report, and what a law says is in the law. Evidence with \`primary: false\` is a way to the primary source, not a
substitute for it. Items that are only context, or show only that the source said it, do not count either way.

Follow it to its own source, and record that. Waive this if the primary source is closed to the desk, and say so in the
check's explanation.`,
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
    const bearing = (entry.claim.evidence ?? []).filter(
      ({ shows }) => shows === "supports" || shows === "contradicts",
    );
    if (bearing.length === 0 || bearing.some(({ primary }) => primary !== false)) return;
    const all = bearing.length === 1 ? "The only evidence" : "All evidence";
    report(inClaim(entry, "evidence"), `${all} is second-hand: look for the document, recording or person.`);
  },
});
