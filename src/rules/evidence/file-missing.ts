import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "evidence/file-missing",
  severity: "error",
  summary: "A saved file named in evidence is missing or cannot be read.",
  why: `A saved copy is what the desk falls back on when the page is gone. If the file is missing, the record promises something
that nobody can look at. Put the file back, or correct its path: it is relative to the desk folder, as in
\`evidence/decree.txt\`, and must stay inside it.

If copies may not be shared (copyright, privacy) and so are not in every checkout, turn the rule off there, or leave out
\`file\` and say in \`archived\` or \`locator\` where the copy is.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, file: evidence/notice.txt, locator: line 1, shows: supports }
`,
      files: { "evidence/notice.txt": "The road is closed to all traffic.\n" },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, file: evidence/notices.txt, locator: line 1, shows: supports }
`,
      files: { "evidence/notice.txt": "The road is closed to all traffic.\n" },
    },
  },
  claim: (entry, { desk, report }) => {
    for (const [index, { file }] of (entry.claim.evidence ?? []).entries()) {
      if (file === undefined) continue;
      const kept = desk.evidenceFile(file);
      if (!("missing" in kept)) continue;
      report(
        inClaim(entry, "evidence", index, "file"),
        `Cannot open the saved file ${file}. ${kept.missing} Add it, or correct the path (relative to the desk folder).`,
      );
    }
  },
});
